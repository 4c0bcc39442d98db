import type { Call } from '../call/call.ts';
import { dayInWords, dayOf } from '../call/clocks.ts';
import { faultsInWords, type Fault } from './fault.ts';
import { attributesOf, textOf, within } from './node.ts';
import type { SourcePage } from './source-page.ts';
import { versionOf } from './version.ts';

interface Content {
  call: Call;
  pages: readonly SourcePage[];
  faults: readonly Fault[];
}

/**
 * What an editor wants to know of the texts at a moment (milliseconds): the pages in each language, what the
 * Secretariat has still to supply, stale translations, dates that have passed, and what must be mended.
 */
export function contentReport(
  { call, pages, faults }: Content,
  languages: readonly string[],
  now: number,
): string {
  const [source = ''] = languages;
  const own = pages.filter(({ locale }) => locale === source);
  return [
    section('Pages', table(own, pages, languages)),
    section('To be supplied by the Secretariat', own.flatMap(openPoints)),
    section('The English text has changed since these translations', stale(own, pages)),
    section('Dates that have passed', passed(call, now)),
    section('To be mended before the site can be built', faults.length > 0 ? [faultsInWords(faults)] : []),
  ].join('\n\n');
}

const section = (title: string, lines: readonly string[]) =>
  [title, '-'.repeat(title.length), ...(lines.length > 0 ? lines : ['nothing'])].join('\n');

function table(
  own: readonly SourcePage[],
  pages: readonly SourcePage[],
  languages: readonly string[],
): string[] {
  return own.map((page) => {
    const states = languages.map(
      (language) => `${language}: ${stateOf(page, find(pages, language, page.name))}`,
    );
    return `${page.name.padEnd(12)} ${states.join('   ')}`;
  });
}

function stateOf(source: SourcePage, page: SourcePage | undefined): string {
  if (!page) return 'missing';
  return page === source || headOf(page)['source'] === version(source) ? 'current' : 'stale';
}

function openPoints({ tree, name }: SourcePage): string[] {
  let heading = '';
  return within(tree).flatMap((node) => {
    if (node.type === 'heading') heading = textOf(node);
    return node.name === 'ToBeSupplied'
      ? [`${name}, ${heading}: ${attributesOf(node).get('what') ?? ''}`]
      : [];
  });
}

function stale(own: readonly SourcePage[], pages: readonly SourcePage[]): string[] {
  return own.flatMap((source) =>
    pages
      .filter(({ name, locale }) => name === source.name && locale !== source.locale)
      .filter((page) => stateOf(source, page) === 'stale')
      .map(({ file }) => `${file}: once it is revised, write “source: ${version(source)}” at its head`),
  );
}

function passed(call: Call, now: number): string[] {
  const today = dayOf(now, call.timeZone);
  const days = {
    letterDate: call.letterDate,
    closesAt: dayOf(call.closesAt, call.timeZone),
    startsOn: call.startsOn,
  };
  return Object.entries(days)
    .filter(([, day]) => day < today)
    .map(([name, day]) => `${name}: ${dayInWords(day, 'en')}`);
}

const headOf = ({ head }: SourcePage) => head as Record<string, unknown>;

const find = (pages: readonly SourcePage[], language: string, name: string) =>
  pages.find((page) => page.locale === language && page.name === name);

const version = (page: SourcePage) =>
  versionOf({ ...(page.head as { title: string; description: string }), body: page.body });
