import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { CheerioAPI } from 'cheerio/slim';
import { check } from '../../../src/application/check.ts';
import { answersFrom } from '../../../src/application/fields.ts';
import { questions } from '../../../src/application/questions.ts';
import { translator } from '../../../src/i18n/i18n.ts';
import { fillRows } from '../../../src/intake/fill-rows.ts';
import { fillAnswers, fillErrors, pageOf } from '../../../src/intake/fill.ts';
import { placesIn } from '../../../src/intake/places.ts';

const t = translator('en');
const page = await readFile('dist/en/apply/index.html', 'utf8');

/** How often the whole document is searched to fill in a form with so many rows of everything, all wrong. */
function searches(most: number): { searched: number; errors: number } {
  const fields = questions.flatMap((question) =>
    question.kind === 'rows'
      ? Array.from(
          { length: Math.min(most, question.max) },
          (_, row) => [`${question.name}.${row}.${question.questions[0]?.name}`, 'x'] as const,
        )
      : [],
  );
  const answers = answersFrom(new Map(fields));
  const checked = check(answers, Date.parse('2026-04-15T07:00:00Z'));
  const errors = 'errors' in checked ? checked.errors : [];
  const $ = pageOf(page);
  let searched = 0;
  const counted = Object.assign((what: unknown, ...more: []) => {
    if (typeof what === 'string' && !what.startsWith('<')) searched += 1;
    return $(what as string, ...more);
  }, $) as CheerioAPI;
  fillRows(counted, answers, t);
  const places = placesIn(counted);
  fillAnswers(places, answers);
  fillErrors(places, errors, t);
  return { searched, errors: errors.length };
}

test('a form with every row takes no more searches of the page than one with a single row', () => {
  const [least, most] = [searches(1), searches(10)];
  expect(most.errors).toBeGreaterThan(2 * least.errors);
  expect(most.searched).toBe(least.searched);
});

test('a tick that was set beside another version of Annex I has to be set again', () => {
  const version = /name="annexRead"[^>]*value="(\w+)"|value="(\w+)"[^>]*name="annexRead"/.exec(page);
  const own = version?.[1] ?? version?.[2] ?? '';
  const isTicked = (annexRead: string) => {
    const $ = pageOf(page);
    fillAnswers(placesIn($), { annexRead, truthful: 'yes' });
    expect($('[name=truthful]').is('[checked]')).toBe(true);
    return $('[name=annexRead]').is('[checked]');
  };
  expect([isTicked(own), isTicked('a'.repeat(64)), isTicked('')]).toEqual([true, false, false]);
});
