import { globSync } from 'node:fs';

/** Every page that is built, by its path; of the problems, which differ in their words alone, one. */
export const builtPages = globSync('**/*.html', { cwd: 'dist' })
  .filter((file) => file !== 'index.html')
  .filter((file) => !file.startsWith('problems/') || file.startsWith('problems/closed/'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();
