import type { Locale } from '../i18n/locales.ts';
import type { FrontMatter } from './front-matter.ts';

/** A text with its history, as a language shows it. */
export interface Changed {
  name: string;
  title: string;
  changes: FrontMatter['changes'];
  /** The language of its words, where it is not the reader's. */
  lang?: Locale | undefined;
}

export interface Change {
  date: string;
  what: string;
  /** Its place in the history of its text, the first being 1. */
  number: number;
  name: string;
  title: string;
  lang?: Locale | undefined;
}

/** Every change of every text, the newest first; those of one day in the order of the texts. */
export function history(texts: readonly Changed[]): Change[] {
  return texts
    .flatMap(({ changes, ...text }) =>
      changes.map((change, at) => ({ ...text, ...change, number: changes.length - at })),
    )
    .sort((one, next) => next.date.localeCompare(one.date));
}
