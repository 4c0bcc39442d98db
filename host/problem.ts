import type { ProblemName } from '../src/intake/problems.ts';
import { refusal } from '../src/intake/refusal.ts';

/** A refusal of the platform itself, before or instead of a door's own answer: a page where a form was sent. */
export async function problem(
  name: ProblemName,
  request: Request,
  headers: Record<string, string> = {},
): Promise<Response> {
  const response = await refusal(name, request);
  for (const [header, value] of Object.entries(headers)) response.headers.set(header, value);
  return response;
}
