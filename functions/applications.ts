import type { Config, Context } from '@netlify/functions';
import { deskFrom } from '../src/intake/desk.ts';
import { dispatch } from '../src/intake/dispatch.ts';
import { tracedFailure } from '../src/intake/failure.ts';
import { guarded } from '../src/intake/guarded.ts';
import { requestTime } from '../src/intake/patience.ts';
import { receive } from '../src/intake/receive.ts';
import { respond } from '../src/intake/respond.ts';

export default (request: Request, context: Context) =>
  guarded(request, async () => {
    const desk = deskFrom({ ...process.env, CONTEXT: context.deploy.context });
    const begun = desk.machineNow();
    const outcome = await receive(request, desk);
    if (outcome.outcome === 'accepted')
      context.waitUntil(
        dispatch(outcome.name, desk, begun + requestTime).catch((error: unknown) =>
          desk.log(`${outcome.record.reference}: nothing is sent yet: ${tracedFailure(error)}`),
        ),
      );
    return respond(outcome, request, desk);
  });

export const config: Config = {
  path: '/api/applications',
  method: 'POST',
  rateLimit: {
    windowLimit: 30,
    windowSize: 60,
    aggregateBy: ['ip', 'domain'],
  },
};
