import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { translator } from '../../../src/i18n/i18n.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { blankFields, type Fields } from '../../../src/nomination/fields.ts';
import { letter } from '../../../src/nomination/letter.ts';
import { letterDocx } from '../../../src/nomination/letter-docx.ts';
import { letterText } from '../../../src/nomination/letter-text.ts';
import { letterWords } from '../../../src/nomination/letter-words.ts';
import { aNomination } from '../../a-nomination.ts';

const arabic = { name: 'أمينة يوسف', position: 'ضابط أول' };

/** A letter as a Word file, the XML in it, and the lines that the letter has as text. */
async function made(fields: Fields, locale = locales[0] ?? 'en', changes = {}) {
  const words = { ...letterWords(translator(locale)), ...changes };
  const paragraphs = letter(fields, words);
  const bytes = new Uint8Array(await (await letterDocx(paragraphs, words)).arrayBuffer());
  const parts = unzipSync(bytes);
  const xml = (name: string) => load(strFromU8(parts[name] ?? new Uint8Array()), { xml: true });
  const lines = letterText(paragraphs, words.direction)
    .replace(/[\u2068\u2069]/g, '')
    .split('\n');
  return { bytes, words, xml, document: xml('word/document.xml'), lines: lines.filter(Boolean) };
}

/** The lines that a reader of the XML sees. */
const linesIn = ($: ReturnType<typeof load>) =>
  $('w\\:p')
    .toArray()
    .flatMap((paragraph) => {
      const pieces = $(paragraph).find('w\\:t, w\\:br').toArray();
      return pieces
        .map((piece) => (piece.name === 'w:br' ? '\n' : $(piece).text()))
        .join('')
        .split('\n');
    });

test.each(locales)('in %s the Word file holds every line of the letter, in its order', async (locale) => {
  const { document, lines } = await made(aNomination(), locale);
  expect(linesIn(document)).toEqual(lines);
});

test.each(locales)(
  'in %s it is on A4, in the language of the letter, with a style a kind',
  async (locale) => {
    const { document, words, xml } = await made(aNomination(), locale);
    const size = document('w\\:pgSz');
    expect([size.attr('w:w'), size.attr('w:h')]).toEqual(['11906', '16838']);
    const styles = xml('word/styles.xml');
    expect(styles('w\\:docDefaults w\\:lang').attr('w:val')).toBe(words.tag);
    expect(words.tag).toMatch(new RegExp(`^${locale}-[A-Z]{2}$`));
    for (const used of document('w\\:pStyle')
      .toArray()
      .map((style) => document(style).attr('w:val')))
      expect(styles(`w\\:style[w\\:styleId="${used}"]`)).toHaveLength(1);
    expect(document('w\\:pStyle')).toHaveLength(document('w\\:p').length);
  },
);

test('it is by the administration and by nobody else', async () => {
  const { xml, words } = await made(aNomination());
  const about = xml('docProps/core.xml');
  expect(about('dc\\:title').text()).toBe(words.subject);
  expect(about('dc\\:creator').text()).toBe('Kenya Revenue Authority');
  expect(about('cp\\:lastModifiedBy').text()).toBe('Kenya Revenue Authority');
  const blank = (await made(blankFields)).xml('docProps/core.xml');
  expect(blank('dc\\:creator, cp\\:lastModifiedBy')).toHaveLength(0);
});

test('what is still blank is marked, and only that', async () => {
  const { document } = await made(aNomination({ headTitle: '' }));
  const marked = document('w\\:r:has(w\\:highlight)');
  expect(marked.text()).toBe('[title of the Head of Administration]');
});

test('what is written from right to left says so, and so does a whole letter', async () => {
  const { document } = await made(aNomination({ nominees: [arabic] }));
  expect(
    document('w\\:r:has(w\\:rtl)')
      .toArray()
      .map((run) => document(run).text()),
  ).toEqual([arabic.name, arabic.position]);
  expect(document('w\\:bidi')).toHaveLength(0);
  const mirrored = (await made(aNomination(), 'en', { direction: 'rtl' })).document;
  expect(mirrored('w\\:bidi')).toHaveLength(mirrored('w\\:p').length);
});

test('signs of markup are text', async () => {
  const { document } = await made(aNomination({ headName: '</w:t> & "Co" <b>' }));
  expect(linesIn(document)).toContain('</w:t> & "Co" <b>');
});

/** What LibreOffice reads in a Word file where it is installed; what stands in its XML where it is not. */
function linesRead(bytes: Uint8Array, document: ReturnType<typeof load>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'letter-'));
  writeFileSync(join(folder, 'letter.docx'), bytes);
  const convert = (format: string) =>
    spawnSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        format,
        '--outdir',
        folder,
      ].concat(join(folder, 'letter.docx')),
      { encoding: 'utf8', timeout: 60_000 },
    );
  const isInstalled = convert('pdf').error === undefined;
  if (isInstalled) convert('txt:Text (encoded):UTF8');
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const isPdf = existsSync(join(folder, 'letter.pdf')) && read('letter.pdf').startsWith('%PDF-');
  if (isInstalled && !isPdf) throw new Error('LibreOffice made no PDF of the letter');
  const lines = isInstalled ? read('letter.txt').replace('\uFEFF', '').split(/\r?\n/) : linesIn(document);
  rmSync(folder, { recursive: true });
  return lines.filter(Boolean);
}

test('LibreOffice opens it, makes a PDF of it and reads every line', async () => {
  const { bytes, document, lines } = await made(
    aNomination({ nominees: [...aNomination().nominees, arabic] }),
  );
  expect(linesRead(bytes, document)).toEqual(lines);
});
