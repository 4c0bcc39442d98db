import type { Config, Context } from '@netlify/functions';
import { deskFrom } from '../src/intake/desk.ts';
import { guarded } from '../src/intake/guarded.ts';
import { receipt } from '../src/intake/receipt.ts';

export default (request: Request, context: Context) =>
  guarded(request, () => receipt(request, deskFrom({ ...process.env, CONTEXT: context.deploy.context })));

export const config: Config = { path: '/receipt/*', method: 'GET' };
