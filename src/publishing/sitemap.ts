import type { SitemapOptions } from '@astrojs/sitemap';
import { languagesOf } from './languages.ts';

const languages = languagesOf();

/** Pages for readers only: those below a language, but not those that the server fills in. */
export const sitemapOptions: SitemapOptions = {
  i18n: {
    defaultLocale: languages[0] ?? '',
    locales: Object.fromEntries(languages.map((language) => [language, language])),
  },
  filter: (page) =>
    languages.some((language) => new URL(page).pathname.startsWith(`/${language}/`)) &&
    !/\/(receipt|not-found|offline)\/$/.test(page),
};
