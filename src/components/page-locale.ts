import type { AstroGlobal } from 'astro';
import { defaultLocale, isLocale, type Locale } from '../i18n/locales.ts';

/** The language of the page that a component stands in. */
export function pageLocale({ params }: Pick<AstroGlobal, 'params'>): Locale {
  return isLocale(params['locale']) ? params['locale'] : defaultLocale;
}
