import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom; a room that is not named here may import what it likes within the house. */
const allowed: Record<string, RegExp> = {
  'src/call': /^(src\/call|content)\/|^yup$/,
  'src/i18n': /^(src\/i18n|src\/call)\/|^yup$/,
  'src/application':
    /^(src\/application|src\/i18n|src\/call|content)\/|^yup$|^#lists$|^i18n-iso-countries\/langs\//,
  'src/form': /^src\/(form|application|i18n|call)\/|^(formik|preact|idb-keyval)(\/|$)/,
  'src/offline': /^src\/(offline|call)\//,
  'src/intake': /^src\/(intake|application|i18n|call)\/|^(node:|[a-z@](?!rc\/))/,
  'src/nomination': /^src\/(nomination|i18n|call)\/|^docx$/,
  'src/publishing': /^src\/(publishing|offline|application|i18n|call)\/|^content\/|^(node:|[a-z@](?!rc\/))/,
  functions: /^src\/(intake|call)\/|^@netlify\/functions$/,
  host: /^(host|functions|src\/intake|src\/publishing|src\/call|src\/i18n)\/|^[a-z@]/,
};

const impure = /\b(process\.|Date\.now\(|Math\.random\(|new Date\(\))/;

const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map((name) => join(folder, name));

const importsIn = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(?:[^;']*?\sfrom\s)?'([^']+)'/gm)].map(
    ([, name = '']) => (name.startsWith('.') ? normalize(join(dirname(file), name)) : name),
  );

test.each(Object.entries(allowed))('%s imports only what it may', (room, pattern) => {
  const files = sources(room);
  const wrong = files.flatMap((file) =>
    importsIn(file)
      .filter((name) => !pattern.test(name) || /^src\/(pages|layouts)\/|^tests\//.test(name))
      .map((name) => `${file} imports ${name}`),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test.each(['src/call', 'src/i18n', 'src/application', 'src/nomination'])(
  '%s takes time and chance as arguments',
  (room) => {
    expect(sources(room).filter((file) => impure.test(readFileSync(file, 'utf8')))).toEqual([]);
  },
);
