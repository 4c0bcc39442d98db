import type { Config, Context } from '@netlify/functions';
import { deskFrom } from '../src/intake/desk.ts';
import { dispatchAll } from '../src/intake/dispatch.ts';
import { guarded } from '../src/intake/guarded.ts';
import { runTime } from '../src/intake/patience.ts';

export default (request: Request, context: Context) =>
  guarded(request, async () => {
    const desk = deskFrom({ ...process.env, CONTEXT: context.deploy.context });
    await dispatchAll(desk, desk.machineNow() + runTime);
    return new Response(null, { status: 204 });
  });

export const config: Config = { schedule: '*/5 * * * *' };
