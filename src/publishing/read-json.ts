import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';

/** What a JSON of a project holds, with its source, or why it cannot be read. */
export function readJson<Held>(folder: string, file: string): { held: Held; source: string } | Fault {
  const source = readFileSync(join(folder, file), 'utf8');
  try {
    return { held: JSON.parse(source) as Held, source };
  } catch (error) {
    const told = error instanceof Error ? error.message : '';
    const at = /position (\d+)/.exec(told)?.[1];
    const line = (at === undefined ? source : source.slice(0, Number(at))).trimEnd().split('\n').length;
    return {
      file,
      line,
      sentence: 'The file cannot be read here: look for a comma or a quote that is missing or too many.',
    };
  }
}

/** The line on which a key stands, the first one where it does not. */
export function lineOfKey(source: string, key: string): number {
  return Math.max(source.split('\n').findIndex((line) => line.includes(`"${key}":`)) + 1, 1);
}
