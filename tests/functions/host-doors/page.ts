import type { Config } from '@netlify/functions';

export default () =>
  new Response('<!doctype html><html lang="en"><body>Door</body></html>', {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });

export const config: Config = { path: '/page' };
