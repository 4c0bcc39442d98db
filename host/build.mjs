import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runWith } from './own.mjs';
import { project } from './settings.mjs';

const sources = ['astro.config.mjs', 'content', 'package-lock.json', 'public', 'src', 'tsconfig.json'];
const stamp = join(project, 'dist/.built-from');

/**
 * `astro build`, unless `dist/` was made from these very sources and settings for this address.
 * @param {string} siteUrl
 */
export function build(siteUrl) {
  const print = fingerprint(siteUrl);
  if (existsSync(join(project, 'dist')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return;
  runWith({ SITE_URL: siteUrl }, 'astro', 'build');
  writeFileSync(stamp, print);
}

/** @param {string} siteUrl */
function fingerprint(siteUrl) {
  const hash = createHash('sha256').update(`${siteUrl} ${process.env['SERVICE_WORKER'] ?? ''}\n`);
  for (const path of sources.flatMap(filesIn))
    hash.update(`${path}\n`).update(readFileSync(join(project, path)));
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  const found = statSync(join(project, path), { throwIfNoEntry: false });
  if (found?.isFile()) return [path];
  if (!found?.isDirectory()) return [];
  return readdirSync(join(project, path))
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
