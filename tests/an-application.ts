import type { RawAnswers } from '../src/application/answers.ts';
import { questions, skills, type Question } from '../src/application/questions.ts';

/** Complete answers of an invented candidate, made from the declaration, with some of them replaced. */
export function anApplication(answers: RawAnswers = {}): RawAnswers {
  const entries = questions
    .filter(({ when }) => !when)
    .map((question) => [question.name, answerTo(question)]);
  return { ...Object.fromEntries(entries), ...given, ...answers };
}

/** What a browser posts of an application to the door. */
export function aSubmission(answers: RawAnswers = {}, id: string = crypto.randomUUID()) {
  return { id, locale: 'en', answers: anApplication(answers) };
}

const given = { member: 'KE', familyName: 'Example', givenNames: 'Test', email: 'candidate@customs.example' };

function answerTo(question: Question): unknown {
  switch (question.kind) {
    case 'text':
    case 'longText':
      return `Test of ${question.name}`;
    case 'email':
      return `${question.name.toLowerCase()}@customs.example`;
    case 'phone':
      return '+254 20 000 0000';
    case 'member':
    case 'country':
      return 'KE';
    case 'date':
      return { day: '27', month: '9', year: '1990' };
    case 'month':
      return { month: question.name === 'to' ? 'June' : '3', year: '2015' };
    case 'year':
      return '2012';
    case 'choice':
      return question.options[0];
    case 'tick':
      return true;
    case 'version':
      return 'a'.repeat(64);
    case 'skills':
      return Object.fromEntries(skills.map((skill) => [skill, 'working']));
    case 'ranking':
      return question.options.slice(0, 2);
    case 'rows':
      return [Object.fromEntries(question.questions.map((inner) => [inner.name, answerTo(inner)]))];
  }
}
