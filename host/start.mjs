import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { expectFree } from './free.mjs';
import { install } from './install.mjs';
import { ownEnv, ownNode } from './own.mjs';
import { CannotStart, help, project, settings } from './settings.mjs';

const args = process.argv.slice(2);

try {
  const told = settings(args, process.env);
  if (told.help) {
    console.log(help);
  } else {
    await expectFree(told);
    install();
    build(told.siteUrl ?? `http://${told.host}:${told.port}`);
    serve();
  }
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/**
 * The channel tells the host when this process is gone, however it went. npm passes SIGTERM on to its shell
 * only, so this process looks whether the shell is still there.
 */
function serve() {
  const host = spawn(ownNode, [join(project, 'host/main.ts'), ...args], {
    env: ownEnv,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => host.kill(signal));
  const shell = process.ppid;
  if (process.env['npm_lifecycle_event'])
    setInterval(() => process.ppid === shell || host.kill('SIGTERM'), 500);
  host.on('exit', (code) => process.exit(code ?? 1));
}
