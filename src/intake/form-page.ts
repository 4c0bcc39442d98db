import { html } from 'hono/html';
import { isRecord } from '../application/answers.ts';
import type { AnswerError } from '../application/check.ts';
import { controlAt } from '../application/paths.ts';
import { sentenceOf } from '../application/sentences.ts';
import type { Translator } from '../i18n/translator.ts';
import { addRows, fillAnswers, fillErrors, pageOf } from './fill.ts';

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
  fillAnswers($, isRecord(answers) ? answers : {}, t);
  fillErrors($, errors, t);
  $('title').text(t('page.error', { title: $('title').text() }));
  $('#application').attr('data-returned', '');
  $('#summary').html(
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

/** The form again with one more row in a group of repeated rows. Nothing has been submitted. */
export function formWithRow(
  page: string,
  answers: unknown,
  group: string,
  t: Translator,
): string {
  const $ = pageOf(page);
  const given = isRecord(answers) ? answers : {};
  fillAnswers($, given, t);
  const rows = given[group];
  const count = Array.isArray(rows) ? rows.length : 0;
  addRows($, group, Math.max(count, 1) + 1, t);
  $(`[id="${controlAt(`${group}.${Math.max(count, 1)}`)}"]`).attr(
    'autofocus',
    '',
  );
  return $.html();
}
