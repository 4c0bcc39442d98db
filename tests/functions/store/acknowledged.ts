import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { openStore, type Place } from './backends.ts';

/** Everything that `write.ts` said is stored is stored, and nothing that is stored is torn. */
export async function expectKept(place: Place, lines: string[]) {
  const store = openStore(place);
  const kept = new Map<string, string>();
  for (const key of await store.list('')) {
    const value = (await store.read(key))?.value ?? '';
    const text = value.slice(65);
    const seal = createHash('sha256').update(text).digest('hex');
    expect(value.startsWith(`${seal} `), `${key} is whole`).toBe(true);
    kept.set(key, text);
  }
  store.close();
  for (const line of lines) {
    const [key = '', n] = line.split(' ');
    expect(kept.has(key), `${key} is there`).toBe(true);
    if (n) expect(Number(kept.get(key))).toBeGreaterThanOrEqual(Number(n));
  }
}
