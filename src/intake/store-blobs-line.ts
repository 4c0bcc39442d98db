import { setTimeout } from 'node:timers/promises';

/** How the client of Netlify Blobs talks: three quick tries, never later than the signal. */
export interface Line {
  fetch: typeof globalThis.fetch;
  /** What went wrong in any try, even if a later one got through. */
  failure(): unknown;
}

const pauses = [100, 400];

export function lineUntil(signal: AbortSignal): Line {
  let failure: unknown;

  async function tryOnce(input: string | URL | Request, init?: RequestInit) {
    const headers = new Headers(init?.headers);
    // A compressed answer may come with a weakened etag, which no `if-match` would match.
    headers.set('accept-encoding', 'identity');
    try {
      const response = await fetch(input, { ...init, headers, signal });
      // Object stores say 404 where HTTP has 412: a version of what is no longer there.
      if (response.status === 404 && headers.has('if-match')) return new Response(null, { status: 412 });
      if (isAnswer(response, init?.method)) return response;
      await response.body?.cancel();
      failure = new Error(`the platform answered ${response.status}`);
      return [409, 429].includes(response.status) || response.status >= 500 ? 'again' : 'failed';
    } catch (cause) {
      failure = cause;
      return 'again';
    }
  }

  return {
    async fetch(input, init) {
      for (const pause of [...pauses, 0]) {
        const outcome = await tryOnce(input, init);
        if (outcome instanceof Response) return outcome;
        if (outcome === 'failed') break;
        await setTimeout(pause, null, { signal }).catch(() => null);
        if (signal.aborted) break;
      }
      // The client would try what throws or is a 5xx again and again for 25 s; 400 ends it.
      const reason = String(failure).replace(/[^ -~]/g, ' ');
      return new Response(null, {
        status: 400,
        headers: { 'x-nf-error': reason },
      });
    },
    failure: () => failure,
  };
}

function isAnswer(response: Response, method?: string) {
  const no = method === 'put' ? 412 : 404;
  return response.ok || response.status === no;
}
