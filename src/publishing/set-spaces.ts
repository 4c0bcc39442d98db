import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languagesOf } from './languages.ts';
import { withFrenchSpacesIn } from './spaces.ts';

/** Sets the spaces of built pages whose language asks for it, so that editors type plain ones. */
export function setSpaces(): AstroIntegration {
  return {
    name: 'set-spaces',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const language of languagesOf().filter(hasFrenchSpaces))
          for (const file of globSync(`${language}/**/*.html`, { cwd: fileURLToPath(dir) })) {
            const path = join(fileURLToPath(dir), file);
            writeFileSync(path, withFrenchSpacesIn(readFileSync(path, 'utf8')));
          }
      },
    },
  };
}

function hasFrenchSpaces(language: string): boolean {
  const words = new URL(`../i18n/${language}.json`, import.meta.url);
  return (JSON.parse(readFileSync(words, 'utf8')) as Record<string, string>)['language.spaces'] === 'french';
}
