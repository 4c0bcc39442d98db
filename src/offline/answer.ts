import { isWhole, type Copies, type copiesOf } from './copies.ts';
import { inPlace, marked } from './marked.ts';
import { scope, type AskedEvent } from './scope.ts';

const untouched = /^\/(?:api|receipt|\.netlify)\/|\.[^/]*$/;

/**
 * Answers pages: from the network wherever it answers at all, else from the copies. Doors, receipts, what is
 * posted and what is of another origin are the browser's own business.
 */
export function answering({ pages, scripts }: Copies, device: ReturnType<typeof copiesOf>) {
  async function page(event: AskedEvent, path: string): Promise<Response> {
    try {
      // The Back button would take what the browser has cached, whatever has changed since.
      const response = await fetch(event.request, { cache: 'no-cache' });
      if (device.isKept(path) && isWhole(response)) event.waitUntil(device.put(path, response.clone()));
      return response;
    } catch {
      return withoutNetwork(path);
    }
  }

  async function withoutNetwork(path: string): Promise<Response> {
    const copy = device.isKept(path) ? await device.find(path) : undefined;
    if (copy) return marked(copy);
    const language = preferred(path, await device.languages());
    if (language && path === '/') return Response.redirect(`/${language}/`);
    const standIn = await device.find(pages[language ?? '']?.[0] ?? '');
    return standIn ? inPlace(standIn) : Response.error();
  }

  return (event: AskedEvent): void => {
    const { method, mode, url } = event.request;
    const { origin, pathname } = new URL(url);
    if (method !== 'GET' || origin !== scope.location.origin) return;
    if (scripts.includes(pathname))
      event.respondWith(device.find(pathname).then((copy) => copy ?? fetch(event.request)));
    else if (mode === 'navigate' && !untouched.test(pathname))
      event.respondWith(page(event, pathname.replace(/\/?$/, '/')));
  };
}

/** Of the languages that are kept, the one that an address names, or the reader's, or any. */
function preferred(path: string, languages: string[]): string | undefined {
  const wanted = [path.split('/')[1] ?? '', ...scope.navigator.languages.map((tag) => tag.slice(0, 2))];
  return wanted.find((language) => languages.includes(language)) ?? languages[0];
}
