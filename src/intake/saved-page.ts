import { pageOf } from './fill.ts';

/** A page as a file that stands alone: without what works only on the site, its links leading there. */
export function savedPage(page: string, site: string): string {
  const $ = pageOf(page);
  $('script, link, nav, button, .skip, .offline, .no-print').remove();
  $('a[href^="/"]').each((_, link) => {
    $(link).attr('href', site + $(link).attr('href'));
  });
  return $.html();
}
