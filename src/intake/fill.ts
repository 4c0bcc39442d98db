import { load, type CheerioAPI } from 'cheerio/slim';
import { isRecord } from '../application/answers.ts';
import type { AnswerError } from '../application/check.ts';
import { controlAt } from '../application/paths.ts';
import { instructionOf } from '../application/sentences.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Places } from './places.ts';

/** A built page to be filled in; its serialized form escapes what is put into it. */
export function pageOf(html: string): CheerioAPI {
  return load(html, {
    xml: { xmlMode: false, decodeEntities: true, encodeEntities: 'utf8' },
  });
}

/** Puts answers, as a form sent them, into the fields of the form. */
export function fillAnswers(places: Places, answers: Readonly<Record<string, unknown>>) {
  for (const [name, value] of leavesOf(answers)) fillField(places.named(name), value);
}

/** Puts each error beside its question. */
export function fillErrors(places: Places, errors: readonly AnswerError[], t: Translator) {
  for (const error of errors) {
    const id = `${error.path}.error`;
    const before = places.question(error.path).addClass('has-error').children('.control').first();
    before.before('<p class="error"></p>').prev().attr('id', id).text(instructionOf(error, t));
    const control = places.withId(controlAt(error.path));
    const described = [control.attr('aria-describedby'), id].filter(Boolean).join(' ');
    control.attr({ 'aria-invalid': 'true', 'aria-describedby': described });
  }
}

function fillField(field: ReturnType<CheerioAPI>, value: unknown) {
  if (field.is('[type=checkbox]')) {
    const own = field.attr('value');
    if (value !== false && value !== '' && (own === 'yes' || own === value)) field.attr('checked', '');
  } else if (field.is('textarea')) field.text(String(value));
  else if (field.is('select')) {
    const options = field.find('option').removeAttr('selected');
    options
      .filter((_, option) => 'attribs' in option && option.attribs['value'] === value)
      .attr('selected', '');
  } else field.attr('value', String(value));
}

function leavesOf(value: unknown, path: readonly string[] = []): [name: string, value: unknown][] {
  if (Array.isArray(value) || isRecord(value))
    return Object.entries(value).flatMap(([part, inner]) => leavesOf(inner, [...path, part]));
  return [[path.join('.'), value]];
}
