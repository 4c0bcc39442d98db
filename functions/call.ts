import type { Config, Context } from '@netlify/functions';
import { callNow } from '../src/intake/call-now.ts';
import { clock } from '../src/intake/clock.ts';
import { guarded } from '../src/intake/guarded.ts';

export default (request: Request, context: Context) =>
  guarded(request, () => callNow(clock({ ...process.env, CONTEXT: context.deploy.context })()));

export const config: Config = { path: '/api/call', method: 'GET' };
