import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The HTML of a built page by its path (`en/apply`), which the server fills in. */
export type Pages = (path: string) => Promise<string>;

/** The built pages: in `PAGES_DIR`, or in `dist` where the functions were deployed with them. */
export function pagesFrom(env: Readonly<Record<string, string | undefined>>): Pages {
  const folder = env['PAGES_DIR'] || join(env['LAMBDA_TASK_ROOT'] || process.cwd(), 'dist');
  return (path) => readFile(join(folder, path, 'index.html'), 'utf8');
}
