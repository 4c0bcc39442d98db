import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { CannotStart, project } from './settings.mjs';

const programs = join(project, 'node_modules/.bin');

/** The project's own Node, which may be newer than the machine's. */
export const ownNode = join(programs, 'node');

/** The environment in which the project's own programs come first. */
export const ownEnv = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  PATH: [programs, process.env['PATH']].join(delimiter),
};

/** @param {string} program @param {string[]} args */
export const run = (program, ...args) => runWith({}, program, ...args);

/** @param {Record<string, string>} env @param {string} program @param {string[]} args */
export function runWith(env, program, ...args) {
  console.log(`> ${program} ${args.join(' ')}`);
  const { status } = spawnSync(program, args, {
    cwd: project,
    env: { ...ownEnv, ...env },
    stdio: 'inherit',
  });
  if (status !== 0) throw new CannotStart(`"${program} ${args[0]}" failed; what it said stands above.`);
}
