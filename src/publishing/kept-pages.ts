import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'cheerio/slim';

export interface KeptPage {
  path: string;
  title: string;
  scripts: string[];
}

/**
 * The pages of a language that can be read without a network: those that readers are to find, but none that
 * is sent. The form needs the network, and a copy of it would look as if it did not.
 */
export function keptPages(dist: string, language: string): KeptPage[] {
  return globSync(`${language}/**/index.html`, { cwd: dist })
    .map((file) => `/${file.replace('index.html', '')}`)
    .sort()
    .flatMap((path) => {
      const $ = load(readFileSync(join(dist, path, 'index.html'), 'utf8'));
      if ($('meta[name=robots][content~=noindex], form[method=post]').length > 0) return [];
      const scripts = $('script[src]').toArray();
      return [
        { path, title: $('h1').first().text(), scripts: scripts.map(({ attribs }) => attribs['src'] ?? '') },
      ];
    });
}

/** Scripts with all that they import at once; what they ask for later needs the network. */
export function withImports(
  dist: string,
  scripts: readonly string[],
  known = new Set<string>(),
): Set<string> {
  for (const script of scripts.filter((script) => !known.has(script))) {
    known.add(script);
    const code = readFileSync(join(dist, script), 'utf8');
    const imports = [...code.matchAll(/\b(?:from|import) ?["'](\.[^"']+)["']/g)];
    withImports(
      dist,
      imports.map(([, path = '']) => join(dirname(script), path)),
      known,
    );
  }
  return known;
}
