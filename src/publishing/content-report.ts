import type { Content } from './check-content.ts';
import { faultsInWords } from './fault.ts';
import { attributesOf, lineOf, textOf, within } from './node.ts';
import { passedDates } from './passed-dates.ts';
import type { SourcePage } from './source-page.ts';
import { pageTable, staleTranslations } from './translations.ts';

/**
 * What an editor wants to know of the texts at a moment (milliseconds): the pages in each language, what the
 * Secretariat has still to supply, stale translations, dates that have passed, and what must be mended.
 */
export function contentReport({ call, languages, pages, faults }: Content, now: number): string {
  const toMend = section('To be mended before the site can be built', faultsInWords(faults));
  const [own] = languages;
  if (!call || own === undefined) return toMend;
  const originals = pages.filter(({ locale }) => locale === own);
  return [
    section(`Pages in ${listOf(languages, own)}`, pageTable(originals, pages, languages)),
    section('To be supplied by the Secretariat, marked with <ToBeSupplied>', originals.flatMap(openPoints)),
    section(
      'Translations to be revised, since their original has changed',
      staleTranslations(originals, pages),
    ),
    section('Dates of content/call.json that have passed', passedDates(call, own, now)),
    section(
      'Said about something else than the call, with <OtherFact>: not compared',
      pages.flatMap(otherFacts),
    ),
    toMend,
  ].join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  const heading = lines.length > 1 ? `${title}: ${lines.length}` : title;
  return [heading, '-'.repeat(heading.length), ...(lines.length > 0 ? lines : ['nothing'])].join('\n');
}

/** Languages by their names in one of them: `English (en) and French (fr)`. */
function listOf(languages: readonly string[], own: string): string {
  const names = new Intl.DisplayNames(own, { type: 'language' });
  return new Intl.ListFormat(own).format(languages.map((language) => `${names.of(language)} (${language})`));
}

/** What is marked as open in a page, with its place and the heading above it. */
function openPoints({ tree, file }: SourcePage): string[] {
  let heading = '';
  return within(tree).flatMap((node) => {
    if (node.type === 'heading') heading = textOf(node);
    if (node.name !== 'ToBeSupplied') return [];
    return `${file}:${lineOf(node)}: ${[heading, attributesOf(node).get('what')].filter(Boolean).join(': ')}`;
  });
}

const otherFacts = ({ tree, file }: SourcePage): string[] =>
  within(tree)
    .filter(({ name }) => name === 'OtherFact')
    .map((node) => `${file}:${lineOf(node)}: ${textOf(node).trim()}`);
