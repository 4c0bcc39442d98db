import { dirname, join } from 'node:path/posix';

const spoken =
  /\b(?:from\s*(?=['"])|import\s*(?=['"])|import\s*\(\s*(?:\/\*.*?\*\/\s*)?)(['"`])([\w@.#][\w@.#/:-]*)\1/g;
const computed = /\bimport\s*\(\s*(?:\/\*.*?\*\/\s*)?(?!['"`\s/])/;

/**
 * What a source imports, statically, as a type or as it runs: the rooms of the house and the packages, by name.
 * `computed` stands for an import of which only the run knows what it is.
 */
export function importsOf(file: string, source: string): string[] {
  const names = [...source.matchAll(spoken)].map(([, , name = '']) => name);
  return [
    ...names.map((name) => (name.startsWith('.') ? roomOf(join(dirname(file), name)) : packageOf(name))),
    ...(computed.test(source) ? ['computed'] : []),
  ];
}

/** The room of a path: a folder of `src`, or one of the project. */
export function roomOf(path: string): string {
  const [first = '', second = '', ...rest] = path.split('/');
  return first === 'src' && rest.length > 0 ? `${first}/${second}` : first;
}

function packageOf(name: string): string {
  const [first = '', second = ''] = name.split('/');
  return name.startsWith('@') ? `${first}/${second}` : name.startsWith('node:') ? name : first;
}
