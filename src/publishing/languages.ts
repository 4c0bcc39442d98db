import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type facts from '../../content/call.json';

const folder = new URL('../i18n/', import.meta.url);

/**
 * The languages of a project, each a JSON of words in `src/i18n`. The first is that of the call itself: the one
 * that `content/call.json` names first.
 */
export function languagesOf(project = fileURLToPath(new URL('../..', import.meta.url))): string[] {
  const call = JSON.parse(readFileSync(join(project, 'content/call.json'), 'utf8')) as typeof facts;
  const [first = ''] = Object.keys(call.programme);
  const found = readdirSync(join(project, 'src/i18n'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
  return [first, ...found.filter((language) => language !== first).sort()];
}

/** Names the languages to the code, so that another one is a JSON of words and a folder of pages. */
export function gatherLanguages(): AstroIntegration {
  return {
    name: 'gather-languages',
    hooks: {
      'astro:config:setup': () => {
        const languages = languagesOf();
        const wrong = languages.flatMap((language) => missingWords(language, languages[0] ?? ''));
        if (wrong.length > 0) throw new Error(wrong.join('\n'));
        for (const [file, text] of Object.entries(indexOf(languages))) write(file, text);
      },
    },
  };
}

/** The modules that list the languages, by the names of their files. */
export function indexOf(languages: readonly string[]): Record<string, string> {
  const made = '// Made from the names of the JSON files beside it whenever the site is built.\n';
  const names = languages.map((language) => `'${language}'`).join(', ');
  const imports = languages.map(
    (language) => `import ${language} from './${language}.json' with { type: 'json' };\n`,
  );
  return {
    'languages.ts': `${made}export const languages = [${names}] as const;\n`,
    'words.ts': `${made}${imports.join('')}\nexport const words = { ${languages.join(', ')} };\n`,
  };
}

function missingWords(language: string, defaultLanguage: string): string[] {
  const [has, needs] = [wordsOf(language), wordsOf(defaultLanguage)];
  return Object.keys(needs)
    .filter((key) => !has[key]?.trim())
    .map((key) => `src/i18n/${language}.json: the words for "${key}" are missing. Add them.`);
}

function wordsOf(language: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(`${language}.json`, folder), 'utf8'));
}

function write(file: string, text: string) {
  const path = new URL(file, folder);
  const known = readdirSync(folder).includes(file) ? readFileSync(path, 'utf8') : '';
  if (known !== text) writeFileSync(path, text);
}
