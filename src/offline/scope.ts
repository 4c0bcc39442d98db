import type { Copies } from './copies.ts';

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface AskedEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface ToldEvent extends LastingEvent {
  readonly data: unknown;
}

interface Events {
  install: LastingEvent;
  activate: LastingEvent;
  fetch: AskedEvent;
  message: ToldEvent;
}

/** What surrounds a service worker, which the browser's types for pages leave out. */
interface Scope {
  /** Put before the worker when the site is built; nothing where the worker is switched off. */
  copies?: Copies;
  clients: { claim(): Promise<void> };
  location: { origin: string };
  navigator: { languages: readonly string[] };
  registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void;
}

export const scope = self as unknown as Scope;
