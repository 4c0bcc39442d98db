import { isRecord, type RawAnswers } from '../application/answers.ts';
import { call } from '../call/call.ts';
import { draftOf, isSent, merged, newestOf, newId, type Draft, type Kept, type Sent } from './draft.ts';
import { takeLate } from './late.ts';
import { askCall } from './server-clock.ts';
import { deviceShelf, pageShelf, tabShelf, type Shelf } from './shelf.ts';
import { withPatience } from './with-patience.ts';

/** What was found when the form was opened: where answers are kept, whether that was chosen, and what was there. */
export interface Opened {
  shelf: Shelf;
  isChosen: boolean;
  kept: Kept;
  /** Whether answers were older than they may be, and went. */
  isExpired: boolean;
}

const daysAtMost = 60;
const day = 24 * 60 * 60 * 1000;
const chosenKey = 'application-place';
const firstVersion = { draft: 'application-draft', sent: 'application-sent' };

/** Opens what is kept: on this device where that was chosen, else in this tab, else on the page alone. */
export async function openShelf(now: number): Promise<Opened> {
  const tab = tabShelf();
  const inTab = await tried(tab.read());
  const isTabChosen = await tried(async () => sessionStorage.getItem(chosenKey) === 'tab');
  if (isTabChosen) return { shelf: tab, isChosen: true, kept: inTab ?? {}, isExpired: false };
  const device = deviceShelf();
  const onDevice = await tried(withPatience(device.read()));
  const first = firstKept(now);
  if (!onDevice && !first) return undecided(tab, inTab ?? {});
  const late = takeLate();
  const isExpired = await isTooOld(onDevice?.draft, now);
  const earlier = [first, isExpired ? undefined : onDevice, late && { draft: late }, inTab];
  const kept = await tried(
    device.change(() =>
      earlier
        .filter((one) => one !== undefined)
        .map((one) => unsentOf(one, onDevice?.sent))
        .reduce<Kept>(joined, { draft: draftOf(newId(), {}, -1) }),
    ),
  );
  if (!kept) return undecided(tab, inTab ?? {});
  for (const name of Object.values(firstVersion)) localStorage.removeItem(name);
  await tried(tab.clear());
  return { shelf: device, isChosen: true, kept, isExpired };
}

/** Keeps from now on where the candidate chose; gives the shelf that could be had. */
export async function choosePlace(place: 'device' | 'tab', before: Shelf): Promise<Shelf> {
  const kept = (await tried(before.read())) ?? {};
  const shelf = place === 'device' ? deviceShelf() : tabShelf();
  const moved = await tried(withPatience(shelf.change((there) => joined(there, kept))));
  if (!moved) return before;
  await tried(async () =>
    place === 'tab' ? sessionStorage.setItem(chosenKey, 'tab') : sessionStorage.removeItem(chosenKey),
  );
  if (before.place !== shelf.place) await tried(before.clear());
  if (place === 'tab') takeLate();
  return shelf;
}

/** Removes everything that this site keeps in this browser. */
export async function clearEverywhere() {
  takeLate();
  await Promise.all([tried(deviceShelf().clear()), tried(tabShelf().clear())]);
  await tried(async () => {
    sessionStorage.removeItem(chosenKey);
    for (const name of Object.values(firstVersion)) localStorage.removeItem(name);
  });
}

async function undecided(tab: Shelf, kept: Kept): Promise<Opened> {
  const works = await tried(tab.change((there) => there));
  return { shelf: works ? tab : pageShelf(), isChosen: false, kept, isExpired: false };
}

/**
 * Whether a draft was last answered longer ago than it may be kept. The device's clock may be wrong by years, so
 * the server's must say the same, and what seems older than the call itself was dated by a wrong clock.
 */
async function isTooOld(draft: Draft | undefined, now: number): Promise<boolean> {
  const newest = draft ? newestOf(draft) : 0;
  const isOldAt = (moment: number) => newest < moment - daysAtMost * day;
  if (newest < call.opensAt || !isOldAt(now)) return false;
  const server = await askCall();
  return server !== undefined && isOldAt(server.now());
}

/** What is kept, without a draft that was sent meanwhile. */
function unsentOf({ draft, ...kept }: Kept, sent: Sent | undefined): Kept {
  return draft && draft.id !== sent?.id ? { ...kept, draft } : kept;
}

function joined(one: Kept, next: Kept): Kept {
  const draft = one.draft && next.draft ? merged(one.draft, next.draft) : (next.draft ?? one.draft);
  return { ...one, ...next, ...(draft && { draft }) };
}

/** What the first version of the form kept on this device. */
function firstKept(now: number): Kept | undefined {
  try {
    const [draft, sent] = [firstVersion.draft, firstVersion.sent].map(
      (name) => JSON.parse(localStorage.getItem(name) ?? 'null') as unknown,
    );
    const isDraft = isRecord(draft) && typeof draft['id'] === 'string' && isRecord(draft['answers']);
    if (!isDraft && !isSent(sent)) return undefined;
    return {
      ...(isDraft && { draft: draftOf(String(draft['id']), draft['answers'] as RawAnswers, now) }),
      ...(isSent(sent) && { sent }),
    };
  } catch {
    return undefined;
  }
}

async function tried<T>(work: Promise<T> | (() => Promise<T>)): Promise<T | undefined> {
  try {
    return await (typeof work === 'function' ? work() : work);
  } catch {
    return undefined;
  }
}
