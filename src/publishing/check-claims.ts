import type { Call } from '../call/call-of.ts';
import type { ClaimForm } from '../call/claim-forms.ts';
import { claimsIn, isWrongWeekday, wrongClaims, type WrongClaim } from '../call/claims.ts';
import { checkLetter } from './check-letter.ts';
import type { Fault } from './fault.ts';
import { lineIn, prose, type Passage } from './prose.ts';
import { headOf, type SourcePage } from './source-page.ts';

/** The forms in which each language of the site states something about the call; the call's own comes first. */
export type FormsByLanguage = ReadonlyMap<string, readonly ClaimForm[]>;

/**
 * Where a page states another date, hour, count, address or reference than the call. The words of the letter are
 * the Secretary General's, whatever the call says since; its translations say what the letter says.
 */
export function checkClaims(
  page: SourcePage,
  pages: readonly SourcePage[],
  languages: FormsByLanguage,
  call: Call,
): Fault[] {
  const forms = languages.get(page.locale) ?? [];
  const { kind } = headOf(page);
  const passages = [...titles(page), ...(kind === 'letter' ? [] : prose(page.tree))];
  return [
    ...passages.flatMap((passage) => faults(page, passage, wrongClaims(passage.text, forms, call))),
    ...(kind === 'letter' ? checkLetter(page, pages, languages) : []),
    ...checkLastChange(page, forms, call),
  ];
}

/** A change can name what was beside what is now; the changes before it are history. */
function checkLastChange(page: SourcePage, forms: readonly ClaimForm[], call: Call): Fault[] {
  const { changes } = headOf(page) as { changes?: { what?: unknown }[] };
  const text = String(changes?.[0]?.what ?? '');
  const wrong = wrongClaims(text, forms, call);
  const right = claimsIn(text, forms).filter(({ index }) => !wrong.some((claim) => claim.index === index));
  return faults(
    page,
    { text, line: page.lineOf('changes', 0, 'what') },
    wrong.filter(({ kind }) => !right.some((claim) => claim.kind === kind)),
  );
}

const faults = ({ file }: SourcePage, passage: Passage, claims: readonly WrongClaim[]): Fault[] =>
  claims.map((claim) => ({
    file,
    line: lineIn(passage, claim.index),
    sentence: `${differs(claim)} ${remedy}`,
  }));

/** What a claim is, and what the call has in its place. */
export const differs = (claim: WrongClaim) =>
  isWrongWeekday(claim)
    ? `“${claim.text}” names the wrong day of the week.`
    : `“${claim.text}” is not what content/call.json says (${claim.truths.join(', ')}).`;

const remedy =
  'Use a component such as <CallDay>, <CallMoment>, <Fact> or <Email> here, or change content/call.json. ' +
  'If it is about something else than this call, put it between <OtherFact> and </OtherFact>.';

const titles = (page: SourcePage): Passage[] =>
  ['title', 'description'].map((key) => ({ text: String(headOf(page)[key] ?? ''), line: page.lineOf(key) }));
