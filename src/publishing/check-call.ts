import { ValidationError } from 'yup';
import { callOf, type Call, type HeldCall } from '../call/call-of.ts';
import { callSchema } from '../call/schema.ts';
import type { Fault } from './fault.ts';
import { lineOfKey, readJson } from './read-json.ts';

/** The call of a project, or what is wrong with it. */
export function readCall(
  folder: string,
): { call: Call; faults: Fault[] } | { call?: never; faults: Fault[] } {
  const file = 'content/call.json';
  const read = readJson<HeldCall>(folder, file);
  if ('sentence' in read) return { faults: [read] };
  try {
    callSchema.validateSync(read.held, { strict: true, abortEarly: false });
    return { call: callOf(read.held), faults: [] };
  } catch (error) {
    if (!ValidationError.isError(error)) throw error;
    const told = error.inner.length > 0 ? error.inner : [error];
    const faults = told.map(({ path = '', message }) => {
      const key = path.split(/[.[]/)[0] ?? '';
      return { file, line: lineOfKey(read.source, key), sentence: `${message}.` };
    });
    return { faults };
  }
}
