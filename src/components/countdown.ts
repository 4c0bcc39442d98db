import { milestone, remaining, untilNext } from './remaining.ts';

interface Now {
  phase: string;
  now: string;
  opensAt: string;
  closesAt: string;
}

/**
 * Shows the phase and the time left by the server's clock, which this page's own only counts on from. What a
 * device thinks the time is plays no part, and while the server does not answer nothing is shown.
 */
export function countdown(box: HTMLElement, lang: string, show: (...parts: (Element | null)[]) => void) {
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-${name}]`);
  const [left, said] = [part('left'), part('said')];
  const deadline = box.querySelector<HTMLTimeElement>('[data-reader]')?.dateTime;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before = Infinity;

  function showPhase(phase: string) {
    for (const mark of box.querySelectorAll<HTMLElement>('[data-phase]'))
      mark.hidden = mark.dataset['phase'] !== phase;
    show(box.querySelector(`[data-phase="${phase}"]`)?.parentElement ?? null);
  }

  function tick(call: Now, serverNow: () => number) {
    const now = serverNow();
    const [opens, closes] = [Date.parse(call.opensAt), Date.parse(call.closesAt)];
    const phase = now < opens ? 'upcoming' : now <= closes ? 'open' : 'closed';
    const rest = phase === 'upcoming' ? opens - now : closes + 1 - now;
    const template = left?.dataset[phase];
    showPhase(phase);
    if (left) left.hidden = !template;
    if (left && template) left.textContent = template.replace('{time}', remaining(rest, lang));
    const passed = milestone(before, rest);
    if (said && phase === 'open' && passed) said.textContent = left?.textContent ?? '';
    if (said && phase === 'closed' && before < Infinity)
      said.textContent = box.querySelector('[data-phase="closed"]')?.textContent ?? '';
    before = phase === 'open' ? rest : before;
    if (template) timer = setTimeout(tick, untilNext(rest), call, serverNow);
  }

  async function ask() {
    const asked = performance.now();
    const response = await fetch('/api/call');
    if (!response.ok) return;
    const call = (await response.json()) as Now;
    const answered = performance.now();
    const then = Date.parse(call.now) + (answered - asked) / 2;
    clearTimeout(timer);
    if (call.closesAt !== deadline) show(part('moved'));
    tick(call, () => then + performance.now() - answered);
  }

  const refresh = () => void ask().catch(() => undefined);
  refresh();
  // A device that slept has counted too little.
  document.addEventListener('visibilitychange', () => document.hidden || refresh());
}
