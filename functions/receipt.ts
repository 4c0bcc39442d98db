import type { Config } from '@netlify/functions';
import { deskFrom } from '../src/intake/desk.ts';
import { guarded } from '../src/intake/guarded.ts';
import { receipt } from '../src/intake/receipt.ts';

export default (request: Request) =>
  guarded(request, () => receipt(request, deskFrom(process.env)));

export const config: Config = { path: '/receipt/*', method: 'GET' };
