import type { Config } from '@netlify/functions';

export default () => new Response('let in');

export const config: Config = {
  path: '/rare',
  rateLimit: { windowLimit: 2, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
