import type { Config } from '@netlify/functions';

/** More than what fits into the buffers of a connection. */
export default () => new Response(new Uint8Array(32_000_000));

export const config: Config = { path: '/large' };
