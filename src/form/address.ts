import { sections } from '../application/questions.ts';

/** What is on screen: the list of sections, one section (for one question, when it is to be mended), or all answers. */
export type Place =
  { screen: 'list' } | { screen: 'check' } | { screen: 'section'; section: string; question?: string };

/** The place at the hash of an address; `undefined` for an ordinary anchor, such as `#content`. */
export function placeAt(hash: string): Place | undefined {
  if (hash !== '' && !hash.startsWith('#/')) return undefined;
  const [section = '', question] = hash.slice(2).split('/').map(decodeURIComponent);
  if (section === 'check') return { screen: 'check' };
  if (!sections.some(({ name }) => name === section)) return { screen: 'list' };
  return { screen: 'section', section, ...(question && { question }) };
}

/** The hash of a place. */
export function addressOf(place: Place): string {
  switch (place.screen) {
    case 'list':
      return '#/';
    case 'check':
      return '#/check';
    case 'section':
      return ['#', place.section, ...(place.question ? [place.question] : [])].join('/');
  }
}

/** The hash of the question (`degrees.0.institution`) that is to be mended. */
export function addressOfQuestion(path: string): string {
  const name = path.split('.')[0];
  const section = sections.find(({ questions }) => questions.some((question) => question.name === name));
  return section ? addressOf({ screen: 'section', section: section.name, question: path }) : '#/check';
}

/** Where to go after a section: back to all answers when one was mended, else on in the order of the form. */
export function placeAfter({ section, question }: { section: string; question?: string }): Place {
  const next = sections[sections.findIndex(({ name }) => name === section) + 1];
  if (question || !next || next === sections.at(-1)) return { screen: 'check' };
  return { screen: 'section', section: next.name };
}

/** The last section, which stands after the check of all answers and sends them. */
export const lastSection = sections.at(-1)?.name ?? '';
