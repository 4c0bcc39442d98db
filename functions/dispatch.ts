import type { Config, Context } from '@netlify/functions';
import { deskFrom } from '../src/intake/desk.ts';
import { dispatchAll } from '../src/intake/dispatch.ts';
import { tracedFailure } from '../src/intake/failure.ts';
import { guarded } from '../src/intake/guarded.ts';
import { runTime } from '../src/intake/patience.ts';

export default (request: Request, context: Context) =>
  guarded(request, async () => {
    const desk = deskFrom({ ...process.env, CONTEXT: context.deploy.context });
    try {
      await dispatchAll(desk, desk.machineNow() + runTime);
      return new Response(null, { status: 204 });
    } catch (error) {
      desk.log(`This run of sending is broken off: ${tracedFailure(error)}`);
      return new Response(null, { status: 500 });
    }
  });

export const config: Config = { schedule: '*/5 * * * *' };
