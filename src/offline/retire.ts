import { scope } from './scope.ts';

/** Switched off: whoever has a worker of this site gets rid of it and of all that it kept. */
export function retire(): void {
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => event.waitUntil(removeEverything()));
}

async function removeEverything() {
  for (const name of await caches.keys()) await caches.delete(name);
  await scope.registration.unregister();
}
