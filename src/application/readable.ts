import { isRecord, type Answer, type Answers, type RawAnswers } from './answers.ts';
import { isoOf, partsOf } from './dates.ts';
import { resolveMember } from './members.ts';
import { questions, type Question } from './questions.ts';

/** Answers as they are typed so far, in the shape in which rows print them; nothing is checked. */
export function readable(raw: RawAnswers, asked: readonly Question[] = questions): Answers {
  return Object.fromEntries(
    asked.map((question) => [question.name, readableOf(question, raw[question.name])]),
  );
}

function readableOf(question: Question, value: unknown): Answer {
  switch (question.kind) {
    case 'rows':
      return (Array.isArray(value) ? value : []).map((row) =>
        readable(isRecord(row) ? row : {}, question.questions),
      );
    case 'date':
    case 'month':
      return isRecord(value) ? dateIn(value, question.kind) : String(value ?? '');
    case 'member':
      return resolveMember(String(value ?? '')) ?? String(value ?? '');
    case 'tick':
      return value === true;
    default:
      return (value ?? '') as Answer;
  }
}

/** The ISO form, or what was typed where there is no such date. */
function dateIn(parts: Readonly<Record<string, unknown>>, kind: 'date' | 'month'): string {
  const typed = partsOf[kind].map((part) => String(parts[part] ?? '').trim());
  const named = Object.fromEntries(partsOf[kind].map((part, at) => [part, typed[at] ?? '']));
  return isoOf(named, kind) ?? typed.filter(Boolean).join(' ');
}
