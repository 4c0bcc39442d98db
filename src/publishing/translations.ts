import { headOf, type SourcePage } from './source-page.ts';
import { versionOf } from './version.ts';

/** Every page, a line each, and what it is in each language. */
export function pageTable(
  originals: readonly SourcePage[],
  pages: readonly SourcePage[],
  languages: readonly string[],
): string[] {
  const width = Math.max(...originals.map(({ name }) => name.length)) + 3;
  return originals.map((original) => {
    const states = languages.map((language) => {
      const page = pages.find(({ locale, name }) => locale === language && name === original.name);
      return `${language}: ${stateOf(original, page)}`.padEnd('en: to be revised   '.length);
    });
    return (original.name.padEnd(width) + states.join('')).trimEnd();
  });
}

/** The translations that were made from another version of their original, and how to say that they are revised. */
export function staleTranslations(originals: readonly SourcePage[], pages: readonly SourcePage[]): string[] {
  return originals.flatMap((original) =>
    pages
      .filter(({ name }) => name === original.name)
      .filter((page) => stateOf(original, page) === 'to be revised')
      .map(
        ({ file }) =>
          `${file}: compare it with ${original.file}, then write “source: ${version(original)}” at its head`,
      ),
  );
}

function stateOf(original: SourcePage, page: SourcePage | undefined) {
  if (!page) return 'missing';
  if (page === original) return 'original';
  return headOf(page)['source'] === version(original) ? 'translated' : 'to be revised';
}

function version(page: SourcePage): string {
  const { title = '', description = '' } = headOf(page);
  return versionOf({ title: String(title), description: String(description), body: page.body });
}
