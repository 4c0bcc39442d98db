/** The words by which the prose of a language counts and dates. */
export interface ClaimWords {
  /** Its words for numbers, with the number in digits. */
  numbers: ReadonlyMap<string, string>;
  /** Its words for the days of a month where they are not numbers, such as `first`. */
  days: ReadonlyMap<string, string>;
  /** What follows the number of a day, such as the `st` of `1st`. */
  ordinals: readonly string[];
  /** What may stand between the parts of a date, such as the `of` of `1st of May`. */
  joiners: readonly string[];
  /** What makes a date of a month that stands alone, such as the `end of` of `end of May`. */
  monthly: readonly string[];
  /** What makes an hour of a number, such as the `h` of `17 h 30`, but not after the words for what lasts. */
  clock: readonly string[];
  lasting: readonly string[];
  /** What makes an hour of a number only after `at` and the like, since it can also last: `17 hours`. */
  hours: readonly string[];
  at: readonly string[];
  noon: readonly string[];
  midnight: readonly string[];
  /** What the call limits, as prose names it: many, and one. */
  nominees: readonly string[];
  nominee: readonly string[];
  months: readonly string[];
  words: readonly string[];
  /** What makes a limit of a number, and of one: `at most`, `a single`. */
  atMost: readonly string[];
  single: readonly string[];
  /** What an administration does to candidates: `nominate`. */
  nominate: readonly string[];
}
