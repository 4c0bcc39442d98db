import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';

/** A copy of the built site whose form is plain HTML: the same questions without scripts and their words. */
export function floorOf(dist: string, path: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'floor-'));
  cpSync(dist, folder, { recursive: true });
  const file = join(folder, path, 'index.html');
  const $ = load(readFileSync(file, 'utf8'));
  $('script').remove();
  $('#form-words').remove();
  writeFileSync(file, $.html());
  return folder;
}
