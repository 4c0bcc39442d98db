import { call } from '../src/call/call.ts';
import { momentInWords } from '../src/call/clocks.ts';
import { serve, type Host } from './host.ts';
import { CannotStart, help, settings, type Settings } from './settings.mjs';

const sameSignal = 500;

// What candidates wrote is for this user's eyes only.
process.umask(0o077);

try {
  const told = settings(process.argv.slice(2), process.env);
  if (told.help) {
    console.log(help);
  } else {
    const host = await serve(told);
    console.log(where(host, told));
    endWith(host);
  }
} catch (error) {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exit(1);
}

function where({ url, mailboxUrl, now }: Host, told: Settings): string {
  const moment = momentInWords(now(), call.timeZone, 'en');
  const kind = told.clock === 'now' ? 'the real time' : 'a demonstration; --clock sets it';
  return `Site     ${url}
Mailbox  ${mailboxUrl ?? 'none, messages go to SMTP_URL'}
Data     ${told.data}
Clock    ${moment} in ${call.timeZone} (${kind})
Ctrl-C ends it.`;
}

/** Ends in good order at the first signal, at once at the second. npm passes one Ctrl-C on twice. */
function endWith(host: Host): void {
  let asked: number | undefined;
  const end = async () => {
    const moment = performance.now();
    if (asked !== undefined && moment - asked > sameSignal) process.exit(130);
    if (asked !== undefined) return;
    asked = moment;
    await host.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, end);
}
