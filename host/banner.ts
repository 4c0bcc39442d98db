import { call } from '../src/call/call.ts';
import { momentInWords } from '../src/call/clocks.ts';
import { translator } from '../src/i18n/i18n.ts';
import { defaultLocale, isLocale } from '../src/i18n/locales.ts';

/** Says on a page, first of all, that this is a demonstration and what its clock says. */
export async function withBanner(response: Response, now: number): Promise<Response> {
  if (response.body === null) return response;
  if (!isPage(response.headers.get('Content-Type') ?? '')) return response;
  const page = await response.text();
  const headers = new Headers(response.headers);
  headers.delete('ETag');
  headers.delete('Content-Length');
  return new Response(
    page.replace(/<body(?:\s[^>]*)?>/i, (body) => body + banner(page, now)),
    { status: response.status, headers },
  );
}

export const isPage = (type: string) => /^text\/html\b/i.test(type);

function banner(page: string, now: number): string {
  const [, language] = /<html[^>]*\slang="?([a-z]+)/i.exec(page) ?? [];
  const locale = isLocale(language) ? language : defaultLocale;
  const moment = momentInWords(now, call.timeZone, locale);
  const sentence = translator(locale)('host.demonstration', { moment });
  return `<div class="demonstration" role="status">${sentence}</div>`;
}
