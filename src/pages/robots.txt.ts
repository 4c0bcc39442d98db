import type { APIRoute } from 'astro';

/** Everything is to be found but what belongs to somebody. */
export const GET: APIRoute = ({ site, url }) =>
  new Response(
    [
      'User-agent: *',
      'Disallow: /api/',
      'Disallow: /receipt/',
      '',
      `Sitemap: ${new URL('/sitemap-index.xml', site ?? url).href}`,
      '',
    ].join('\n'),
  );
