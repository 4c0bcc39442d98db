import type { CheerioAPI } from 'cheerio/slim';
import { questions, type QuestionOf } from '../application/questions.ts';
import { rowTitle } from '../application/sentences.ts';
import type { Translator } from '../i18n/translator.ts';

/**
 * Gives each group of repeated rows as many rows as it has answers, copied from its first; a group that
 * can take no more says so in the place of its button.
 */
export function fillRows($: CheerioAPI, answers: Readonly<Record<string, unknown>>, t: Translator) {
  const rows = $('[data-row]').toArray();
  const buttons = $('button[name=add]').toArray();
  for (const question of questions.filter(({ kind }) => kind === 'rows') as QuestionOf<'rows'>[]) {
    const { name, max } = question;
    const given = answers[name];
    const count = Math.min(Array.isArray(given) ? given.length : 0, max);
    const there = rows.filter((row) => row.attribs['data-row']?.startsWith(`${name}.`));
    const added = Array.from({ length: Math.max(count - there.length, 0) }, (_, at) =>
      rowLike($(there.slice(0, 1)), name, there.length + at, t),
    );
    $(there.slice(-1)).after(...added);
    if (count === max) full($(buttons.filter(({ attribs }) => attribs['value'] === name)), max, t);
  }
}

function rowLike(first: ReturnType<CheerioAPI>, name: string, row: number, t: Translator) {
  const copy = first.clone();
  for (const { attribs } of copy.find('*').addBack().toArray() as { attribs: Record<string, string> }[])
    for (const [attribute, value] of Object.entries(attribs))
      attribs[attribute] = value.replaceAll(`${name}.0`, `${name}.${row}`);
  copy.find('.row-title').text(rowTitle(name, row, t));
  return copy;
}

function full(button: ReturnType<CheerioAPI>, max: number, t: Translator) {
  const said = button.before('<p class="hint" tabindex="-1"></p>').prev();
  said.attr('id', button.attr('id') ?? '').text(t('form.rows.full', { max }));
  button.remove();
}
