import type { CheerioAPI } from 'cheerio/slim';
import { html } from 'hono/html';
import { isRecord } from '../application/answers.ts';
import type { AnswerError } from '../application/check.ts';
import { blankRow } from '../application/fields.ts';
import { controlAt } from '../application/paths.ts';
import type { QuestionOf } from '../application/questions.ts';
import { sentenceOf } from '../application/sentences.ts';
import type { Translator } from '../i18n/translator.ts';
import { fillRows } from './fill-rows.ts';
import { fillAnswers, fillErrors, pageOf } from './fill.ts';
import { placesIn, type Places } from './places.ts';

interface Returned {
  answers: unknown;
  title: string;
  lead: string;
  errors?: readonly AnswerError[];
}

/** The form again, every answer kept, with what is the matter on top and beside the questions. */
export function returnedForm(
  page: string,
  { answers, title, lead, errors = [] }: Returned,
  t: Translator,
): string {
  const $ = pageOf(page);
  const places = filled($, answers, t);
  fillErrors(places, errors, t);
  $('title').text(t('page.error', { title: $('title').text() }));
  places.withId('application').attr('data-returned', errors.length > 0 ? 'invalid' : 'refused');
  places.withId('summary').html(
    String(
      html`<div class="summary-errors" tabindex="-1" role="alert" autofocus>
        <h2>${title}</h2>
        <p>${lead}</p>
        ${
          errors.length > 0
            ? html`<ul>
                ${errors.map((error) => html`<li><a href="#${controlAt(error.path)}">${sentenceOf(error, t)}</a></li>`)}
              </ul>`
            : ''
        }
      </div>`,
    ),
  );
  return $.html();
}

/** The form in another language, every answer kept. Nothing has been submitted. */
export function formInLanguage(page: string, answers: unknown, t: Translator): string {
  const $ = pageOf(page);
  filled($, answers, t).withId('application').attr('data-returned', 'language');
  return $.html();
}

/**
 * The form again with one more row in a group of repeated rows, and the focus there; where there can be no
 * more, the focus is where that is said. Nothing has been submitted.
 */
export function formWithRow(
  page: string,
  answers: unknown,
  group: QuestionOf<'rows'>,
  t: Translator,
): string {
  const $ = pageOf(page);
  const given = isRecord(answers) ? answers : {};
  const { name, max } = group;
  const rows = given[name];
  const before = Array.isArray(rows) ? rows : [];
  const after = [...before, ...(before.length > 0 ? [] : [blankRow(group)]), blankRow(group)];
  const isFull = after.length > max;
  const places = filled($, { ...given, [name]: after.slice(0, max) }, t);
  const next = isFull ? `${name}.add` : controlAt(`${name}.${after.length - 1}`);
  places.withId(next).attr('autofocus', '');
  return $.html();
}

function filled($: CheerioAPI, answers: unknown, t: Translator): Places {
  const given = isRecord(answers) ? answers : {};
  fillRows($, given, t);
  const places = placesIn($);
  fillAnswers(places, given);
  return places;
}
