import { dayInWords } from '../call/clocks.ts';
import type { Fields } from './fields.ts';
import type { Blank, LetterWords } from './letter-words.ts';
import { piecesOf, type Paragraph, type ParagraphStyle, type Piece } from './paragraph.ts';

/**
 * The nomination letter as far as it is filled in. Preview, text and Word file are all made from these paragraphs.
 * It states what the call letter asks for ("indicate the names and positions of the nominees", "on behalf of the
 * Head of Administration") and nothing else, and never names more nominees than the call lets it.
 */
export function letter(fields: Fields, words: LetterWords): Paragraph[] {
  const filled = (field: string, text: string, blank: Blank): Piece => {
    const typed = writable(text);
    return typed ? { kind: 'typed', text: typed } : { kind: 'blank', text: words.blanks[blank], field };
  };
  const own = (field: Blank & keyof Fields) => filled(field, String(fields[field]), field);
  const day = fields.date && dayInWords(fields.date, words.locale);
  const reference = writable(fields.reference);
  const nominees = fields.nominees.slice(0, words.nominates.length);
  const number = (index: number) => (nominees.length > 1 ? piecesOf(`${index + 1}. `) : []);
  const said = (style: ParagraphStyle, ...lines: string[]): Paragraph => ({
    style,
    lines: lines.map((line) => piecesOf(line, { administration: own('administration') })),
  });
  return [
    { style: 'sender', lines: [[own('administration')], ...typedLines(fields.address)] },
    {
      style: 'date',
      lines: [
        [filled('date', day, 'date')],
        ...(reference ? [piecesOf(words.reference, { reference: { kind: 'typed', text: reference } })] : []),
      ],
    },
    said('addressee', ...words.addressee),
    said('subject', words.subject),
    said('body', words.salutation),
    said('body', words.nominates[nominees.length - 1] ?? ''),
    ...nominees.map(({ name, position }, index): Paragraph => {
      const at = (part: string) => `nominees.${index}.${part}`;
      return {
        style: 'nominee',
        lines: [
          [...number(index), filled(at('name'), name, 'name')],
          [filled(at('position'), position, 'position')],
        ],
      };
    }),
    said('closing', words.closing),
    { style: 'signatory', lines: [[own('headName')], [own('headTitle')]] },
    said('enclosures', words.enclosures),
  ];
}

/** The fields that a letter has blanks for, in the order of the letter. */
export function missing(paragraphs: readonly Paragraph[]): string[] {
  const pieces = paragraphs.flatMap(({ lines }) => lines.flat());
  return [...new Set(pieces.flatMap((piece) => (piece.kind === 'blank' ? [piece.field] : [])))];
}

/** A line without what neither XML nor a mailbox keeps: one such character makes a Word file unreadable. */
const writable = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cs}\uFFFD-\uFFFF]+/gu, ' ')
    .trim();

const typedLines = (text: string) =>
  text
    .split('\n')
    .map(writable)
    .filter(Boolean)
    .map((line): Piece[] => [{ kind: 'typed', text: line }]);
