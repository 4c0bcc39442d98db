import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { HeadersHandler } from '@netlify/headers';
import { RedirectsHandler } from '@netlify/redirects';
import { parse } from 'smol-toml';

type RedirectsOptions = ConstructorParameters<typeof RedirectsHandler>[0];

const mostPaths = 1000;

/** The headers and redirects of `netlify.toml`, `_headers` and `_redirects`, by Netlify's own parsers. */
export function rules(netlifyToml: string, dist: string) {
  const projectDir = dirname(netlifyToml);
  const { redirects = [] } = parse(readFileSync(netlifyToml, 'utf8')) as {
    redirects?: RedirectsOptions['configRedirects'];
  };
  const redirecting = new RedirectsHandler({
    configRedirects: redirects,
    jwtRoleClaim: '',
    jwtSecret: '',
    projectDir,
    publicDir: dist,
  });
  const heading = new HeadersHandler({
    configPath: netlifyToml,
    projectDir,
    publishDir: dist,
    logger: console,
  });
  const headersOf = new Map<string, Record<string, string>>();
  return {
    redirect: (request: Request) => redirecting.match(request),
    async headers(request: Request): Promise<Record<string, string>> {
      const { pathname } = new URL(request.url);
      const known = headersOf.get(pathname);
      if (known) return known;
      const headers = await heading.apply(request);
      if (headersOf.size >= mostPaths) headersOf.clear();
      headersOf.set(pathname, headers);
      return headers;
    },
  };
}

export type Rules = ReturnType<typeof rules>;
