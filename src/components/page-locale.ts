import type { AstroGlobal } from 'astro';
import { defaultLocale, isLocale, type Locale } from '../i18n/locales.ts';

/** The language of the text that a component stands in: the page's, where the text is translated. */
export function pageLocale({ params, locals }: Pick<AstroGlobal, 'params' | 'locals'>): Locale {
  const locale = locals.textLocale ?? params['locale'];
  return isLocale(locale) ? locale : defaultLocale;
}
