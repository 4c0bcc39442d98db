import { momentInWords } from '../call/clocks.ts';

/** A kept page that says first of all when it was kept, in its own language and in the reader's time zone. */
export async function marked(copy: Response): Promise<Response> {
  const page = await copy.text();
  const [, language = 'und'] = /<html[^>]*\slang="([^"]+)/.exec(page) ?? [];
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const moment = momentInWords(Date.parse(copy.headers.get('Date') ?? ''), timeZone, language);
  const shown = page.replace(
    /data-offline="([^"]*)" hidden>/,
    (_, words: string) => `>${words.replace('{moment}', moment)}`,
  );
  return new Response(shown, { headers: headersOf(copy) });
}

/** A kept page in place of one that was not kept. */
export const inPlace = (copy: Response) => new Response(copy.body, { status: 503, headers: headersOf(copy) });

/** Of the body as it is now, no longer compressed. */
function headersOf(copy: Response): Headers {
  const headers = new Headers(copy.headers);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  return headers;
}
