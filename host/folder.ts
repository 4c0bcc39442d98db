import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from './listen.ts';
import { CannotStart } from './settings.mjs';

/** Makes the folder of the data where it is missing, and sees that it can be written to. */
export async function claimFolder(folder: string): Promise<void> {
  const trial = join(folder, `.trial-${process.pid}`);
  try {
    await make(folder);
    await writeFile(trial, '');
    await rm(trial);
  } catch (error) {
    throw new CannotStart(
      `The folder ${folder} cannot be written to (${codeOf(error)}); choose another with --data.`,
    );
  }
}

/** Not `recursive`: with that, Node never ends below a folder such as `/proc`, which takes no folders. */
async function make(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    if (codeOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    await make(dirname(folder));
    await mkdir(folder);
  }
}
