/** Marks that programs put around what is copied, and that would turn the text around it. */
const directions = /[\u202A-\u202E\u2066-\u2069]/g;

/** One line as people meant it: composed characters, no line breaks, single spaces, none at the ends. */
export function tidyLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(directions, '')
    .replace(/[\s\uFEFF]+/gu, ' ')
    .trim();
}

/** Several lines: the same, but paragraphs are kept, with at most one empty line between them. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(directions, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\uFEFF/g, '')
    .trim();
}

/** What is written with compatibility forms, such as full-width digits, or another script's digits, in plain form. */
export function tidyCode(text: string): string {
  return tidyLine(text.normalize('NFKC')).replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
}

/** The value of a digit of any script: they stand in Unicode in runs from nought to nine. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  const isBefore = (steps: number) => /\p{Nd}/u.test(String.fromCodePoint(code - steps));
  let steps = 0;
  while (isBefore(steps + 1)) steps += 1;
  return steps % 10;
}

/** Whether a text holds characters that no person types and no mailbox keeps: controls, lone surrogates. */
export function isUnwritable(text: string): boolean {
  return /[\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD-\uFFFF]/u.test(text);
}

/** Words as people count them: what stands between white space. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
