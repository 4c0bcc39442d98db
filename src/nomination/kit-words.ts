import type { LetterWords } from './letter-words.ts';

/** What the page hands to its script: the words of the letter, and what the kit says of it. */
export interface KitWords {
  letter: LetterWords;
  /** The last ISO day on which the letter can be sent. */
  deadline: string;
  /** The name of the Word file. */
  file: string;
  copied: string;
  failed: string;
  late: string;
  making: string;
  missing: string;
  most: string;
  removed: string;
  saved: string;
  selected: string;
}
