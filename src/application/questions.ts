import { call } from '../call/call.ts';

/** When a question is asked: the answer to an earlier question (of the same row) equals a value. */
export interface When {
  question: string;
  is: string;
}

interface Common {
  name: string;
  required?: true;
  when?: When;
}

/** Lengths (`max`) are in characters, `words` in words; `past` refuses what lies in the future. */
export type Question = Common &
  (
    | { kind: 'text'; max: number }
    | { kind: 'longText'; max: number; words?: number }
    | {
        kind: 'email' | 'phone' | 'member' | 'country' | 'tick' | 'version' | 'skills';
      }
    | { kind: 'date' | 'month' | 'year'; past?: true; notBefore?: string }
    | { kind: 'choice'; options: readonly string[] }
    | { kind: 'ranking'; options: readonly string[]; max: number }
    | { kind: 'rows'; max: number; questions: readonly Question[] }
  );

export type Kind = Question['kind'];
export type QuestionOf<K extends Kind> = K extends Kind ? Question & { kind: K } : never;

export interface Section {
  name: string;
  questions: readonly Question[];
}

export const skills = ['listening', 'speaking', 'reading', 'writing'] as const;
export const levels = ['none', 'basic', 'working', 'fluent'] as const;

const { limits } = call;
const short = 120;
const line = 200;
const paragraph = 2000;
const essay = 12; // characters that a word, with its space, may take in the mean

const essayOf = (words: number) => ({ words, max: words * essay });

/** The application, whole: every form, schema, row and list of questions is derived from this. */
export const sections: readonly Section[] = [
  {
    name: 'nomination',
    questions: [
      { kind: 'member', name: 'member', required: true },
      {
        kind: 'text',
        name: 'memberName',
        required: true,
        max: short,
        when: { question: 'member', is: 'other' },
      },
      { kind: 'text', name: 'administration', required: true, max: line },
      { kind: 'text', name: 'headName', required: true, max: line },
      { kind: 'text', name: 'headTitle', required: true, max: line },
      { kind: 'text', name: 'contactName', required: true, max: line },
      { kind: 'email', name: 'contactEmail', required: true },
      { kind: 'date', name: 'nominationDate', past: true },
      { kind: 'text', name: 'nominationReference', max: short },
      { kind: 'tick', name: 'authority', required: true },
    ],
  },
  {
    name: 'candidate',
    questions: [
      { kind: 'text', name: 'familyName', required: true, max: short },
      { kind: 'text', name: 'givenNames', max: short },
      { kind: 'text', name: 'nativeName', max: short },
      { kind: 'date', name: 'birthDate', required: true, past: true },
      { kind: 'country', name: 'nationality', required: true },
      { kind: 'email', name: 'email', required: true },
      { kind: 'phone', name: 'phone', required: true },
      { kind: 'text', name: 'city', required: true, max: short },
      { kind: 'country', name: 'country', required: true },
    ],
  },
  {
    name: 'position',
    questions: [
      { kind: 'text', name: 'positionTitle', required: true, max: line },
      { kind: 'text', name: 'department', required: true, max: line },
      { kind: 'month', name: 'positionSince', required: true, past: true },
      { kind: 'year', name: 'joinedCustoms', required: true, past: true },
      { kind: 'longText', name: 'duties', required: true, max: paragraph },
      { kind: 'text', name: 'supervisorName', max: line },
      { kind: 'email', name: 'supervisorEmail' },
      {
        kind: 'rows',
        name: 'earlierPosts',
        max: limits.earlierPosts,
        questions: [
          { kind: 'text', name: 'employer', required: true, max: line },
          { kind: 'text', name: 'position', required: true, max: line },
          { kind: 'month', name: 'from', required: true, past: true },
          {
            kind: 'month',
            name: 'to',
            required: true,
            past: true,
            notBefore: 'from',
          },
          { kind: 'longText', name: 'duties', max: paragraph },
        ],
      },
    ],
  },
  {
    name: 'education',
    questions: [
      {
        kind: 'rows',
        name: 'degrees',
        required: true,
        max: limits.degrees,
        questions: [
          { kind: 'text', name: 'institution', required: true, max: line },
          { kind: 'country', name: 'country', required: true },
          { kind: 'text', name: 'qualification', required: true, max: line },
          { kind: 'text', name: 'field', required: true, max: line },
          { kind: 'month', name: 'from', required: true, past: true },
          { kind: 'month', name: 'to', notBefore: 'from' },
        ],
      },
      {
        kind: 'rows',
        name: 'earlierProgrammes',
        max: limits.earlierProgrammes,
        questions: [
          { kind: 'text', name: 'programme', required: true, max: line },
          { kind: 'year', name: 'year', required: true, past: true },
        ],
      },
    ],
  },
  {
    name: 'languages',
    questions: [
      { kind: 'skills', name: 'english', required: true },
      { kind: 'skills', name: 'french', required: true },
      { kind: 'text', name: 'firstLanguage', required: true, max: short },
      {
        kind: 'rows',
        name: 'otherLanguages',
        max: limits.otherLanguages,
        questions: [
          { kind: 'text', name: 'language', required: true, max: short },
          {
            kind: 'choice',
            name: 'level',
            required: true,
            options: levels.slice(1),
          },
        ],
      },
    ],
  },
  {
    name: 'plans',
    questions: [
      {
        kind: 'ranking',
        name: 'workAreas',
        required: true,
        max: limits.workAreas,
        options: call.workAreas.map(({ code }) => code),
      },
      {
        kind: 'longText',
        name: 'motivation',
        required: true,
        ...essayOf(limits.motivationWords),
      },
      {
        kind: 'longText',
        name: 'administrationGain',
        required: true,
        ...essayOf(limits.administrationGainWords),
      },
      {
        kind: 'longText',
        name: 'researchTopic',
        ...essayOf(limits.researchTopicWords),
      },
    ],
  },
  {
    name: 'declarations',
    questions: [
      { kind: 'tick', name: 'truthful', required: true },
      { kind: 'tick', name: 'available', required: true },
      { kind: 'version', name: 'annexRead', required: true },
      { kind: 'tick', name: 'privacyRead', required: true },
      { kind: 'text', name: 'signature', required: true, max: line },
    ],
  },
];

export const questions: readonly Question[] = sections.flatMap((section) => section.questions);
