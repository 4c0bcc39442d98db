import { createHash, randomInt } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openStore } from './backends.ts';

// Run by killed.test.ts and failing-sqlite.test.ts: writes until it is stopped or the store fails,
// and names each record on a line of its own once the store has acknowledged it.
const [place = '', writer = '', largest = ''] = process.argv.slice(2);
const store = openStore(JSON.parse(place));
const log = `logs/${writer}`;
await store.create(log, sealed('0'));

try {
  for (let n = 1; ; n++) {
    const text = `${writer} ${n} `.repeat(randomInt(Number(largest)));
    const key = `records/${writer}-${n}`;
    if (!(await store.create(key, sealed(text)))) throw new Error('not ours');
    writeSync(1, `${key}\n`);
    const version = (await store.read(log))?.version ?? '';
    if (!(await store.replace(log, sealed(String(n)), version))) throw new Error('not ours either');
    writeSync(1, `${log} ${n}\n`);
  }
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : error;
  writeSync(1, `! ${code}\n`);
}

function sealed(text: string) {
  return `${createHash('sha256').update(text).digest('hex')} ${text}`;
}
