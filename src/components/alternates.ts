import { translator } from '../i18n/i18n.ts';
import { isLocale, locales, type Locale } from '../i18n/locales.ts';

/** The same page in a language, and the language by its own name. */
export interface Alternate {
  locale: Locale;
  href: string;
  name: string;
}

/** A page in every language, by its path in one; none where the path names no language. */
export function alternatesOf(pathname: string): Alternate[] {
  const [, own, rest = ''] = /^\/([^/]+)\/(.*)$/.exec(pathname) ?? [];
  if (!isLocale(own)) return [];
  return locales.map((locale) => ({
    locale,
    href: `/${locale}/${rest}`,
    name: translator(locale)('language.name'),
  }));
}
