import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aPage } from '../wrong-content.ts';

const parts = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

test('a build with a wrong page fails, and says in which file and line and what is wrong', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wrong-build-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'content/pages/en/trial.mdx'), aPage('By 1 May 2026.\n\n[Here](../nothing/)'));
  writeFileSync(join(folder, 'content/pages/fr/trial.mdx'), aPage('Avant 17 h.\n\n<Fakt />'));
  const { status, stdout, stderr } = spawnSync(resolve('node_modules/.bin/astro'), ['build'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(existsSync(join(folder, 'dist/index.html'))).toBe(false);
  for (const told of [
    'content/pages/en/trial.mdx:10: “1 May 2026” is not what content/call.json says',
    'content/pages/en/trial.mdx:12: The link “../nothing/” leads to no page of this site.',
    'content/pages/fr/trial.mdx:10: “17 h” is not what content/call.json says',
    'content/pages/fr/trial.mdx:12: There is no <Fakt>.',
  ])
    expect(stdout + stderr).toContain(told);
});
