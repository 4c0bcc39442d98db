import type { Door } from './doors.ts';

/** Runs the scheduled doors now and every so many seconds, never two runs of one door at once. */
export function keepSchedule(
  doors: Door[],
  every: number,
  run: (door: Door, request: Request) => Promise<unknown>,
): { stop(): void } {
  const running = new Set<Door>();
  const tick = async (door: Door) => {
    if (running.has(door)) return;
    running.add(door);
    await run(door, scheduled(door, every)).finally(() => running.delete(door));
  };
  const due = doors.filter((door) => door.isScheduled);
  const all = () => due.forEach((door) => void tick(door));
  all();
  const timer = setInterval(all, every * 1000);
  return { stop: () => clearInterval(timer) };
}

function scheduled({ name }: Door, every: number): Request {
  const next = new Date(Date.now() + every * 1000);
  return new Request(`http://localhost/.netlify/functions/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ next_run: next.toISOString() }),
  });
}
