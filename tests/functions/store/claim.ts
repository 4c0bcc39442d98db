import { once } from 'node:events';
import { openStore } from './backends.ts';

// Run by many-processes.test.ts: claims the same keys as its siblings and says which it got.
const [place = '', claimant = ''] = process.argv.slice(2);
const store = openStore(JSON.parse(place));
process.send?.('ready');
await once(process, 'message');
const won: string[] = [];
for (let n = 0; n < 100; n++) if (await store.create(`claims/${n}`, claimant)) won.push(`claims/${n}`);
store.close();
process.send?.(won, () => process.disconnect());
