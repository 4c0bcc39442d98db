import { mixed, type AnySchema, type TestContext } from 'yup';
import { isBlank } from './answers.ts';
import { ruleOf } from './kinds.ts';
import type { Question, QuestionOf } from './questions.ts';
import { exactly, type Context } from './rules.ts';

/** The schema of some questions: an object of exactly their answers, with error codes for messages. */
export function schemaOf(questions: readonly Question[], context: Context): AnySchema {
  return exactly(Object.fromEntries(questions.map((question) => [question.name, asked(question, context)])));
}

function asked(question: Question, context: Context): AnySchema {
  const rule = whole(question, context);
  const { when } = question;
  if (!when) return rule;
  return mixed().when(when.question, ([answer]: unknown[]) => (answer === when.is ? rule : mixed().strip()));
}

function whole(question: Question, context: Context): AnySchema {
  const rule = ruleOf(question, (questions) => schemaOf(questions, context));
  const present =
    question.required && question.kind !== 'skills'
      ? rule.test('required', 'required', (answer: unknown) => !isBlank(answer))
      : rule;
  if (!isDated(question)) return present;
  const { past, notBefore } = question;
  const passed = past
    ? present.test(
        'future',
        'future',
        (iso: unknown) => !isText(iso) || iso <= context.today.slice(0, iso.length),
      )
    : present;
  if (notBefore === undefined) return passed;
  return passed.test('order', 'order', (iso: unknown, { parent }: TestContext) =>
    isInOrder(parent[notBefore], iso),
  );
}

const isDated = (question: Question): question is QuestionOf<'date' | 'month' | 'year'> =>
  ['date', 'month', 'year'].includes(question.kind);

const isText = (value: unknown): value is string => typeof value === 'string';

function isInOrder(from: unknown, to: unknown): boolean {
  return !isText(from) || !isText(to) || from === '' || to === '' || from <= to;
}
