import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface TestHost {
  /** Address of the site, without a slash at its end. */
  url: string;
  /** Address of the mailbox; `GET {mailbox}/api/email` gives its messages as JSON. */
  mailbox: string;
  data: string;
  child: ChildProcess;
  /** Everything printed so far. */
  printed(): string;
  /** Ends the host as Ctrl-C does (or as another signal does) and gives its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export interface HostOptions {
  /** Where the host's clock starts; `now` for the real time. */
  clock?: string;
  /** Kept when given, for a second host on the same store; otherwise a new one, removed at the end. */
  data?: string;
  env?: Record<string, string>;
  /** The folder of the project, when it is not this one. */
  project?: string;
}

/**
 * The real host in a process of its own, on free ports, with its own data. It serves `dist/` and
 * `functions/`, sends what waits every second and limits no rates, unless `env` says otherwise.
 */
export async function startHost({
  clock = '2026-04-15T09:00:00+02:00',
  data,
  env = {},
  project,
}: HostOptions = {}): Promise<TestHost> {
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'host-')));
  const { child, printed } = spawnHost(
    ['--port=0', '--mailbox-port=0', `--data=${folder}`, `--clock=${clock}`],
    env,
    project,
  );
  const ended = once(child, 'exit');
  const found = (line: RegExp) => line.exec(printed())?.[1] ?? '';
  while (!printed().includes('Ctrl-C')) {
    const [output] = await Promise.race([once(child.stdout!, 'data'), ended]);
    if (!Buffer.isBuffer(output)) throw new Error(printed());
  }
  return {
    url: found(/^Site +(\S+)$/m),
    mailbox: found(/^Mailbox +(\S+)$/m),
    data: folder,
    child,
    printed,
    async stop(signal = 'SIGINT') {
      child.kill(signal);
      const [code] = await ended;
      if (data === undefined) await rm(folder, { recursive: true });
      return code;
    },
  };
}

/** The host as `npm start` runs it, with these flags and this environment. */
export function spawnHost(flags: string[], env: Record<string, string> = {}, project = '.') {
  const child = spawn(resolve('node_modules/.bin/node'), ['host/main.ts', ...flags], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      TZ: process.env['TZ'],
      DISPATCH_EVERY: '1',
      RATE_LIMITS: 'off',
      ...env,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { child, printed: () => output };
}
