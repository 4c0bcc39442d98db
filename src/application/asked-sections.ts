import type { Translator } from '../i18n/translator.ts';
import { limitsOf, optionsOf } from './limits.ts';
import { printed } from './prints.ts';
import { sections, skills, type Question, type Section, type When } from './questions.ts';
import { questionHint, questionLabel } from './sentences.ts';

/** A question as it can be read before it is answered. */
export interface Asked {
  path: string;
  label: string;
  hint: string | undefined;
  /** Sentences: whether it must be answered, when it is asked, what may be answered. */
  rules: string[];
  options: string[];
  /** The lines that an answer is prepared on, on paper, by what stands before each. */
  lines: string[];
  /** The questions of a repeated row. */
  row: Asked[];
}

export interface AskedSection {
  name: string;
  title: string;
  questions: Asked[];
}

/** The whole form in words, to be read in advance. A question that a language has no words for throws. */
export function askedSections(t: Translator, declared: readonly Section[] = sections): AskedSection[] {
  return declared.map(({ name, questions }) => ({
    name,
    title: t.at(`form.section.${name}`),
    questions: allAsked(questions, '', t),
  }));
}

function allAsked(questions: readonly Question[], group: string, t: Translator): Asked[] {
  return questions.map((question) => {
    const path = group + question.name;
    return {
      path,
      label: questionLabel(path, t),
      hint: questionHint(question, path, t),
      rules: [
        t(question.required ? 'questions.required' : 'questions.optional'),
        ...(question.when ? [condition(question.when, questions, group, t)] : []),
        limitsOf(question, t, path),
      ],
      options: optionsOf(question, t, path),
      lines: linesFor(question, t),
      row: question.kind === 'rows' ? allAsked(question.questions, `${path}.`, t) : [],
    };
  });
}

function condition(when: When, beside: readonly Question[], group: string, t: Translator): string {
  const earlier = beside.find(({ name }) => name === when.question);
  const path = group + when.question;
  const answer = earlier ? printed(earlier, when.is, path, t) : when.is;
  return t('questions.when', { question: questionLabel(path, t), answer });
}

const charactersOnLine = 500; // as they are typed; a prepared answer is a sketch

function linesFor(question: Question, t: Translator): string[] {
  switch (question.kind) {
    case 'longText':
      return Array.from({ length: Math.ceil(question.max / charactersOnLine) }, () => '');
    case 'skills':
      return skills.map((skill) => t(`form.skill.${skill}`));
    case 'ranking':
      return Array.from({ length: question.max }, (_, place) => `${place + 1}.`);
    case 'choice':
    case 'tick':
    case 'version':
    case 'rows':
      return [];
    default:
      return [''];
  }
}
