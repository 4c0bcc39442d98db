import { partsOf } from './dates.ts';
import { questions, skills, type Question } from './questions.ts';

/** A path without the numbers of rows: `degrees.0.institution` is `degrees.institution`. */
export function withoutRows(path: string): string {
  return path.replace(/\.\d+(?=\.|$)/g, '');
}

/** The JSON Pointer (RFC 6901) of a path within `answers`, as a fragment. */
export function pointerOf(path: string): string {
  return ['#/answers', ...path.split('.').filter(Boolean)].join('/');
}

/** The path of a pointer made by `pointerOf`. */
export function pathOf(pointer: string): string {
  return pointer.replace(/^#\/answers\/?/, '').replaceAll('/', '.');
}

/** The question that a path leads to, or the one it is a part of. */
export function questionAt(path: string, among: readonly Question[] = questions): Question | undefined {
  const [name, ...rest] = withoutRows(path).split('.');
  const question = among.find((candidate) => candidate.name === name);
  return question?.kind === 'rows' && rest.length > 0
    ? questionAt(rest.join('.'), question.questions)
    : question;
}

/** The id of the control to go to for an error at a path: that of its first part where it has parts. */
export function controlAt(path: string): string {
  const question = questionAt(path);
  const isWhole = question?.name === path.split('.').findLast((part) => !/^\d+$/.test(part));
  if (!question || !isWhole) return path;
  switch (question.kind) {
    case 'date':
    case 'month':
      return `${path}.${partsOf[question.kind][0]}`;
    case 'skills':
      return `${path}.${skills[0]}`;
    case 'ranking':
      return /\d$/.test(path) ? path : `${path}.0`;
    case 'rows': {
      const row = /\d$/.test(path) ? path : `${path}.0`;
      return `${row}.${question.questions[0]?.name}`;
    }
    default:
      return path;
  }
}
