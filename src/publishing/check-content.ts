import { globSync } from 'node:fs';
import type { Call } from '../call/call-of.ts';
import { claimForms } from '../call/claim-forms.ts';
import { factsIn } from '../call/facts.ts';
import { claimWords } from '../i18n/claim-words.ts';
import { readCall } from './check-call.ts';
import { checkClaims, type FormsByLanguage } from './check-claims.ts';
import { checkComponents, componentNames } from './check-components.ts';
import { checkHead } from './check-head.ts';
import { checkLinks, madeAddresses } from './check-links.ts';
import { checkPlace } from './check-place.ts';
import { checkWords, type SourceWords } from './check-words.ts';
import type { Fault } from './fault.ts';
import { languagesOf } from './languages.ts';
import { readJson } from './read-json.ts';
import { readPage, type SourcePage } from './source-page.ts';

/** What editors wrote in a folder of the project: the call, where it can be read, and pages; and what is wrong. */
export interface Content {
  call?: Call;
  languages: readonly string[];
  pages: readonly SourcePage[];
  faults: readonly Fault[];
}

/** Everything that an editor wrote in a folder of the project, and what is wrong with it. */
export function readContent(folder: string): Content {
  const read = globSync('content/pages/*/*.mdx', { cwd: folder })
    .sort()
    .map((file) => readPage(folder, file));
  const pages = read.filter((page): page is SourcePage => !Array.isArray(page));
  const unreadable = read.filter((page): page is Fault[] => Array.isArray(page)).flat();
  const { call, faults } = readCall(folder);
  if (!call) return { languages: [], pages, faults: [...faults, ...unreadable] };
  const languages = languagesOf(folder);
  const { words, faults: unreadableWords } = readWords(folder, languages);
  const forms: FormsByLanguage = new Map(
    words.map(({ language, held }) => [language, claimForms(language, claimWords(held))]),
  );
  const names = componentNames(folder);
  const made = madeAddresses(folder);
  const facts = Object.keys(factsIn(call, languages[0] ?? ''));
  const found = pages.flatMap((page) => [
    ...checkHead(page),
    ...checkPlace(page, pages, languages, unreadable),
    ...checkComponents(page, names, facts),
    ...checkLinks(page, pages, made),
    ...checkClaims(page, pages, forms, call),
  ]);
  const wrongWords = words.flatMap((one) => checkWords(one, forms, call));
  return { call, languages, pages, faults: [...unreadable, ...found, ...unreadableWords, ...wrongWords] };
}

function readWords(folder: string, languages: readonly string[]) {
  const words: SourceWords[] = [];
  const faults: Fault[] = [];
  for (const language of languages) {
    const file = `src/i18n/${language}.json`;
    const read = readJson<SourceWords['held']>(folder, file);
    if ('sentence' in read) faults.push(read);
    else words.push({ language, file, ...read });
  }
  return { words, faults };
}
