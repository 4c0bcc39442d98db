import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import { install } from '../host/install.mjs';
import { ownEnv } from '../host/own.mjs';
import { project } from '../host/settings.mjs';
import { installBrowser } from './browser.mjs';
import { countPlaywright, countVitest } from './counts.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'tests-'));
const vitestReport = join(scratch, 'vitest.json');
const playwrightReport = join(scratch, 'playwright.json');

/** Steps one after the other; those of one row side by side. */
const rows = [
  [
    { name: 'format', command: ['prettier', '--check', '.'] },
    { name: 'types of pages', command: ['astro', 'check'] },
  ],
  [
    { name: 'types', command: ['tsc', '--noEmit'] },
    { name: 'build', command: ['astro', 'build'] },
  ],
  [
    {
      name: 'unit and functions',
      command: [
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${vitestReport}`,
      ],
      count: () => countVitest(vitestReport),
    },
  ],
  [
    {
      name: 'pages in a browser',
      command: ['playwright', 'test', '--reporter=list,json'],
      count: () => countPlaywright(playwrightReport),
    },
  ],
];

let passed = 0;
let failed = 0;
try {
  install();
  const browser = installBrowser();
  console.log(`Browser: ${browser}`);
  const env = { ...ownEnv, CHROMIUM_PATH: browser };
  for (const row of rows) await Promise.all(row.map((step) => timed(step.name, () => take(step, env))));
} catch (error) {
  failed += 1;
  console.error(error instanceof Error ? error.message : error);
}
rmSync(scratch, { recursive: true });
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/**
 * Runs one step, shows what it said when it failed and its tables when it did not, and counts a plain check
 * as one test.
 * @param {{ name: string, command: string[], count?: () => { passed: number, failed: number } }} step
 * @param {NodeJS.ProcessEnv} env
 */
async function take({ command: [program = '', ...args], count }, env) {
  const child = spawn(program, args, {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...env,
      FORCE_COLOR: '0',
      HOST_DATA: join(scratch, 'data'),
      PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
    },
  });
  const status = new Promise((resolve) => child.on('close', resolve).on('error', () => resolve(1)));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const isGood = (await status) === 0;
  const counted = count?.() ?? { passed: isGood ? 1 : 0, failed: 0 };
  const result = {
    passed: counted.passed,
    failed: isGood ? counted.failed : Math.max(counted.failed, 1),
  };
  console.log(result.failed > 0 ? out + err : tablesIn(out));
  return result;
}

/** The tables that tests print of what they measured. @param {string} said */
function tablesIn(said) {
  const rows = stripVTControlCharacters(said)
    .split('\n')
    .filter((line) => line.startsWith('| '));
  return rows.sort().join('\n');
}

/** @param {string} name @param {() => Promise<{ passed: number, failed: number }>} work */
async function timed(name, work) {
  const start = performance.now();
  const result = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  passed += result.passed;
  failed += result.failed;
  console.log(`${seconds} s  ${name}: ${result.passed} passed, ${result.failed} failed`);
}
