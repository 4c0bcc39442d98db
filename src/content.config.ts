import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { ValidationError } from 'yup';
import facts from '../content/call.json' with { type: 'json' };
import { callSchema } from './call/schema.ts';

try {
  callSchema.validateSync(facts, { strict: true, abortEarly: false });
} catch (wrong) {
  if (!(wrong instanceof ValidationError)) throw wrong;
  throw new Error(`content/call.json: ${wrong.errors.join('; ')}`);
}

const line = z.string().trim().min(1);

const pages = defineCollection({
  loader: glob({ base: 'content/pages', pattern: '*/*.mdx' }),
  schema: z.strictObject({
    title: line.max(80),
    description: line.max(200),
    kind: z.enum(['letter', 'annex', 'questions', 'page']),
    status: z.enum(['draft', 'toBeConfirmed']).optional(),
  }),
});

export const collections = { pages };
