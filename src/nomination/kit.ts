import type { Fields } from './fields.ts';
import type { KitWords } from './kit-words.ts';
import { letterElements } from './letter-elements.ts';
import { letterText } from './letter-text.ts';
import { letter, missing } from './letter.ts';
import { nomineeRows } from './nominee-rows.ts';
import { copy, printAlone, saveAsWord } from './take-away.ts';

/** Lets the letter in the page take shape from what is typed. Nothing is sent and nothing kept. */
export function startKit(kit: HTMLElement, words: KitWords) {
  const part = (name: string) => kit.querySelector<HTMLElement>(`[data-${name}]`);
  const rows = nomineeRows(kit);
  const shown = part('letter');
  const input = (field: string) => kit.querySelector<HTMLInputElement>(`[id="kit.${field}"]`);
  const value = (field: string) => input(field)?.value ?? '';
  const name = (field: string) => input(field)?.dataset['name'] ?? field;
  const list = new Intl.ListFormat(words.letter.locale);

  const read = (): Fields => ({
    administration: value('administration'),
    address: value('address'),
    date: value('date'),
    reference: value('reference'),
    headName: value('headName'),
    headTitle: value('headTitle'),
    nominees: rows.read(),
  });

  const current = () => letter(read(), words.letter);

  function show() {
    const names = missing(current()).map(name);
    shown?.replaceChildren(...letterElements(current()));
    say('missing', names.length > 0 ? words.missing.replace('{names}', list.format(names)) : '');
    say('late', value('date') > words.deadline ? words.late : '');
  }

  /** A new node is read out even where it says the same again. */
  function say(where: string, sentence = '') {
    const place = part(where);
    place?.replaceChildren(sentence);
    if (place) place.hidden = !sentence;
  }

  async function save() {
    say('said', words.making);
    try {
      await saveAsWord(current(), words.letter, words.file);
      say('said', words.saved);
    } catch {
      say('said', words.failed);
    }
  }

  async function copyText() {
    const text = letterText(current(), words.letter.direction);
    say('said', shown && (await copy(text, shown)) ? words.copied : words.selected);
  }

  function remove(row: HTMLElement) {
    rows.remove(row);
    say('removed', words.removed.replace('{title}', row.dataset['nominee'] ?? ''));
    say('most');
    part('add')?.focus();
    show();
  }

  kit.addEventListener('input', show);
  part('add')?.addEventListener('click', () => {
    say('removed');
    say('most', rows.add() ? '' : words.most);
    show();
  });
  for (const row of rows.rows) row.querySelector('button')?.addEventListener('click', () => remove(row));
  part('save')?.addEventListener('click', () => void save());
  part('print')?.addEventListener('click', printAlone);
  part('copy')?.addEventListener('click', () => void copyText());
  for (const later of kit.querySelectorAll('.later')) later.classList.remove('later');
  show();
}
