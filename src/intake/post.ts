import { call } from '../call/call.ts';
import type { Mailer } from './mailer.ts';
import { smtpMailer } from './mailer-smtp.ts';
import { Misconfigured } from './misconfigured.ts';
import { isMailbox, senderIn } from './sender.ts';

/** What messages need: who carries them, from which domain, to whom, and where their links lead. */
export interface Post {
  mailer: Mailer;
  domain: string;
  secretariat: string;
  site: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The post that the environment describes. Throws a sentence that names what is missing or malformed. */
export function postFrom(env: Environment): Post {
  const from = senderIn(required(env, 'MAIL_FROM'));
  if (!from) throw new Misconfigured('MAIL_FROM must be one e-mail address, or "Name <address>".');
  return {
    mailer: smtpMailer(smtpUrl(required(env, 'SMTP_URL')), from),
    domain: from.address.slice(from.address.lastIndexOf('@') + 1),
    secretariat: secretariatOf(env),
    site: siteUrl(env['SITE_URL'] || required(env, 'URL')),
  };
}

/** The call's address only in production: what a preview takes must never be taken for an application. */
function secretariatOf(env: Environment): string {
  const address = env['SECRETARIAT_ADDRESS'] || (env['CONTEXT'] === 'production' ? call.email : undefined);
  if (!address)
    throw new Misconfigured('SECRETARIAT_ADDRESS is not set, and only production writes to the call’s own.');
  if (!isMailbox(address)) throw new Misconfigured('SECRETARIAT_ADDRESS must be one e-mail address.');
  return address;
}

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
