import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/publishing/check-content.ts';
import { faultsInWords } from '../../../src/publishing/fault.ts';
import { aPage, withFiles } from '../../wrong-content.ts';

const faultsOf = (files: Record<string, string>) =>
  withFiles(files, (folder) => faultsInWords(readContent(folder).faults));

test('the texts of the site have nothing to mend', () => {
  expect(faultsOf({})).toBe('');
});

const en = 'content/pages/en/trial.mdx';

/** The body of a wrong page, which begins on line 10, and what an editor is told of it. */
test.each([
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
])('%s', (body, told) => {
  expect(faultsOf({ [en]: aPage(body) })).toMatch(`${en}:${told}`);
});

test.each([
  ['titel: x\n', '8: “titel” is not a line that a head has (title, description, kind,'],
  ['status: final\n', '8: “status” can be draft or toBeConfirmed; without a status, remove the line.'],
  ['source: abc\n', '8: “source” must be the version of the English text that was translated, 12 digits'],
  [
    'status: "draft\n',
    '8: The head of the page cannot be read here: put words that hold a colon between quotes',
  ],
])('in the head, %s', (head, told) => {
  expect(faultsOf({ [en]: aPage('Words.', head) })).toMatch(`${en}:${told}`);
});

test.each([
  [aPage('x').replace('title: A page', 'title:'), '2: “title” is needed: a text of at most 80 characters.'],
  [
    aPage('x').replace('A page that is tried.', 'x'.repeat(201)),
    '3: “description” is needed: a text of at most 200',
  ],
  [
    aPage('x').replace('kind: page', 'kind: leaflet'),
    '4: “kind” is needed: letter, annex, questions or page.',
  ],
  [aPage('x').replace('2026-11-25', '2026-02-30'), '5: “changes” is needed: a list of at least one change'],
  [aPage('x').replace('title: A page', 'title: By 1 May 2026'), '2: “1 May 2026” is not what'],
  ['No head.', '1: The page has no head: begin it with a line “---”'],
])('a head that is wrong is told with its line (%#)', (page, told) => {
  expect(faultsOf({ [en]: page })).toMatch(`${en}:${told}`);
});

test('a page that no page of the default language stands behind', () => {
  const file = 'content/pages/fr/essai.mdx';
  expect(faultsOf({ [file]: aPage('Des mots.') })).toBe(
    `${file}:1: There is no content/pages/en/essai.mdx that this page translates.`,
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
    /^src\/i18n\/en\.json:\d+: “31 May 2027” in “deadline\.utc” is not/,
  );
});

test('when the deadline moves, only the letter may name the old one', () => {
  const json = readFileSync('content/call.json', 'utf8').replace(
    '2026-04-30T23:59:59+02:00',
    '2026-05-15T23:59:59+02:00',
  );
  expect(faultsOf({ 'content/call.json': json })).toBe('');
});
