import { checkHead } from './check-head.ts';
import type { Fault } from './fault.ts';
import { lineOf, within } from './node.ts';
import { headOf, type SourcePage } from './source-page.ts';

/**
 * Whether a page is in a language that the site has, where the call's own language has one of its kind, and its
 * headings follow each other.
 */
export function checkPlace(
  page: SourcePage,
  pages: readonly SourcePage[],
  languages: readonly string[],
  unreadable: readonly Fault[],
): Fault[] {
  const { file, name, locale, tree } = page;
  const [own = ''] = languages;
  const source = pages.find((other) => other.locale === own && other.name === name);
  const fault = (line: number, sentence: string): Fault => ({ file, line, sentence });
  const headings = within(tree).filter(({ type }) => type === 'heading');
  const skipped = headings.filter(({ depth = 0 }, at) => depth > (headings[at - 1]?.depth ?? 1) + 1);
  const faults = skipped.map((heading) =>
    fault(
      lineOf(heading),
      `A heading with ${heading.depth} signs “#” must follow one with ${(heading.depth ?? 2) - 1}.`,
    ),
  );
  if (!languages.includes(locale))
    faults.push(fault(1, `The site has no language “${locale}”: there is no src/i18n/${locale}.json.`));
  const original = `content/pages/${own}/${name}.mdx`;
  if (!source && !unreadable.some(({ file }) => file === original))
    faults.push(fault(1, `There is no ${original} that this page translates.`));
  if (!source || checkHead(source).length > 0) return faults;
  const { kind } = headOf(source);
  if (kind !== headOf(page)['kind'])
    faults.push(fault(page.lineOf('kind'), `“kind” must be ${String(kind)}, as in ${source.file}.`));
  if (locale !== own && headOf(page)['source'] === undefined)
    faults.push(fault(1, '“source” is needed in a translation: "npm run content" tells it.'));
  return faults;
}
