import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getMimeType } from 'hono/utils/mime';
import { isText, nameOf, pressed, pressedFolder, smallest } from './pressed.ts';

/** Compresses every text of the built site once, for the host; it must be the last to touch the site. */
export function pressTexts(): AstroIntegration {
  return {
    name: 'press-texts',
    hooks: { 'astro:build:done': ({ dir }) => press(fileURLToPath(dir)) },
  };
}

async function press(dist: string): Promise<void> {
  mkdirSync(join(dist, pressedFolder));
  const texts = globSync('**/*.*', { cwd: dist }).filter((path) => isText(getMimeType(path) ?? ''));
  await Promise.all(
    texts.map(async (path) => {
      const bytes = readFileSync(join(dist, path));
      if (bytes.length < smallest) return;
      writeFileSync(join(dist, pressedFolder, `${nameOf(bytes)}.br`), await pressed(bytes));
    }),
  );
}
