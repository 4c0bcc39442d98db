import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { install } from '../host/install.mjs';
import { ownEnv } from '../host/own.mjs';
import { project } from '../host/settings.mjs';
import { installBrowser } from './browser.mjs';
import { countPlaywright, countVitest } from './counts.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'tests-'));
const vitestReport = join(scratch, 'vitest.json');
const playwrightReport = join(scratch, 'playwright.json');

const steps = [
  { name: 'format', command: ['prettier', '--check', '.'] },
  { name: 'types of pages', command: ['astro', 'check'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'build', command: ['astro', 'build'] },
  {
    name: 'unit and functions',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    count: () => countVitest(vitestReport),
  },
  {
    name: 'pages in a browser',
    command: ['playwright', 'test', '--reporter=list,json'],
    count: () => countPlaywright(playwrightReport),
  },
];

let passed = 0;
let failed = 0;
try {
  install();
  const browser = installBrowser();
  console.log(`Browser: ${browser}`);
  const env = { ...ownEnv, CHROMIUM_PATH: browser };
  for (const step of steps) timed(step.name, () => take(step, env));
} catch (error) {
  failed += 1;
  console.error(error instanceof Error ? error.message : error);
}
rmSync(scratch, { recursive: true });
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/**
 * Runs one step, shows what it said when it failed, and counts a plain check as one test.
 * @param {typeof steps[number]} step @param {NodeJS.ProcessEnv} env
 */
function take({ command: [program = '', ...args], count }, env) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: project,
    encoding: 'utf8',
    env: {
      ...env,
      FORCE_COLOR: '0',
      HOST_DATA: join(scratch, 'data'),
      PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
    },
    maxBuffer: 256 * 1024 * 1024,
  });
  const isGood = status === 0;
  const counted = count?.() ?? { passed: isGood ? 1 : 0, failed: 0 };
  const result = {
    passed: counted.passed,
    failed: isGood ? counted.failed : Math.max(counted.failed, 1),
  };
  const said = stdout + stderr;
  console.log(result.failed > 0 ? said : tablesIn(said));
  return result;
}

/** The tables that tests print of what they measured. @param {string} said */
function tablesIn(said) {
  const rows = stripVTControlCharacters(said)
    .split('\n')
    .filter((line) => line.startsWith('| '));
  return rows.sort().join('\n');
}

/** @param {string} name @param {() => { passed: number, failed: number }} work */
function timed(name, work) {
  const start = performance.now();
  const result = work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  passed += result.passed;
  failed += result.failed;
  console.log(`${seconds} s  ${name}: ${result.passed} passed, ${result.failed} failed`);
}
