import { momentInWords } from '../call/clocks.ts';

const { lang } = document.documentElement;

function show(...parts: (Element | null | undefined)[]) {
  for (const part of parts) {
    part?.classList.remove('later');
    part?.removeAttribute('hidden');
  }
}

function showReaderTime() {
  const time = document.querySelector<HTMLTimeElement>('[data-reader]');
  if (!time) return;
  const moment = Date.parse(time.dateTime);
  const zone = new Intl.DateTimeFormat(lang, { timeZoneName: 'long' });
  const { timeZone } = zone.resolvedOptions();
  const name = zone.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value;
  time.textContent = `${momentInWords(moment, timeZone, lang)} (${name ?? timeZone})`;
  show(time.parentElement, time.parentElement?.previousElementSibling);
}

/** Only the server's clock knows the phase; while it does not answer, none is shown. */
async function showPhase() {
  const response = await fetch('/api/call');
  if (!response.ok) return;
  const { phase } = (await response.json()) as { phase: unknown };
  const mark = document.querySelector(`[data-phase="${String(phase)}"]`);
  show(mark, mark?.parentElement);
}

showReaderTime();
showPhase().catch(() => undefined);
