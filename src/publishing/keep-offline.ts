import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { html } from 'hono/html';
import type { Copies } from '../offline/copies.ts';
import { keptPages, withImports, type KeptPage } from './kept-pages.ts';
import { languagesOf } from './languages.ts';

const worker = 'service-worker.js';
const standIn = (language: string) => `/${language}/offline/`;

/**
 * Gives the service worker its address and the list of what it keeps. Switched off, pages no longer ask for
 * it, and what stands at its address removes whatever a device has of it.
 */
export function keepOffline(switchedTo: string | undefined): AstroIntegration {
  if (switchedTo && switchedTo !== 'on' && switchedTo !== 'off')
    throw new Error(`SERVICE_WORKER must be on or off, not "${switchedTo}".`);
  const isOn = switchedTo !== 'off';
  return {
    name: 'keep-offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) =>
        void updateConfig({
          vite: {
            define: { 'import.meta.env.KEEPS_COPIES': JSON.stringify(isOn && command === 'build') },
            worker: { rolldownOptions: { output: { entryFileNames: worker } } },
          },
        }),
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const copies = copiesIn(dist, languagesOf());
        if (isOn) prepend(join(dist, worker), `self.copies=${JSON.stringify(copies)};`);
      },
    },
  };
}

/** What is to be kept of a built site; its stand-in pages get the links to the others. */
function copiesIn(dist: string, languages: readonly string[]): Copies {
  const texts = languages.map((language) => ({ language, kept: keptPages(dist, language) }));
  for (const { language, kept } of texts) fillIn(join(dist, standIn(language), 'index.html'), kept);
  const pages = Object.fromEntries(
    texts.map(({ language, kept }) => [language, [standIn(language), ...kept.map(({ path }) => path)]]),
  );
  const scripts = [
    ...withImports(
      dist,
      texts.flatMap(({ kept }) => kept.flatMap(({ scripts }) => scripts)),
    ),
  ];
  return { version: versionOf(dist, [...Object.values(pages).flat(), ...scripts]), pages, scripts };
}

function fillIn(file: string, kept: readonly KeptPage[]) {
  const links = kept.map(({ path, title }) => html`<li><a href="${path}">${title}</a></li>`);
  const page = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    page.replace(/(<ul data-kept[^>]*>)(?=<\/ul>)/, (list) => list + links.join('')),
  );
}

function versionOf(dist: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(join(dist, path.replace(/\/$/, '/index.html'))));
  return hash.digest('hex').slice(0, 12);
}

function prepend(file: string, code: string) {
  writeFileSync(file, `${code}\n${readFileSync(file, 'utf8')}`);
}
