import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { ownEnv, ownNode } from './own.mjs';
import { CannotStart, help, project, settings } from './settings.mjs';

const args = process.argv.slice(2);

try {
  if (settings(args, process.env).help) {
    console.log(help);
  } else {
    install();
    build();
    serve();
  }
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** The channel tells the host when this process is gone, however it went. */
function serve() {
  const host = spawn(ownNode, [join(project, 'host/main.ts'), ...args], {
    env: ownEnv,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => host.kill(signal));
  host.on('exit', (code) => process.exit(code ?? 1));
}
