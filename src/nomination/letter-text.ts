import type { Paragraph, Piece } from './paragraph.ts';

/** The letter as plain text: an empty line between paragraphs. */
export function letterText(paragraphs: readonly Paragraph[], direction: string): string {
  const lineOf = (line: readonly Piece[]) => line.map((piece) => isolated(piece, direction)).join('');
  return paragraphs.map(({ lines }) => lines.map(lineOf).join('\n')).join('\n\n');
}

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Whether a text holds letters that are written from right to left. */
export const isFromRight = (text: string) => rightToLeft.test(text);

/** What runs against the letter's direction is kept apart (U+2068, U+2069), so that it moves nothing beside it. */
function isolated({ kind, text }: Piece, direction: string): string {
  const isAgainst = kind === 'typed' && isFromRight(text) !== (direction === 'rtl');
  return isAgainst ? `\u2068${text}\u2069` : text;
}
