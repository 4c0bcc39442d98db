import type { Desk } from './desk.ts';
import { takeLease } from './lease.ts';
import { MailDown } from './mailer.ts';
import { parcels, type Parcel } from './parcels.ts';
import { readRecord, recordNames } from './record.ts';

const noteKey = (parcel: Parcel, name: string) => `sent/${parcel.name}/${name}`;

/**
 * Sends what is still to be sent for one application. Each parcel is noted once sent; while it is being
 * sent a lease keeps others from it. A failure is logged, put off and left to a later run.
 */
export async function dispatch(name: string, desk: Desk): Promise<void> {
  for (const parcel of parcels) await sendOnce(parcel, name, desk);
}

/** Sends what is left of all applications, until a moment (milliseconds) or until mail is down. */
export async function dispatchAll(desk: Desk, until: number): Promise<void> {
  const names = await recordNames(desk.store);
  for (const parcel of parcels) {
    const noted = new Set(await desk.store.list(noteKey(parcel, '')));
    for (const name of names.filter((candidate) => !noted.has(noteKey(parcel, candidate)))) {
      if (desk.machineNow() > until) return;
      if ((await sendOnce(parcel, name, desk)) === 'mail-down') return;
    }
  }
}

async function sendOnce(parcel: Parcel, name: string, desk: Desk): Promise<'done' | 'later' | 'mail-down'> {
  const { store, machineNow, log } = desk;
  const lease = await takeLease(`leases/${parcel.name}/${name}`, store, machineNow());
  if (!lease) return 'later';
  if (await store.read(noteKey(parcel, name))) return lease.release().then(() => 'done');
  const record = await readRecord(store, name);
  if (!record) return lease.release().then(() => 'later');
  try {
    const outcome = await parcel.send(record, desk);
    await store.create(noteKey(parcel, name), JSON.stringify({ outcome, at: machineNow() }));
    await lease.release();
    if (outcome !== 'sent') log(`${record.reference}: the ${parcel.name}'s message was ${outcome}.`);
    return 'done';
  } catch (error) {
    log(`${record.reference}: the ${parcel.name}'s message is put off: ${describe(error)}`);
    await lease.postpone(machineNow());
    return error instanceof MailDown ? 'mail-down' : 'later';
  }
}

/** A failure in words that hold nothing of what was to be sent. */
function describe(error: unknown): string {
  const { name = 'Error', code = '' } = error as {
    name?: string;
    code?: string;
  };
  return [name, code].filter(Boolean).join(' ');
}
