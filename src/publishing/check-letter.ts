import { claimsIn } from '../call/claims.ts';
import type { FormsByLanguage } from './check-claims.ts';
import type { Fault } from './fault.ts';
import { lineIn, prose } from './prose.ts';
import type { SourcePage } from './source-page.ts';

/** Where a translation of the letter states what the letter does not. */
export function checkLetter(
  page: SourcePage,
  pages: readonly SourcePage[],
  languages: FormsByLanguage,
): Fault[] {
  const [own] = languages.keys();
  const letter = pages.find(({ name, locale }) => name === page.name && locale === own);
  if (!letter || letter === page) return [];
  const inLetter = claimsOf(letter, languages);
  return claimsOf(page, languages)
    .filter(
      ({ kind, readings }) =>
        !inLetter.some((said) => said.kind === kind && said.readings.some((one) => readings.includes(one))),
    )
    .map(({ text, line }) => ({
      file: page.file,
      line,
      sentence: `“${text}” is not what the letter says. Correct it as in ${letter.file}.`,
    }));
}

const claimsOf = ({ tree, locale }: SourcePage, languages: FormsByLanguage) =>
  prose(tree).flatMap((passage) =>
    claimsIn(passage.text, languages.get(locale) ?? []).map((claim) => ({
      ...claim,
      line: lineIn(passage, claim.index),
    })),
  );
