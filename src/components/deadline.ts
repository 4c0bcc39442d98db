import { momentInWords } from '../call/clocks.ts';
import { countdown } from './countdown.ts';

const { lang } = document.documentElement;

function show(...parts: (Element | null | undefined)[]) {
  for (const part of parts) {
    part?.classList.remove('later');
    part?.removeAttribute('hidden');
  }
}

function showReaderTime(time: HTMLTimeElement) {
  const moment = Date.parse(time.dateTime);
  const zone = new Intl.DateTimeFormat(lang, { timeZoneName: 'short' });
  const { timeZone } = zone.resolvedOptions();
  const name = zone.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value;
  time.textContent = `${momentInWords(moment, timeZone, lang, { weekday: 'short' })} (${name ?? timeZone})`;
  show(time.parentElement, time.parentElement?.previousElementSibling);
}

const time = document.querySelector<HTMLTimeElement>('[data-reader]');
const box = time?.closest<HTMLElement>('.deadline');
if (time && box) {
  showReaderTime(time);
  countdown(box, lang, show);
}
