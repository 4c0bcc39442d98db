import { files, type File } from './files.ts';
import type { Rules } from './rules.ts';

/**
 * What is served without a door: redirects, the built files, and the page for what is not there.
 * A file that is not fixed is changed on its way and gets no ETag.
 */
export function staticSite(dist: string, rules: Rules, { isFixed }: { isFixed: (file: File) => boolean }) {
  const find = files(dist);
  const page = (request: Request, file: File, status?: number) =>
    served(request, file, isFixed(file), status);

  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const file = await find(url.pathname);
    const rule = await rules.redirect(request).catch(() => undefined);
    if (rule?.redirect && (rule.force || file === undefined))
      return redirect(rule.external ? rule.target.href : rule.targetRelative, rule.statusCode);
    if (file === 'folder') return redirect(`${url.pathname}/${url.search}`, 301);
    if (file !== undefined) return page(request, file);
    const target = rule && !rule.external && (await find(rule.target.pathname));
    if (target && target !== 'folder') return page(request, target, rule.statusCode);
    return notFound();
  }

  async function notFound(): Promise<Response> {
    const file = await find('/404.html');
    if (file === undefined || file === 'folder') return new Response('Not found', { status: 404 });
    return new Response(file.bytes, {
      status: 404,
      headers: { 'Content-Type': file.type },
    });
  }

  return async (request: Request): Promise<Response> => {
    const response = await answer(request);
    const headers = await rules.headers(request);
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  };
}

const redirect = (location: string, status: number) =>
  new Response(null, { status, headers: { Location: location } });

function served(request: Request, file: File, isFixed: boolean, status = 200): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } });
  const headers = {
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Content-Type': file.type,
    ...(isFixed && { ETag: file.etag }),
  };
  const known = request.headers.get('If-None-Match')?.split(/\s*,\s*/) ?? [];
  return isFixed && known.includes(file.etag)
    ? new Response(null, { status: 304, headers })
    : new Response(file.bytes, { status, headers });
}
