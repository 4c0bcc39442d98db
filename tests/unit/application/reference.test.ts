import { expect, test } from 'vitest';
import { alphabet, parseReference, referenceFrom } from '../../../src/application/reference.ts';

const bytes = (seed: number) => Uint8Array.from({ length: 8 }, (_, at) => (seed * 37 + at * 91) % 256);
const references = Array.from({ length: 50 }, (_, seed) => referenceFrom(bytes(seed)));

test('a reference is printed in groups and read back however it is typed', () => {
  for (const reference of references) {
    expect(reference).toMatch(/^JC26(-[0-9A-Z]{3}){3}$/);
    for (const typed of [
      reference,
      reference.toLowerCase(),
      reference.replaceAll('-', ''),
      ` ${reference.replaceAll('-', ' ')} `,
    ])
      expect(parseReference(typed)).toBe(reference);
  }
});

test('no character looks like another', () => {
  expect(new Set(alphabet).size).toBe(23);
  expect(alphabet).not.toMatch(/[01258BGILOSUZ]/);
});

test('every wrong character and every exchange of two neighbours is recognised', () => {
  for (const reference of references) {
    const characters = reference.slice(5).replaceAll('-', '');
    [...characters].forEach((right, at) => {
      for (const wrong of [...alphabet].filter((candidate) => candidate !== right))
        expect(
          parseReference(`JC26${characters.slice(0, at)}${wrong}${characters.slice(at + 1)}`),
        ).toBeUndefined();
      const next = characters[at + 1];
      if (next === undefined || next === right) return;
      const exchanged = characters.slice(0, at) + next + right + characters.slice(at + 2);
      expect(parseReference(`JC26${exchanged}`)).toBeUndefined();
    });
  }
});

test.each(['', 'JC26', 'JC27-ABC-DEF-GHJ', 'JC26-000-000-000', 'nothing'])('%j is no reference', (typed) => {
  expect(parseReference(typed)).toBeUndefined();
});
