import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { backends, openStore } from './backends.ts';

const script = new URL('claim.ts', import.meta.url);
const claimants = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

async function heard(child: ChildProcess) {
  const failed = once(child, 'exit').then(([code]) =>
    Promise.reject(new Error(`a claimant ended with ${code}`)),
  );
  const [message] = await Promise.race([once(child, 'message'), failed]);
  return message;
}

test.each(backends)(
  'of eight processes claiming the same 100 keys in $kind exactly one wins each',
  { timeout: 20_000 },
  async ({ start }) => {
    const { place, stop } = await start();
    const children = claimants.map((claimant) =>
      fork(script, [JSON.stringify(place), claimant], { execArgv: [] }),
    );
    try {
      await Promise.all(children.map(heard));
      const answers = children.map(heard);
      for (const child of children) child.send('go');
      const won: string[][] = await Promise.all(answers);
      expect(won.flat()).toHaveLength(100);
      expect(new Set(won.flat()).size).toBe(100);

      const store = openStore(place);
      for (const [which, keys] of won.entries())
        for (const key of keys) expect((await store.read(key))?.value).toBe(claimants[which]);
      store.close();
    } finally {
      for (const child of children) child.kill('SIGKILL');
      await stop();
    }
  },
);
