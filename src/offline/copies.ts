/** What a build has to be kept: pages by language, first the one that stands in for all others, and scripts. */
export interface Copies {
  version: string;
  pages: Readonly<Record<string, readonly string[]>>;
  scripts: readonly string[];
}

/** The copies of one build on a device, in a cache of that build's own. */
export function copiesOf({ version, pages, scripts }: Copies) {
  const name = `copies-${version}`;

  async function put(path: string, response: Response): Promise<void> {
    if (!isWhole(response)) throw new Error(`${path} is not to be kept: ${response.status}`);
    await (await caches.open(name)).put(path, response);
  }

  return {
    put,
    isKept: (path: string) => Object.values(pages).some((paths) => paths.includes(path)),
    find: (path: string) => caches.match(path, { cacheName: name }),

    /** Keeps what a language lacks; fails where something cannot be had. */
    async keep(language: string): Promise<void> {
      if (!Object.hasOwn(pages, language)) return;
      const cache = await caches.open(name);
      for (const path of [...(pages[language] ?? []), ...scripts])
        if (!(await cache.match(path))) await put(path, await fetch(path, { cache: 'no-cache' }));
    },

    /** The languages that the device has copies of, whichever build they are from. */
    async languages(): Promise<string[]> {
      const all = Object.entries(pages);
      const found = await Promise.all(all.map(([, [first = '']]) => caches.match(first)));
      return all.filter((_, at) => found[at]).map(([language]) => language);
    },

    async removeOthers(): Promise<void> {
      for (const other of await caches.keys()) if (other !== name) await caches.delete(other);
    },
  };
}

/** Neither an error nor a redirect, and with the time at which it came. */
export const isWhole = ({ status, redirected, headers }: Response) =>
  status === 200 && !redirected && headers.has('Date');
