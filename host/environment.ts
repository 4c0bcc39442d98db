import { join } from 'node:path';
import { clock } from '../src/intake/clock.ts';
import { Misconfigured } from '../src/intake/misconfigured.ts';
import { postFrom } from '../src/intake/post.ts';
import { sqliteStore } from '../src/intake/store-sqlite.ts';
import { StoreUnavailable } from '../src/intake/store.ts';
import { claimFolder } from './folder.ts';
import { CannotStart, type Settings } from './settings.mjs';

/** What the doors read of the environment, as the host sets it. */
export function environmentOf(settings: Settings, siteUrl: string, smtpUrl: string | undefined) {
  return {
    STORE_FILE: join(settings.data, 'store.sqlite'),
    SMTP_URL: settings.smtpUrl ?? smtpUrl,
    MAIL_FROM: settings.mailFrom,
    SECRETARIAT_ADDRESS: settings.secretariatAddress,
    SITE_URL: siteUrl,
    CALL_CLOCK: settings.clock,
  };
}

/** Tries all that the doors will need, and throws one sentence that names what is wrong. */
export async function tryOut(settings: Settings): Promise<void> {
  const thisMachine = '127.0.0.1';
  const siteUrl = settings.siteUrl ?? `http://${thisMachine}`;
  const environment = environmentOf(settings, siteUrl, `smtp://${thisMachine}`);
  try {
    clock({ ...process.env, ...environment });
    postFrom(environment);
    await claimFolder(settings.data);
    sqliteStore(environment.STORE_FILE).close();
  } catch (error) {
    if (error instanceof Misconfigured) throw new CannotStart(error.message);
    if (error instanceof StoreUnavailable) throw new CannotStart(`${error.message}.`);
    throw error;
  }
}
