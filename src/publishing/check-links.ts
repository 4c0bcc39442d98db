import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { lineOf, within } from './node.ts';
import type { SourcePage } from './source-page.ts';

/** The addresses below a language that the site has besides its texts, from the files that make them. */
export function madeAddresses(folder: string): string[] {
  return globSync('**/*.{astro,ts}', { cwd: join(folder, 'src/pages/[locale]') })
    .filter((file) => !file.includes('['))
    .map((file) =>
      file
        .replace(/\.ts$/, '')
        .replace(/(^|\/)index\.astro$/, '$1')
        .replace(/\.astro$/, '/'),
    );
}

/** Links to pages and anchors that do not exist. */
export function checkLinks(page: SourcePage, pages: readonly SourcePage[], made: readonly string[]): Fault[] {
  return within(page.tree)
    .filter(({ type }) => ['link', 'image', 'definition'].includes(type))
    .flatMap((link) => {
      const what = brokenBecause(link.url ?? '', page, pages, made);
      return what ? [{ file: page.file, line: lineOf(link), sentence: what }] : [];
    });
}

function brokenBecause(
  url: string,
  page: SourcePage,
  pages: readonly SourcePage[],
  made: readonly string[],
): string | undefined {
  if (/^(https|mailto|tel):./.test(url)) return undefined;
  if (/^[a-z]+:/i.test(url)) return `The link “${url}” must begin with https:, mailto: or tel:.`;
  const { pathname, hash } = new URL(url, `https://site.invalid/${page.locale}/${page.name}/`);
  const [, locale, rest = ''] = /^\/([^/]+)\/(.*)$/.exec(pathname) ?? [];
  const isPage = (name: string) => pages.some((other) => other.name === name);
  const name = rest.replace(/\/$/, '');
  const isKnown = pages.some((other) => other.locale === locale);
  if (!isKnown || !((rest.endsWith('/') && isPage(name)) || made.includes(rest)))
    return `The link “${url}” leads to no page of this site. Write it like “../annex-1/”, or correct the name.`;
  const target = pages.find((other) => other.locale === locale && other.name === name);
  const anchor = decodeURIComponent(hash.slice(1));
  if (anchor === '' || !target || target.anchors.includes(anchor)) return undefined;
  return `The link “${url}” leads to a heading that ${target.file} does not have. Its headings: ${target.anchors.join(', ')}.`;
}
