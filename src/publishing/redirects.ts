import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { languagesOf } from './languages.ts';

/** Writes Netlify's redirects: from `/` to the reader's language, and to its page for what is not there. */
export function redirectToLanguages(): AstroIntegration {
  return {
    name: 'redirect-to-languages',
    hooks: {
      'astro:build:done': ({ dir }) => writeFileSync(new URL('_redirects', dir), redirects(languagesOf())),
    },
  };
}

/** The rules, the default language last: it takes whoever reads none of the others. */
export function redirects(languages: readonly string[]): string {
  const [defaultLanguage, ...others] = languages;
  const home = (language: string | undefined, condition = '') => `/ /${language}/ 302! ${condition}`.trim();
  const missing = (language: string) => `/${language}/* /${language}/not-found/ 404`;
  return [
    ...others.map((language) => home(language, `Language=${language}`)),
    home(defaultLanguage),
    ...languages.map(missing),
    '',
  ].join('\n');
}
