/** One of these, the longest first, as part of a pattern; of no texts, nothing. */
export function oneOf(texts: Iterable<string>): string {
  const longestFirst = [...texts].sort((one, other) => other.length - one.length);
  return `(?:${longestFirst.map((text) => RegExp.escape(text)).join('|') || nothing})`;
}

const nothing = '(?!)';

/** A pattern that stands by itself in prose: no letter or digit touches it. */
export const alone = (pattern: string, flags = '') =>
  RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, `gu${flags}`);

/** The same in small letters or capitals, within a pattern that tells them apart. */
export const anyCase = (pattern: string) => `(?i:${pattern})`;

/** A word and the space behind it, which an apostrophe does without. */
export const leading = (texts: Iterable<string>) => `(?:${anyCase(oneOf(texts))}(?:\\s+|(?<=[’'])))`;
