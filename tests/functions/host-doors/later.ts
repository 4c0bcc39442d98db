import type { Config, Context } from '@netlify/functions';

const left = { done: 0 };

/** Leaves something to be done after the answer, and tells through a global when it is done. */
export default (request: Request, { waitUntil }: Context) => {
  if (request.method === 'POST')
    waitUntil(
      new Promise((resolve) => setTimeout(resolve, 300)).then(() => {
        left.done += 1;
      }),
    );
  return Response.json(left);
};

Object.assign(globalThis, { leftByLater: left });

export const config: Config = { path: '/later' };
