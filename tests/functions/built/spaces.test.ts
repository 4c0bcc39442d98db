import { globSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { withFrenchSpaces } from '../../../src/publishing/spaces.ts';

test.each(globSync('dist/fr/**/*.html'))('%s has the spaces, quotes and apostrophes of French', (file) => {
  const $ = load(readFileSync(file, 'utf8'), { scriptingEnabled: false });
  const shown = ['aria-label', 'alt', 'title'].flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map((element) => $(element).attr(name) ?? ''),
  );
  const described = $('meta[name=description]').attr('content') ?? '';
  $('script, style, [lang=en], #form-words').remove();
  $('*')
    .contents()
    .filter((_, node) => node.type === 'comment')
    .remove();
  const texts = $('body, title')
    .find('*')
    .addBack()
    .contents()
    .toArray()
    .flatMap((node) => (node.type === 'text' ? [node.data] : []));
  expect(texts.length).toBeGreaterThan(10);
  for (const text of [...texts, ...shown, described]) {
    expect(text).toBe(withFrenchSpaces(text));
    expect(text).not.toMatch(/["']/);
  }
});
