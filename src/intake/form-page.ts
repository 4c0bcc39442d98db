import { html } from 'hono/html';
import { isRecord } from '../application/answers.ts';
import type { AnswerError } from '../application/check.ts';
import { blankRow } from '../application/fields.ts';
import { controlAt } from '../application/paths.ts';
import { questions } from '../application/questions.ts';
import { sentenceOf } from '../application/sentences.ts';
import type { Translator } from '../i18n/translator.ts';
import { fillAnswers, fillErrors, pageOf } from './fill.ts';

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
  $('#application').attr('data-returned', errors.length > 0 ? 'invalid' : 'refused');
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

/** The form in another language, every answer kept. Nothing has been submitted. */
export function formInLanguage(page: string, answers: unknown, t: Translator): string {
  const $ = pageOf(page);
  fillAnswers($, isRecord(answers) ? answers : {}, t);
  $('#application').attr('data-returned', 'language');
  return $.html();
}

/** The form again with one more row in a group of repeated rows. Nothing has been submitted. */
export function formWithRow(page: string, answers: unknown, group: string, t: Translator): string {
  const $ = pageOf(page);
  const given = isRecord(answers) ? answers : {};
  const question = questions.find(({ name }) => name === group);
  const rows = given[group];
  const before = Array.isArray(rows) ? rows : [];
  if (question?.kind !== 'rows') return page;
  const after = [...before, ...(before.length > 0 ? [] : [blankRow(question)]), blankRow(question)];
  fillAnswers($, { ...given, [group]: after.slice(0, question.max) }, t);
  $(`[id="${controlAt(`${group}.${after.length - 1}`)}"]`).attr('autofocus', '');
  return $.html();
}
