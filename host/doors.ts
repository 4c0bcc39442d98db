import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config, Context } from '@netlify/functions';
import { rate, type RateLimit } from './rate.ts';

type Answer = (
  request: Request,
  context: DoorContext,
) => Response | undefined | Promise<Response | undefined>;

/** What a door may know of a request besides the request itself. */
export type DoorContext = Pick<
  Context,
  'ip' | 'params' | 'site' | 'deploy' | 'server' | 'requestId' | 'url' | 'waitUntil'
>;

/** A file of `functions/`, and what its `config` says of it. */
export interface Door {
  name: string;
  patterns: URLPattern[];
  methods: string[];
  isScheduled: boolean;
  secondsToWait(ip: string): number;
  answer: Answer;
}

/** Every file directly in the folder is a door, as on the platform. */
export async function loadDoors(folder: string, { rateLimits }: { rateLimits: boolean }): Promise<Door[]> {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => /\.m?[jt]s$/.test(file));
  return Promise.all(
    files.map(async (file) => {
      const door: { default: Answer; config?: Config } = await import(pathToFileURL(join(folder, file)).href);
      const name = basename(file).replace(/\.m?[jt]s$/, '');
      return asDoor(name, door.default, door.config ?? {}, rateLimits);
    }),
  );
}

function asDoor(name: string, answer: Answer, config: Config, rateLimits: boolean): Door {
  if (typeof answer !== 'function') throw new Error(`functions/${name} has no default function`);
  const { path, method, schedule, rateLimit } = config as {
    path?: string | string[];
    method?: string | string[];
    schedule?: string;
    rateLimit?: RateLimit;
  };
  return {
    name,
    answer,
    patterns: (schedule ? [] : [path ?? `/.netlify/functions/${name}`])
      .flat()
      .map((pathname) => new URLPattern({ pathname })),
    methods: [method ?? []].flat(),
    isScheduled: schedule !== undefined,
    secondsToWait: rateLimit && rateLimits ? rate(rateLimit) : () => 0,
  };
}

/**
 * The door of an address and the parameters in its path; a trailing slash makes no difference, and whoever
 * answers GET answers HEAD.
 */
export function findDoor(
  doors: Door[],
  url: URL,
  method: string,
): { door: Door; params: Record<string, string> } | undefined {
  const pathname = url.pathname.replace(/(?<=.)\/$/, '');
  for (const door of doors) {
    const asked = method === 'HEAD' ? 'GET' : method;
    if (door.methods.length > 0 && !door.methods.includes(asked)) continue;
    for (const pattern of door.patterns) {
      const groups = pattern.exec({ pathname })?.pathname.groups;
      if (groups) return { door, params: named(groups) };
    }
  }
  return undefined;
}

const named = (groups: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, value ?? '']));
