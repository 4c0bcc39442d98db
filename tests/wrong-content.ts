import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const parts = ['content', 'src/i18n', 'src/pages', 'src/components/Prose.astro'];

/** A folder with the project's texts, some of its files replaced; gone again after the work. */
export function withFiles<Result>(
  files: Readonly<Record<string, string>>,
  work: (folder: string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A page with a right head of ten lines and the body given, which begins on its twelfth. */
export const aPage = (body: string, head = '') =>
  `---\ntitle: A page\ndescription: A page that is tried.\nkind: page\nchanges:\n  - date: 2026-11-25\n    what: First version.\n${head}---\n\n${body}\n`;
