import { answering } from './answer.ts';
import { copiesOf, type Copies } from './copies.ts';
import { scope } from './scope.ts';

/** Keeps the pages of a build in the languages that are read on this device, and answers with them. */
export function serve(copies: Copies): void {
  const device = copiesOf(copies);

  // The copies of the build before stay in use until those of this one are whole.
  async function replace() {
    for (const language of await device.languages()) await device.keep(language);
    await scope.skipWaiting();
  }

  async function takeOver() {
    await device.removeOthers();
    await scope.clients.claim();
  }

  // Where the line breaks, the next page that is read asks again.
  const keep = (language: string) => device.keep(language).catch(() => undefined);

  scope.addEventListener('install', (event) => event.waitUntil(replace()));
  scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
  scope.addEventListener('message', (event) => event.waitUntil(keep(String(event.data))));
  scope.addEventListener('fetch', answering(copies, device));
}
