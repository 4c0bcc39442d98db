import { expect, test } from 'vitest';
import { readWords } from '../../../src/form/read-words.ts';
import { writtenWords } from '../../../src/form/written-words.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { words } from '../../../src/i18n/words.ts';

for (const locale of locales)
  test(`the words of the form in ${locale} are the same once read from the page`, () => {
    const read = readWords(writtenWords(words[locale]));
    expect(Object.keys(read).length).toBeGreaterThan(200);
    expect(words[locale]).toMatchObject(read);
  });
