import type { Config, Context } from '@netlify/functions';

export default async (request: Request, { ip, params, deploy }: Context) => {
  const body = await request.arrayBuffer();
  return Response.json({
    method: request.method,
    bytes: body.byteLength,
    headers: Object.fromEntries(request.headers),
    ip,
    params,
    context: deploy.context,
  });
};

export const config: Config = {
  path: ['/echo', '/echo/:year/:name'],
  method: ['GET', 'POST'],
};
