import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ValidationError } from 'yup';
import type { Call } from '../call/call.ts';
import { callSchema } from '../call/schema.ts';
import { checkClaims } from './check-claims.ts';
import { checkComponents, componentNames } from './check-components.ts';
import { checkHead } from './check-head.ts';
import { checkLinks, madeAddresses } from './check-links.ts';
import { checkWords } from './check-words.ts';
import type { Fault } from './fault.ts';
import { lineOf, within } from './node.ts';
import { readPage, type SourcePage } from './source-page.ts';

/** Everything that an editor wrote in a folder of the project, and what is wrong with it. */
export function readContent(folder: string): { call: Call; pages: SourcePage[]; faults: Fault[] } {
  const json = readFileSync(join(folder, 'content/call.json'), 'utf8');
  const { facts, faults: callFaults } = readCall(json);
  const read = globSync('content/pages/*/*.mdx', { cwd: folder })
    .sort()
    .map((file) => readPage(folder, file));
  const pages = read.filter((page): page is SourcePage => !Array.isArray(page));
  const unreadable = read.filter((page): page is Fault[] => Array.isArray(page)).flat();
  if (!facts) return { call: {} as Call, pages, faults: [...callFaults, ...unreadable] };
  const call = { ...facts, opensAt: Date.parse(facts.opensAt), closesAt: Date.parse(facts.closesAt) + 999 };
  const names = componentNames(folder);
  const made = madeAddresses(folder);
  const factNames = [...Object.keys(facts), ...Object.keys(facts.limits), 'secretaryGeneral'];
  const faults = pages.flatMap((page) => [
    ...checkHead(page),
    ...checkPlace(page, pages),
    ...checkComponents(page, names, factNames),
    ...checkLinks(page, pages, made),
    ...checkClaims(page, call),
  ]);
  return { call, pages, faults: [...unreadable, ...faults, ...checkWords(folder, call)] };
}

function readCall(json: string): { facts?: RawCall; faults: Fault[] } {
  const file = 'content/call.json';
  try {
    const facts = JSON.parse(json) as RawCall;
    callSchema.validateSync(facts, { strict: true, abortEarly: false });
    return { facts, faults: [] };
  } catch (error) {
    const wrong = ValidationError.isError(error) ? error.inner : [];
    const faults = (wrong.length > 0 ? wrong : [error]).map((one) => {
      const { path = '', message = 'The file cannot be read.' } = one as { path?: string; message?: string };
      const key = path.split(/[.[]/)[0] ?? '';
      const at = json.split('\n').findIndex((line) => key !== '' && line.includes(`"${key}"`));
      return { file, line: Math.max(at + 1, 1), sentence: `${message}.` };
    });
    return { faults };
  }
}

type RawCall = Omit<Call, 'opensAt' | 'closesAt'> & { opensAt: string; closesAt: string };

/** Whether a page is where the default language has one of its kind, and its headings follow each other. */
function checkPlace(page: SourcePage, pages: readonly SourcePage[], defaultLocale = 'en'): Fault[] {
  const { file, name, tree, lineOf: lineOfKey } = page;
  const source = pages.find((other) => other.locale === defaultLocale && other.name === name);
  const kindOf = ({ head }: SourcePage) => (head as Record<string, unknown> | null)?.['kind'];
  const headings = within(tree).filter(({ type }) => type === 'heading');
  const skipped = headings.filter(({ depth = 0 }, at) => depth > (headings[at - 1]?.depth ?? 1) + 1);
  return [
    ...(source
      ? []
      : [
          {
            file,
            line: 1,
            sentence: `There is no content/pages/${defaultLocale}/${name}.mdx that this page translates.`,
          },
        ]),
    ...(source && kindOf(source) !== kindOf(page)
      ? [
          {
            file,
            line: lineOfKey('kind'),
            sentence: `“kind” must be ${String(kindOf(source))}, as in ${source.file}.`,
          },
        ]
      : []),
    ...skipped.map((heading) => ({
      file,
      line: lineOf(heading),
      sentence: `A heading with ${heading.depth} signs “#” must follow one with ${(heading.depth ?? 2) - 1}.`,
    })),
  ];
}
