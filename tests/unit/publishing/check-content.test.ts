import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/publishing/check-content.ts';
import { faultsInWords } from '../../../src/publishing/fault.ts';
import { aPage, withFiles } from '../../wrong-content.ts';

const faultsOf = (files: Record<string, string>) =>
  withFiles(files, (folder) => faultsInWords(readContent(folder).faults).join('\n'));

test('the texts of the site have nothing to mend', () => {
  expect(faultsOf({})).toBe('');
});

const en = 'content/pages/en/trial.mdx';

const trial = (language: string, at: number) => `content/pages/${language}/trial-${at}.mdx`;

/** What an editor is told of each page if it is the trial page of a language; one reading does for all. */
function toldOfEach(pages: readonly string[], language = 'en'): string[] {
  const files = pages.flatMap((page, at) => [
    [trial('en', at), aPage('Words.')],
    [trial(language, at), page],
  ]);
  const faults = faultsOf(Object.fromEntries(files) as Record<string, string>).split(/\n(?=content\/)/);
  return pages.map((_, at) =>
    faults
      .filter((fault) => fault.startsWith(`${trial(language, at)}:`))
      .join('\n')
      .replaceAll(`trial-${at}.mdx`, 'trial.mdx'),
  );
}

/** The body of a wrong page, which begins on line 10, and what an editor is told of it. */
const wrongBodies = [
  [
    'Send it by 1 May 2026.',
    '10: “1 May 2026” is not what content/call.json says (2026-01-30, 2026-04-30, 2026-09-14).',
  ],
  ['First.\n\nThe form closes at 17:00.', '12: “17:00” is not what content/call.json says'],
  ['Write to nobody@wcoomd.org.', '10: “nobody@wcoomd.org” is not what'],
  ['[Write](mailto:nobody@wcoomd.org) to us.', '10: “nobody@wcoomd.org” is not what'],
  ['Nominate at most **four** candidates.', '10: “four candidates” is not what content/call.json says (3).'],
  ['It lasts\ntwelve months.', '11: “twelve months” is not what content/call.json says (10).'],
  ['The reference is 26IL0046E.', '10: “26IL0046E” is not what content/call.json says (26IL0045E).'],
  ['The edition 2025-2026.', '10: “2025-2026” is not what'],
  ['<ToBeSupplied what="the answer by 2 May 2026" />', '10: “2 May 2026” is not what'],
  ['See [this](../annex-3/).', '10: The link “../annex-3/” leads to no page of this site.'],
  ['See [this](/en/nothing/).', '10: The link “/en/nothing/” leads to no page of this site.'],
  ['See [this](/de/letter/).', '10: The link “/de/letter/” leads to no page of this site.'],
  ['See [this][there].\n\n[there]: ../annex-3/', '12: The link “../annex-3/” leads to no page of this site.'],
  ['The form closes at 23:00.', '10: “23:00” is not what content/call.json says (00:00, 23:59).'],
  ['It closes at 23:59 UTC.', '10: “23:59” is not what content/call.json says (23:00 UTC, 21:59 UTC).'],
  ['See [this](../apply).', '10: The link “../apply” leads to no page of this site.'],
  [
    'See [this](http://customs.example/).',
    '10: The link “http://customs.example/” must begin with https:, mailto: or tel:.',
  ],
  [
    'See [this](javascript:alert(1)).',
    '10: The link “javascript:alert(1)” must begin with https:, mailto: or tel:.',
  ],
  [
    'See [this](../annex-1/#16-nothing).',
    '10: The link “../annex-1/#16-nothing” leads to a heading that content/pages/en/annex-1.mdx does not have.',
  ],
  [
    '## One\n\nSee [this](#two).',
    `12: The link “#two” leads to a heading that ${en} does not have. Its headings: one.`,
  ],
  ['<Fakt of="months" />', '10: There is no <Fakt>. A page can use <CallDay>'],
  ['It lasts <Fact of="montths" /> months.', '10: <Fact> has no “montths”. It can be of: reference,'],
  [
    '<CallDay of="endsOn" />',
    '10: <CallDay> has no “endsOn”. It can be of: letterDate, opensAt, closesAt, startsOn.',
  ],
  ['<Note kind={1}>x</Note>', '10: The value of “kind” in <Note> must be words between quotes.'],
  ['<script>alert(1)</script>', '10: There is no <script>. A page can use'],
  ['import x from "y"\n\ntext', '10: A page holds no “import” or “export”: remove this line.'],
  ['It is {1 + 1}.', '10: A page holds no code: remove “{1 + 1}”, or its braces.'],
  ['Less <more', '10: The text cannot be read here: a “<” or “{” stands alone or is not closed'],
  ['## One\n\n#### Three', '12: A heading with 4 signs “#” must follow one with 3.'],
] as const;
const toldOfBodies = toldOfEach(wrongBodies.map(([body]) => aPage(body)));

test.each(wrongBodies.map((row, at) => [...row, at] as const))('%s', (_, told, at) => {
  expect(toldOfBodies[at]).toMatch(`${en}:${told}`);
});

const wrongLines = [
  ['titel: x\n', '8: “titel” is not a line that a head has (title, description, kind,'],
  ['status: final\n', '8: “status” can be draft or toBeConfirmed; without a status, remove the line.'],
  ['source: abc\n', '8: “source” must be the version of the text that was translated, 12 digits'],
  [
    'status: "draft\n',
    '8: The head of the page cannot be read here: put words that hold a colon between quotes',
  ],
] as const;
const toldOfLines = toldOfEach(wrongLines.map(([line]) => aPage('Words.', line)));

test.each(wrongLines.map((row, at) => [...row, at] as const))('in the head, %s', (_, told, at) => {
  expect(toldOfLines[at]).toMatch(`${en}:${told}`);
});

const wrongHeads = [
  [aPage('x').replace('title: A page', 'title:'), '2: “title” is needed: a text of at most 80 characters.'],
  [
    aPage('x').replace('A page that is tried.', 'x'.repeat(201)),
    '3: “description” is needed: a text of at most 200',
  ],
  [
    aPage('x').replace('kind: page', 'kind: leaflet'),
    '4: “kind” is needed: letter, annex, questions or page.',
  ],
  [aPage('x').replace('2026-11-25', '2026-02-30'), '6: “changes” is needed: a list of at least one change'],
  [aPage('x').replace('title: A page', 'title: By 1 May 2026'), '2: “1 May 2026” is not what'],
  ['No head.', '1: The page has no head: begin it with a line “---”'],
] as const;
const toldOfHeads = toldOfEach(wrongHeads.map(([page]) => page));

test.each(wrongHeads.map(([, told], at) => [told, at] as const))('a wrong head is told: %s', (told, at) => {
  expect(toldOfHeads[at]).toMatch(`${en}:${told}`);
});

test('a page that no page of the default language stands behind', () => {
  const file = 'content/pages/fr/essai.mdx';
  expect(faultsOf({ [file]: aPage('Des mots.') })).toBe(
    `${file}:1: There is no content/pages/en/essai.mdx that this page translates.`,
  );
});

test('a page that cannot be read, or a head that is wrong, is told once, not for its translations too', () => {
  const faq = readFileSync('content/pages/en/faq.mdx', 'utf8');
  expect(faultsOf({ 'content/pages/en/faq.mdx': `${faq}\nLess <more\n` }).split('\n')).toHaveLength(1);
  const annex = readFileSync('content/pages/en/annex-1.mdx', 'utf8').replace('kind: annex', 'kind: leaflet');
  expect(faultsOf({ 'content/pages/en/annex-1.mdx': annex }).split('\n')).toHaveLength(1);
});

test('a translation that does not say what it was made from', () => {
  const file = 'content/pages/fr/faq.mdx';
  expect(faultsOf({ [file]: readFileSync(file, 'utf8').replace(/^source:.*\n/m, '') })).toBe(
    `${file}:1: “source” is needed in a translation: "npm run content" tells it.`,
  );
});

test('a translation of another kind than its source', () => {
  const french = readFileSync('content/pages/fr/annex-1.mdx', 'utf8').replace('kind: annex', 'kind: page');
  expect(faultsOf({ 'content/pages/fr/annex-1.mdx': french })).toBe(
    'content/pages/fr/annex-1.mdx:4: “kind” must be annex, as in content/pages/en/annex-1.mdx.',
  );
});

test('every fault of every page is told at once', () => {
  const told = faultsOf({
    [en]: aPage('By 1 May 2026.\n\n<Fakt />'),
    'content/pages/en/other.mdx': aPage('By 2 May 2026.'),
  });
  expect(told.split('\n')).toHaveLength(3);
});

test('a fact that is none is told with its line', () => {
  const json = readFileSync('content/call.json', 'utf8');
  expect(
    faultsOf({ 'content/call.json': json.replace('"startsOn": "2026-09-14"', '"startsOn": "2026-09-31"') }),
  ).toMatch(/^content\/call\.json:\d+: startsOn must be a day that exists/);
});

test('words of the interface that differ from the call are told', () => {
  const words = readFileSync('src/i18n/en.json', 'utf8').replace(
    '"deadline.utc": "UTC"',
    '"deadline.utc": "31 May 2027"',
  );
  expect(faultsOf({ 'src/i18n/en.json': words })).toMatch(
    /^src\/i18n\/en\.json:\d+: In the words for “deadline\.utc”, “31 May 2027” is not/,
  );
});

/** Sentences about the call in the language of a translation, and what an editor is told of them. */
const wrongTranslations = [
  ['Au plus tard le 15 mai 2026.', '10: “15 mai 2026” is not what content/call.json says'],
  ['Avant 17 h.', '10: “17 h” is not what content/call.json says (00:00, 23:59).'],
  ['Désignez\nquatre candidats.', '11: “quatre candidats” is not what content/call.json says (3).'],
  ['Pendant **onze** mois.', '10: “onze mois” is not what content/call.json says (10).'],
  ['Le vendredi 30 avril 2026.', '10: “vendredi 30 avril 2026” names the wrong day of the week.'],
  ['<Fakt of="months" />', '10: There is no <Fakt>.'],
  ['Voir [ceci](../annexe-1/).', '10: The link “../annexe-1/” leads to no page of this site.'],
  [
    'Voir [ceci](../annex-1/#1-status).',
    '10: The link “../annex-1/#1-status” leads to a heading that content/pages/fr',
  ],
] as const;
const toldOfTranslations = toldOfEach(
  wrongTranslations.map(([body]) => aPage(body)),
  'fr',
);

test.each(wrongTranslations.map((row, at) => [...row, at] as const))(
  'in a translation, %s',
  (_, told, at) => {
    expect(toldOfTranslations[at]).toContain(`content/pages/fr/trial.mdx:${told}`);
  },
);

const wrongPlaces = [
  ['![By 1 May 2026](https://customs.example/a.png)', '1 May 2026'],
  ['[Write](https://customs.example/ "by 1 May 2026")', '1 May 2026'],
  ['[Call](tel:+3222099212)', '+3222099212'],
  ['| When |\n| --- |\n| 1 May 2026 |', '1 May 2026'],
  ['- By 30\\\n  May 2026', '30\n  May 2026'.replace('\n  ', '\n')],
] as const;
const toldOfPlaces = toldOfEach(wrongPlaces.map(([body]) => aPage(body)));

test.each(wrongPlaces.map((row, at) => [...row, at] as const))(
  'wherever a reader meets it: %s',
  (_, claim, at) => {
    expect(toldOfPlaces[at]).toContain(`“${claim}” is not what`);
  },
);

test.each([
  'A passport is valid for <OtherFact>six months</OtherFact> more.',
  '<OtherFact>\n\nBy 1 May 2026.\n\n</OtherFact>',
  '{/* The deadline was 1 May 2026. */}',
  '<CallDay of="closesAt" /> 2027',
])('what is about something else, or is not shown, is not compared: %s', (body) => {
  expect(faultsOf({ [en]: aPage(body) })).toBe('');
});

const changed = (...whats: string[]) =>
  aPage('Words.').replace(
    /changes:\n.*\n.*\n/,
    `changes:\n${whats.map((what) => `  - date: 2026-11-25\n    what: ${what}\n`).join('')}`,
  );

test('the last change is compared with the call', () => {
  expect(faultsOf({ [en]: changed('The deadline is 15 May 2026.') })).toMatch(
    `${en}:7: “15 May 2026” is not`,
  );
});

test('a change can name what was beside what is, and the changes before it are history', () => {
  expect(
    faultsOf({
      [en]: changed(
        'The deadline moves from 31 March 2026 to 30 April 2026.',
        'The deadline is 31 March 2026.',
      ),
    }),
  ).toBe('');
});

test('a translation of the letter says what the letter says, and nothing else', () => {
  const file = 'content/pages/fr/letter.mdx';
  const letter = readFileSync(file, 'utf8');
  const line = letter.split('\n').findIndex((text) => text.includes('plus tard le 30 avril 2026')) + 1;
  expect(faultsOf({ [file]: letter.replace('plus tard le 30 avril', 'plus tard le 15 mai') })).toBe(
    `${file}:${line}: “15 mai 2026” is not what the letter says. Correct it as in content/pages/en/letter.mdx.`,
  );
});

test('a page in a language that the site does not have', () => {
  const file = 'content/pages/xx/letter.mdx';
  expect(faultsOf({ [file]: readFileSync('content/pages/en/letter.mdx', 'utf8') })).toContain(
    `${file}:1: The site has no language “xx”: there is no src/i18n/xx.json.`,
  );
});

test.each([
  [
    'content/call.json',
    '"months": 10,',
    '"months": 10',
    /^content\/call\.json:\d+: The file cannot be read here/,
  ],
  ['content/call.json', '"months": 10', '"months": "ten"', /:\d+: months must be a whole number from 1 on/],
  ['content/call.json', '"months"', '"month"', /: there is no such fact as “month”\./],
  [
    'src/i18n/fr.json',
    '",\n  "claims.clock"',
    '"\n  "claims.clock"',
    /^src\/i18n\/fr\.json:\d+: The file cannot/,
  ],
])('a file of facts or words that is wrong is told: %s, %s', (file, right, wrong, told) => {
  expect(faultsOf({ [file]: readFileSync(file, 'utf8').replace(right, wrong) })).toMatch(told);
});

test('when the deadline moves, only the letter may name the old one', () => {
  const json = readFileSync('content/call.json', 'utf8').replace(
    '2026-04-30T23:59:59+02:00',
    '2026-05-15T23:59:59+02:00',
  );
  expect(faultsOf({ 'content/call.json': json })).toBe('');
});
