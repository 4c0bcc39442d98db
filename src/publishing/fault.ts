/** What keeps a text from being published: where, and in a sentence what to do. */
export interface Fault {
  file: string;
  line: number;
  sentence: string;
}

/** Faults as an editor reads them, one a line. */
export const faultsInWords = (faults: readonly Fault[]) =>
  faults.map(({ file, line, sentence }) => `${file}:${line}: ${sentence}`).join('\n');
