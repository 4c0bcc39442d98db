import type { Fault } from './fault.ts';
import { frontMatter } from './front-matter.ts';
import type { SourcePage } from './source-page.ts';

/** What each line of a page's head must be. */
const musts: Readonly<Record<string, string>> = {
  title: 'is needed: a text of at most 80 characters',
  description: 'is needed: a text of at most 200 characters',
  kind: 'is needed: letter, annex, questions or page',
  status: 'can be draft or toBeConfirmed; without a status, remove the line',
  changes:
    'is needed: a list of at least one change, each with “date: 2026-03-12” (a day that exists) and “what:” in at most 200 characters',
  source:
    'must be the version of the English text that was translated, 12 digits: "npm run content" tells it',
};

/** What is wrong in the head of a page. */
export function checkHead({ head, file, lineOf }: SourcePage): Fault[] {
  const { error } = frontMatter.safeParse(head);
  const issues = (error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0
      ? issue.keys.map((key) => ({ key, must: undefined }))
      : [{ key: String(issue.path[0] ?? 'title'), must: musts[String(issue.path[0] ?? 'title')] }],
  );
  const once = new Map(issues.map((issue) => [issue.key, issue]));
  return [...once.values()].map(({ key, must }) => ({
    file,
    line: lineOf(key),
    sentence: must
      ? `“${key}” ${must}.`
      : `“${key}” is not a line that a head has (${Object.keys(musts).join(', ')}): correct its name or remove it.`,
  }));
}
