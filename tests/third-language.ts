import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const letters = 'אבגדהוזחטיכלמנסעפצקרשתךםןף';

/** Words that read from right to left and are 40 % longer; what stands in braces and addresses are kept. */
export function strange(text: string): string {
  return text.replace(/\{\w+\}|\S+@\S+|\p{L}+/gu, (word) =>
    /[{@]/.test(word) ? word : swapped(word.padEnd(Math.ceil(word.length * 1.4), word)),
  );
}

function swapped(word: string): string {
  return [...word].map((letter) => letters[(letter.codePointAt(0) ?? 0) % letters.length]).join('');
}

/** The prose of a page made strange: not its front matter's keys, its components, nor the targets of links. */
export function strangePage(source: string): string {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const front = head.replace(/^((?:title|description): ?"?)(.*?)("?)$/gm, (_, key, words, end) =>
    [key, strange(words).slice(0, 80), end].join(''),
  );
  const prose = body.replace(/<[^>]*>|\]\([^)]*\)|\S+@\S+|[^<\]@]+?(?=<|\]|\S+@|$)/gs, (part) =>
    /^(<|\]|\S+@)/.test(part) ? part : strange(part),
  );
  return `---\n${front}\nsource: '000000000000'\n---\n${prose}`;
}

/** A copy of the project with a third language, built: only a JSON of words and a folder of pages are added. */
export function projectWith(language: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'language-'));
  for (const part of readdirSync('.').filter(
    (name) => !/^(node_modules|dist|\.git|\.data|test-results)$/.test(name),
  ))
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const words: Record<string, string> = JSON.parse(readFileSync('src/i18n/en.json', 'utf8'));
  const strangeWords = Object.entries(words).map(([key, text]) => [key, strange(text)]);
  const settings = { 'language.direction': 'rtl', 'language.name': strange('Strange') };
  writeFileSync(
    join(folder, `src/i18n/${language}.json`),
    JSON.stringify({ ...Object.fromEntries(strangeWords), ...settings }),
  );
  const pages = join(folder, 'content/pages', language);
  mkdirSync(pages);
  for (const name of readdirSync('content/pages/en'))
    writeFileSync(join(pages, name), strangePage(readFileSync(join('content/pages/en', name), 'utf8')));
  const { status, stdout, stderr } = spawnSync(resolve('node_modules/.bin/astro'), ['build'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
  return folder;
}
