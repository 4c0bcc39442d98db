import type { Config } from '@netlify/functions';

export default () => {
  throw new TypeError('the secret of functions/throws.ts');
};

export const config: Config = { path: '/throws' };
