/** What a paragraph is to a letter, and so how it looks on the screen, on paper and in a Word file. */
export type ParagraphStyle =
  'sender' | 'date' | 'addressee' | 'subject' | 'body' | 'nominee' | 'closing' | 'signatory' | 'enclosures';

/** A stretch of a line: the letter's own words, what somebody typed, or the blank where nobody did. */
export type Piece =
  { kind: 'words' | 'typed'; text: string } | { kind: 'blank'; text: string; field: string };

export interface Paragraph {
  style: ParagraphStyle;
  lines: readonly (readonly Piece[])[];
}

/** A template's words, with a piece in place of each `{hole}`. */
export function piecesOf(template: string, holes: Readonly<Record<string, Piece>> = {}): Piece[] {
  return template.split(/\{(\w+)\}/).flatMap((part, at): Piece[] => {
    if (at % 2 === 0) return part ? [{ kind: 'words', text: part }] : [];
    const piece = holes[part];
    return piece ? [piece] : [];
  });
}
