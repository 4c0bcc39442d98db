import { ask } from './ask.ts';
import { isPage, withBanner } from './banner.ts';
import { compression } from './compressed.ts';
import { findDoor, loadDoors, type Door } from './doors.ts';
import { rules } from './rules.ts';
import { keepSchedule } from './schedule.ts';
import type { Settings } from './settings.mjs';
import { staticSite } from './static.ts';
import { underway } from './underway.ts';

const thisMachine = '127.0.0.1';

/** Doors first, then the built files; on a demonstration's pages the banner; then compressed. */
export async function openSite(settings: Settings, siteUrl: string, now: () => number) {
  const isDemonstration = settings.clock !== 'now';
  const doors = await loadDoors(settings.functions, settings);
  const files = staticSite(settings.dist, rules(settings.netlifyToml, settings.dist), {
    isFixed: (file) => !isDemonstration || !isPage(file.type),
  });
  const compressed = compression(settings.dist);
  const pending = underway();
  const visit = (door: Door, request: Request, ip: string, params = {}) =>
    ask(door, request, { ip, params, siteUrl, waitUntil: pending.add });

  async function answer(request: Request, ip: string): Promise<Response> {
    const found = findDoor(doors, new URL(request.url), request.method);
    const response = found ? await visit(found.door, request, ip, found.params) : await files(request);
    return compressed(request, isDemonstration ? await withBanner(response, now()) : response);
  }

  const schedule = keepSchedule(doors, settings.dispatchEvery, (door, request) =>
    pending.add(visit(door, request, thisMachine)),
  );
  return {
    answer: (request: Request, ip: string) => pending.add(answer(request, ip)),
    async end(most: number) {
      schedule.stop();
      await pending.end(most);
    },
  };
}
