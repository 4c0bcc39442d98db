import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Call } from '../call/call.ts';
import { wrongClaims } from '../call/claims.ts';
import type { Fault } from './fault.ts';

/** Examples in hints name addresses, telephone numbers and dates of nobody's. */
const examples = ['email', 'telephone', 'words'];

/** Words of the interface that state another date or limit than the call. */
export function checkWords(folder: string, call: Call): Fault[] {
  return globSync('src/i18n/*.json', { cwd: folder }).flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    const lines = source.split('\n');
    const words = Object.entries(JSON.parse(source) as Record<string, string>);
    return words
      .filter(([key]) => !key.endsWith('.hint'))
      .flatMap(([key, text]) =>
        wrongClaims(text, basename(file, '.json'), call)
          .filter(({ kind }) => !examples.includes(kind))
          .map(({ text: claim, truths }) => ({
            file,
            line: lines.findIndex((line) => line.includes(`"${key}":`)) + 1,
            sentence: `“${claim}” in “${key}” is not what content/call.json says (${truths.join(', ')}).`,
          })),
      );
  });
}
