import { expect, test } from 'vitest';
import { call } from '../../../src/call/call.ts';
import { translator } from '../../../src/i18n/i18n.ts';
import { feed } from '../../../src/publishing/feed.ts';
import { history } from '../../../src/publishing/history.ts';

const texts = [
  {
    name: 'annex-1',
    title: 'Annex I',
    changes: [
      { date: '2026-03-12', what: 'Section 6 supplied' },
      { date: '2026-01-30', what: 'First version' },
    ],
  },
  { name: 'faq', title: 'FAQ', changes: [{ date: '2026-02-01', what: 'A question more' }] },
];

test('the history has every change, the newest first', () => {
  expect(history(texts).map(({ what, name, number }) => [what, name, number])).toEqual([
    ['Section 6 supplied', 'annex-1', 2],
    ['A question more', 'faq', 1],
    ['First version', 'annex-1', 1],
  ]);
});

test('the feed tells each change under an id that later changes do not move', () => {
  const atom = feed(history(texts), translator('en'), new URL('https://call.example'));
  expect(atom).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
  expect(atom).toContain('<id>https://call.example/en/annex-1/#change-2</id>');
  expect(atom).toContain('Annex I: Section 6 supplied');
  expect(atom).toContain('<updated>2026-03-12T00:00:00.000Z</updated>');
});

test('the deadline is an entry of its own, with an id that changes when it does', () => {
  const atom = feed(history(texts), translator('en'), new URL('https://call.example'));
  expect(atom).toContain(`#deadline-${new Date(call.closesAt).toISOString()}</id>`);
  expect(atom).toMatch(/Thursday,? 30 April 2026 at 23:59:59, Brussels time/);
});
