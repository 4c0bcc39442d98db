import { translator } from '../src/i18n/i18n.ts';

/** A refusal of the platform itself, before or instead of a door's own answer (RFC 9457). */
export function problem(
  name: 'too-large' | 'too-many-requests' | 'unexpected',
  status: number,
  headers: Record<string, string> = {},
): Response {
  const t = translator('en');
  return Response.json(
    {
      type: `/problems/${name}`,
      title: t.at(`host.problem.${name}.title`),
      status,
      detail: t.at(`host.problem.${name}.detail`),
    },
    {
      status,
      headers: {
        ...headers,
        'Content-Type': 'application/problem+json',
        'Cache-Control': 'no-store',
      },
    },
  );
}
