import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { ValidationError } from 'yup';
import facts from '../content/call.json' with { type: 'json' };
import { callSchema } from './call/schema.ts';
import { frontMatter } from './publishing/front-matter.ts';

try {
  callSchema.validateSync(facts, { strict: true, abortEarly: false });
} catch (wrong) {
  if (!(wrong instanceof ValidationError)) throw wrong;
  throw new Error(`content/call.json: ${wrong.errors.join('; ')}`);
}

const pages = defineCollection({
  loader: glob({ base: 'content/pages', pattern: '*/*.mdx' }),
  schema: frontMatter,
});

export const collections = { pages };
