import { z } from 'astro/zod';
import { isDate } from '../call/calendar.ts';

const line = z.string().trim().min(1);

/** YAML makes a moment of a day that stands without quotes. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .refine(isDate),
);

/** What stands at the head of a page. `changes` are its history, the newest first. */
export const frontMatter = z.strictObject({
  title: line.max(80),
  description: line.max(200),
  kind: z.enum(['letter', 'annex', 'questions', 'page']),
  status: z.enum(['draft', 'toBeConfirmed']).optional(),
  changes: z.array(z.strictObject({ date: day, what: line.max(200) })).min(1),
  /** Of a translation: the version of the text in the default language that it was made from. */
  source: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .optional(),
});

export type FrontMatter = z.infer<typeof frontMatter>;
