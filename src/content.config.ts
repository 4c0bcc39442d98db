import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { frontMatter } from './publishing/front-matter.ts';

const pages = defineCollection({
  loader: glob({ base: 'content/pages', pattern: '*/*.mdx' }),
  schema: frontMatter,
});

export const collections = { pages };
