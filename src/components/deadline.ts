import { momentInWords } from '../call/clocks.ts';

const { lang } = document.documentElement;

function show(shown: Element | null | undefined) {
  shown?.removeAttribute('hidden');
}

function zoneName(moment: number): string {
  const format = new Intl.DateTimeFormat(lang, { timeZoneName: 'long' });
  const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName');
  return `${name?.value} (${format.resolvedOptions().timeZone})`;
}

function showReaderTime() {
  const time = document.querySelector<HTMLTimeElement>('[data-reader]');
  if (!time) return;
  const moment = Date.parse(time.dateTime);
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  time.textContent = `${momentInWords(moment, timeZone, lang)}, ${zoneName(moment)}`;
  show(time.parentElement);
  show(time.parentElement?.previousElementSibling);
}

/** Only the server's clock knows the phase; while it does not answer, none is shown. */
async function showPhase() {
  const response = await fetch('/api/call');
  if (!response.ok) return;
  const { phase } = (await response.json()) as { phase: unknown };
  const mark = document.querySelector(`[data-phase="${String(phase)}"]`);
  show(mark);
  show(mark?.parentElement);
}

showReaderTime();
showPhase().catch(() => undefined);
