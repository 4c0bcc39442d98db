import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './listen.ts';
import { CannotStart } from './settings.mjs';

/** Makes the folder of the data where it is missing, and sees that it can be written to. */
export async function claimFolder(folder: string): Promise<void> {
  const trial = join(folder, `.trial-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(trial, '');
    await rm(trial);
  } catch (error) {
    throw new CannotStart(
      `The folder ${folder} cannot be written to (${codeOf(error)}); choose another with --data.`,
    );
  }
}
