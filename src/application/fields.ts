import { isBlank, isRecord, type RawAnswers } from './answers.ts';
import { partsOf } from './dates.ts';
import { questions, skills, type Question, type QuestionOf } from './questions.ts';

/**
 * Answers from the fields of a posted form, whose names are the paths of questions
 * (`degrees.0.institution`, `birthDate.day`); blank where a field is missing, without blank rows and without
 * rows beyond the most. Only names that the declaration knows are read; what else was posted is told by `isField`.
 */
export function answersFrom(fields: ReadonlyMap<string, string>): RawAnswers {
  return Object.fromEntries(
    questions.map((question) => [question.name, answerFrom(question, question.name, fields)]),
  );
}

/** Answers as the fields that a form posts for them, named by their paths. */
export function fieldsOf(value: unknown, path: readonly (string | number)[] = []): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((inner, at) => fieldsOf(inner, [...path, at]));
  if (isRecord(value))
    return Object.entries(value).flatMap(([name, inner]) => fieldsOf(inner, [...path, name]));
  if (value === false) return [];
  return [[path.join('.'), value === true ? 'yes' : String(value)]];
}

/** The answers to a row of repeated questions that nobody has filled in. */
export function blankRow({ questions: asked }: QuestionOf<'rows'>): RawAnswers {
  return Object.fromEntries(asked.map((question) => [question.name, answerFrom(question, '', new Map())]));
}

/** Whether a field's name is the path of a question, or of a part of one. */
export function isField(name: string): boolean {
  return fieldPattern.test(name);
}

function answerFrom(question: Question, path: string, fields: ReadonlyMap<string, string>): unknown {
  const at = (part: string | number) => fields.get(`${path}.${part}`) ?? '';
  switch (question.kind) {
    case 'date':
    case 'month':
      return Object.fromEntries(partsOf[question.kind].map((part) => [part, at(part)]));
    case 'skills':
      return Object.fromEntries(skills.map((skill) => [skill, at(skill)]));
    case 'ranking':
      return Array.from({ length: question.max }, (_, place) => at(place));
    case 'rows':
      return Array.from({ length: Math.min(rowsAt(path, fields), question.max) }, (_, row) =>
        Object.fromEntries(
          question.questions.map((inner) => [
            inner.name,
            answerFrom(inner, `${path}.${row}.${inner.name}`, fields),
          ]),
        ),
      ).filter((row) => !isBlank(row));
    case 'tick':
      return (fields.get(path) ?? '') !== '';
    default:
      return fields.get(path) ?? '';
  }
}

function rowsAt(path: string, fields: ReadonlyMap<string, string>): number {
  const numbers = [...fields.keys()]
    .filter((name) => name.startsWith(`${path}.`))
    .map((name) => Number(name.slice(path.length + 1).split('.')[0]));
  return Math.max(-1, ...numbers) + 1;
}

function patternOf(question: Question): string {
  switch (question.kind) {
    case 'date':
    case 'month':
      return `${question.name}\\.(${partsOf[question.kind].join('|')})`;
    case 'skills':
      return `${question.name}\\.(${skills.join('|')})`;
    case 'ranking':
      return `${question.name}\\.(${numbersBelow(question.max)})`;
    case 'rows':
      return `${question.name}\\.(${numbersBelow(question.max)})\\.(${question.questions.map(patternOf).join('|')})`;
    default:
      return question.name;
  }
}

const numbersBelow = (max: number) => [...Array(max).keys()].join('|');

const fieldPattern = new RegExp(`^(${questions.map(patternOf).join('|')})$`);
