import { AlignmentType, Document, Packer, Paragraph as DocxParagraph, TextRun } from 'docx';
import { letterStyles } from './letter-styles.ts';
import { isFromRight } from './letter-text.ts';
import type { LetterWords } from './letter-words.ts';
import type { Paragraph, Piece } from './paragraph.ts';

/** A4, and 25 mm around the letter, in twentieths of a point: older programs read no other unit. */
const size = { width: 11906, height: 16838 };
const margin = { top: 1417, right: 1417, bottom: 1417, left: 1417 };

/**
 * The letter as a Word file on A4, with a style for each kind of paragraph and the blanks marked. It says of itself
 * that the administration is its author, and nobody where that is still blank.
 */
export function letterDocx(
  paragraphs: readonly Paragraph[],
  { tag, direction, subject }: LetterWords,
): Promise<Blob> {
  const author = paragraphs[0]?.lines[0]?.find(({ kind }) => kind === 'typed')?.text ?? '';
  const isMirrored = direction === 'rtl';
  return Packer.toBlob(
    new Document({
      title: subject,
      creator: author,
      lastModifiedBy: author,
      styles: letterStyles({ value: tag, bidirectional: tag }),
      sections: [
        {
          properties: { page: { size, margin } },
          children: paragraphs.map((paragraph) => paragraphOf(paragraph, isMirrored)),
        },
      ],
    }),
  );
}

function paragraphOf({ style, lines }: Paragraph, isMirrored: boolean): DocxParagraph {
  return new DocxParagraph({
    style,
    ...(isMirrored ? { bidirectional: true } : {}),
    // Word takes "right" for the end of the line, whichever side that is.
    ...(style === 'date' ? { alignment: AlignmentType.RIGHT } : {}),
    children: lines.flatMap((line, index) => line.map((piece, at) => run(piece, index > 0 && at === 0))),
  });
}

function run({ kind, text }: Piece, isNewLine: boolean): TextRun {
  return new TextRun({
    text,
    ...(isFromRight(text) ? { rightToLeft: true } : {}),
    ...(isNewLine ? { break: 1 } : {}),
    ...(kind === 'blank' ? { highlight: 'yellow' } : {}),
  });
}
