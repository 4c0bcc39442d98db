import address from './worker.ts?worker&url';

/** Once the page has loaded, its language is kept for reading without a network. */
async function register({ serviceWorker }: Navigator) {
  await serviceWorker.register(address, { updateViaCache: 'none' });
  const { active } = await serviceWorker.ready;
  active?.postMessage(document.documentElement.lang);
}

if ('serviceWorker' in navigator)
  addEventListener('load', () => void register(navigator).catch(() => undefined));
