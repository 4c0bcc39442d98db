import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Why the host does not start, as one sentence for the person who started it. */
export class CannotStart extends Error {}

export const project = fileURLToPath(new URL('..', import.meta.url));

export const help = `Serves the site, its doors and a mailbox on this machine.

  --port <number>          port of the site (PORT, default 8888)
  --mailbox-port <number>  port of the mailbox (default 1080)
  --data <folder>          where the store and the mailbox keep their files (default .data)
  --clock <moment>         where the clock starts, such as 2026-04-30T23:59:00+02:00, or now
                           (CALL_CLOCK, default 2026-04-15T09:00:00+02:00)
  --help                   this text

Environment: HOST (default 127.0.0.1), SITE_URL, SMTP_URL (no mailbox is started then),
MAIL_FROM, SECRETARIAT_ADDRESS, DISPATCH_EVERY (seconds, default 10), RATE_LIMITS (on or off).`;

const options = /** @type {const} */ ({
  port: { type: 'string' },
  'mailbox-port': { type: 'string' },
  data: { type: 'string' },
  clock: { type: 'string' },
  help: { type: 'boolean' },
});

/**
 * What the host was told, by flags first and the environment second, checked. Plain JavaScript on
 * Node's own modules: `npm start` asks it before anything is installed.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 */
export function settings(args, env) {
  const flags = flagsOf(args);
  const host = env['HOST'] || '127.0.0.1';
  const smtpUrl = env['SMTP_URL'] || undefined;
  const call = JSON.parse(readFileSync(resolve(project, 'content/call.json'), 'utf8'));
  return {
    help: flags.help === true,
    host,
    port: flags.port === undefined ? port(env['PORT'] || '8888', 'PORT') : port(flags.port, '--port'),
    mailboxPort: port(flags['mailbox-port'] ?? '1080', '--mailbox-port'),
    data: resolve(project, flags.data ?? '.data'),
    clock:
      flags.clock === undefined
        ? moment(env['CALL_CLOCK'] || '2026-04-15T09:00:00+02:00', 'CALL_CLOCK')
        : moment(flags.clock, '--clock'),
    siteUrl: site(env['SITE_URL'] || undefined),
    smtpUrl: smtpUrl === undefined ? undefined : mailServer(smtpUrl),
    mailFrom: env['MAIL_FROM'] || '"Japan Career Development Programme" <no-reply@localhost.localdomain>',
    secretariatAddress: env['SECRETARIAT_ADDRESS'] || String(call.email),
    dispatchEvery: seconds(env['DISPATCH_EVERY'] || '10'),
    rateLimits: onOrOff(env['RATE_LIMITS'] || 'on'),
    dist: resolve(project, env['PAGES_DIR'] || 'dist'),
    functions: resolve(project, 'functions'),
    netlifyToml: resolve(project, 'netlify.toml'),
  };
}

/** @typedef {ReturnType<typeof settings>} Settings */

/** @param {string[]} args */
function flagsOf(args) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    const [sentence] = String(/** @type {Error} */ (error).message).split('. ');
    throw new CannotStart(`${sentence}; --help lists the flags.`);
  }
}

/** @param {string} value @param {string} name */
function port(value, name) {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65535) return Number(value);
  throw new CannotStart(`${name} must be a number from 0 to 65535, not "${value}".`);
}

/** @param {string} value @param {string} name */
function moment(value, name) {
  if (value === 'now') return value;
  const [, day = ''] =
    /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/.exec(value) ?? [];
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
  if (day && isDay && !Number.isNaN(Date.parse(value))) return value;
  throw new CannotStart(
    `${name} must be "now" or a moment with its offset such as 2026-04-30T23:59:00+02:00, not "${value}".`,
  );
}

/** @param {string | undefined} value */
function site(value) {
  if (value === undefined || (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))) return value;
  throw new CannotStart('SITE_URL must be the address of the site, such as https://call.example.');
}

/** @param {string} value */
function mailServer(value) {
  if (URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol)) return value;
  throw new CannotStart('SMTP_URL must be an address such as smtps://user:password@mail.example:465.');
}

/** @param {string} value */
function seconds(value) {
  if (Number(value) > 0 && Number(value) <= 86400) return Number(value);
  throw new CannotStart(`DISPATCH_EVERY must be a number of seconds above 0, not "${value}".`);
}

/** @param {string} value */
function onOrOff(value) {
  if (value === 'on' || value === 'off') return value === 'on';
  throw new CannotStart(`RATE_LIMITS must be on or off, not "${value}".`);
}
