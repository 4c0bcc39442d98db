/** One line as people meant it: composed characters, no line breaks, single spaces, none at the ends. */
export function tidyLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\uFEFF]+/gu, ' ')
    .trim();
}

/** Several lines: the same, but paragraphs are kept, with at most one empty line between them. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\uFEFF/g, '')
    .trim();
}

/** What is written with compatibility forms, such as full-width digits, in its plain form. */
export function tidyCode(text: string): string {
  return tidyLine(text.normalize('NFKC'));
}

/** Whether a text holds characters that no person types and no mailbox keeps: controls, lone surrogates. */
export function isUnwritable(text: string): boolean {
  return /[\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD-\uFFFF]/u.test(text);
}

/** Words as people count them: what stands between white space. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
