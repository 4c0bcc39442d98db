import { call } from '../call/call.ts';
import { isEmail } from '../application/email.ts';
import { clock } from './clock.ts';
import type { Mailer } from './mailer.ts';
import { smtpMailer } from './mailer-smtp.ts';
import { pagesFrom, type Pages } from './pages.ts';
import type { Store } from './store.ts';
import { storeFrom } from './store-from.ts';
import { Misconfigured } from './misconfigured.ts';

/** What the intake works with: the world outside, and who writes to whom. */
export interface Desk {
  store: Store;
  mailer: Mailer;
  pages: Pages;
  /** The call's clock, which decides, and the machine's, which only measures; in milliseconds. */
  now: () => number;
  machineNow: () => number;
  site: string;
  mail: { secretariat: string; domain: string };
  log: (line: string) => void;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The desk that the environment describes. Throws a sentence that names what is missing or malformed. */
export function deskFrom(env: Environment): Desk {
  const from = required(env, 'MAIL_FROM');
  const address = /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
  if (!isAddress(address))
    throw new Misconfigured('MAIL_FROM must be an e-mail address, or "Name <address>".');
  const secretariat = env['SECRETARIAT_ADDRESS'] || call.email;
  if (!isAddress(secretariat)) throw new Misconfigured('SECRETARIAT_ADDRESS must be one e-mail address.');
  return {
    store: storeFrom(env),
    mailer: smtpMailer(smtpUrl(required(env, 'SMTP_URL')), from),
    pages: pagesFrom(env),
    now: clock(env),
    machineNow: Date.now,
    site: siteUrl(env['SITE_URL'] || required(env, 'URL')),
    mail: { secretariat, domain: address.slice(address.lastIndexOf('@') + 1) },
    log: (line) => console.error(line),
  };
}

const isAddress = (text: string) => isEmail(text) || /^[\w.+-]+@localhost$/.test(text);

function required(env: Environment, name: string): string {
  const value = env[name];
  if (!value)
    throw new Misconfigured(`${name} is not set: the README's table of variables says what it is for.`);
  return value;
}

function smtpUrl(url: string): string {
  if (!/^smtps?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw new Misconfigured('SMTP_URL must be an address such as smtps://user:secret@mail.example:465.');
  return url;
}

function siteUrl(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol))
    throw new Misconfigured('SITE_URL must be the address of the site, such as https://call.example.');
  return parsed.origin;
}
