import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownNode, run } from './own.mjs';
import { project } from './settings.mjs';

/** `npm ci`, unless the packages of this very lock file are there. */
export function install() {
  if (!isInstalled()) run('npm', 'ci', '--no-audit', '--no-fund');
}

function isInstalled() {
  const present = packagesOf('node_modules/.package-lock.json');
  return (
    existsSync(ownNode) &&
    Object.entries(packagesOf('package-lock.json')).every(
      ([path, { optional, version }]) => path === '' || optional || present[path]?.version === version,
    )
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  const path = join(project, lockFile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
