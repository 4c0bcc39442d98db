import { alphabet } from './reference.ts';
import { members, other } from './members.ts';
import { isoPatterns } from './dates.ts';
import { levels, questions, skills, type Question } from './questions.ts';

/** Where the site publishes the schema of an application for machines. */
export const applicationSchemaPath = '/schemas/application-1.json';

type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema (2020-12) of `application.json`, made from the declaration. */
export function applicationSchema(): JsonSchema {
  return exactly(
    {
      $schema: { type: 'string', format: 'uri' },
      version: { const: 1 },
      id: { type: 'string', format: 'uuid' },
      reference: { type: 'string', pattern: `^JC26(-[${alphabet}]{3}){3}$` },
      edition: { type: 'string', pattern: '^\\d{4}-\\d{4}$' },
      receivedAt: { type: 'string', format: 'date-time' },
      locale: { type: 'string', pattern: '^[a-z]{2}$' },
      answers: answersSchema(questions),
    },
    ['$schema', 'version', 'id', 'reference', 'edition', 'receivedAt', 'locale', 'answers'],
  );
}

function answersSchema(asked: readonly Question[]): JsonSchema {
  const properties = Object.fromEntries(asked.map((question) => [question.name, answerSchema(question)]));
  return exactly(
    properties,
    asked.filter(({ when }) => !when).map(({ name }) => name),
  );
}

function answerSchema(question: Question): JsonSchema {
  switch (question.kind) {
    case 'text':
    case 'longText':
      return {
        type: 'string',
        maxLength: question.max,
        ...(question.required && { minLength: 1 }),
      };
    case 'email':
    case 'phone':
      return {
        type: 'string',
        maxLength: 254,
        ...(question.required && { minLength: 1 }),
      };
    case 'member':
      return { enum: [...members.map(({ code }) => code), other] };
    case 'country':
      return { type: 'string', pattern: `^([A-Z]{2}|${other})$` };
    case 'choice':
      return { enum: question.options };
    case 'date':
    case 'month':
    case 'year':
      return {
        type: 'string',
        pattern: `^(${isoPatterns[question.kind]}${question.required ? '' : '|'})$`,
      };
    case 'tick':
      return { const: true };
    case 'version':
      return { type: 'string', pattern: '^[0-9a-f]{64}$' };
    case 'skills':
      return exactly(Object.fromEntries(skills.map((skill) => [skill, { enum: levels }])), skills);
    case 'ranking':
      return {
        type: 'array',
        maxItems: question.max,
        uniqueItems: true,
        items: { enum: question.options },
      };
    case 'rows':
      return {
        type: 'array',
        maxItems: question.max,
        items: answersSchema(question.questions),
      };
  }
}

function exactly(properties: JsonSchema, required: readonly string[]): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}
