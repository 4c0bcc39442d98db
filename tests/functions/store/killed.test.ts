import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { expectKept } from './acknowledged.ts';
import { backends, type Place } from './backends.ts';

const script = fileURLToPath(new URL('write.ts', import.meta.url));

async function writeAndBeKilled(place: Place, writer: string) {
  const child = spawn(process.execPath, [script, JSON.stringify(place), writer, '20000'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const acknowledged: string[] = [];
  const last = randomInt(2, 40);
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === last) setTimeout(() => child.kill('SIGKILL'), randomInt(10));
  }
  const [, signal] = await ended;
  expect(signal).toBe('SIGKILL');
  return acknowledged;
}

test.concurrent.each(backends)(
  'what $kind acknowledged to writers killed at random moments is kept whole',
  { timeout: 30_000 },
  async ({ start }) => {
    const { place, stop } = await start();
    const acknowledged: string[] = [];
    for (let round = 0; round < 5; round++) {
      const writers = ['left', 'right'].map((side) => `${side}-${round}`);
      const said = await Promise.all(writers.map((writer) => writeAndBeKilled(place, writer)));
      acknowledged.push(...said.flat());
      await expectKept(place, acknowledged);
    }
    await stop();
  },
);
