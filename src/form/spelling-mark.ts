/** What stands between the spellings of a Member in the page. */
export const spellingMark = '|';
