import { load, type CheerioAPI } from 'cheerio/slim';
import { isRecord } from '../application/answers.ts';
import type { AnswerError } from '../application/check.ts';
import { controlAt } from '../application/paths.ts';
import { instructionOf, rowTitle } from '../application/sentences.ts';
import type { Translator } from '../i18n/translator.ts';

/** A built page to be filled in; its serialized form escapes what is put into it. */
export function pageOf(html: string): CheerioAPI {
  return load(html, {
    xml: { xmlMode: false, decodeEntities: true, encodeEntities: 'utf8' },
  });
}

/** Puts answers, as a form sent them, into the fields of the form, with as many rows as they have. */
export function fillAnswers($: CheerioAPI, answers: Readonly<Record<string, unknown>>, t: Translator) {
  for (const [name, answer] of Object.entries(answers))
    if (Array.isArray(answer)) addRows($, name, answer.length, t);
  for (const [name, value] of leavesOf(answers)) fillField($, name, value);
}

/** Makes sure that a group of repeated rows has at least so many. */
function addRows($: CheerioAPI, name: string, count: number, t: Translator) {
  const first = $(`[data-row="${name}.0"]`);
  if (first.length === 0) return;
  for (let row = $(`[data-row^="${name}."]`).length; row < count; row += 1) {
    const copy = $.html(first).replaceAll(`${name}.0`, `${name}.${row}`);
    $(`[data-row="${name}.${row - 1}"]`).after(copy);
    $(`[data-row="${name}.${row}"] .row-title`).text(rowTitle(name, row, t));
  }
}

/** Puts each error beside its question. */
export function fillErrors($: CheerioAPI, errors: readonly AnswerError[], t: Translator) {
  for (const error of errors) {
    const question = nearestQuestion($, error.path);
    const id = `${error.path}.error`;
    const message = $('<p class="error"></p>').attr('id', id).text(instructionOf(error, t));
    question.addClass('has-error').children('.control').first().before(message);
    const control = $(`[id="${controlAt(error.path)}"]`);
    const described = [control.attr('aria-describedby'), id].filter(Boolean).join(' ');
    control.attr({ 'aria-invalid': 'true', 'aria-describedby': described });
  }
}

function nearestQuestion($: CheerioAPI, path: string): ReturnType<CheerioAPI> {
  const question = $(`[data-path="${path}"]`);
  return question.length > 0 || !path.includes('.')
    ? question
    : nearestQuestion($, path.replace(/\.[^.]*$/, ''));
}

function fillField($: CheerioAPI, name: string, value: unknown) {
  const field = $(`[name="${name}"]`);
  if (field.is('[type=checkbox]')) {
    if (value !== false && value !== '') field.attr('checked', '');
  } else if (field.is('textarea')) field.text(String(value));
  else if (field.is('select')) {
    field.find('option').removeAttr('selected');
    field
      .find('option')
      .filter((_, option) => $(option).attr('value') === value)
      .attr('selected', '');
  } else field.attr('value', String(value));
}

function leavesOf(value: unknown, path: readonly string[] = []): [name: string, value: unknown][] {
  if (Array.isArray(value) || isRecord(value))
    return Object.entries(value).flatMap(([part, inner]) => leavesOf(inner, [...path, part]));
  return [[path.join('.'), value]];
}
