import {
  AlignmentType,
  Document,
  Packer,
  Paragraph as DocxParagraph,
  TextRun,
  convertMillimetersToTwip,
} from 'docx';
import { languageTag } from '../call/clocks.ts';
import { letterStyles } from './letter-styles.ts';
import { isFromRight } from './letter-text.ts';
import type { Paragraph, Piece } from './paragraph.ts';

/** What a Word file says of itself. Its author is the administration; nobody else is named. */
export interface About {
  title: string;
  administration: string;
  locale: string;
  direction: string;
}

/** The letter as a Word file on A4, with a style for each kind of paragraph and the blanks marked. */
export function letterDocx(paragraphs: readonly Paragraph[], about: About): Promise<Blob> {
  const { title, administration, locale, direction } = about;
  const tag = languageTag(locale);
  const margin = convertMillimetersToTwip(25);
  const isMirrored = direction === 'rtl';
  const document = new Document({
    title,
    creator: administration,
    lastModifiedBy: administration,
    styles: letterStyles({ value: tag, bidirectional: tag }),
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        children: paragraphs.map(
          ({ style, lines }) =>
            new DocxParagraph({
              style,
              bidirectional: isMirrored,
              ...(style === 'date' ? { alignment: AlignmentType.RIGHT } : {}),
              children: lines.flatMap((line, index) =>
                line.map((piece, at) => run(piece, index > 0 && at === 0)),
              ),
            }),
        ),
      },
    ],
  });
  return Packer.toBlob(document);
}

function run({ kind, text }: Piece, isNewLine: boolean): TextRun {
  return new TextRun({
    text,
    rightToLeft: isFromRight(text),
    ...(isNewLine ? { break: 1 } : {}),
    ...(kind === 'blank' ? { highlight: 'yellow' } : {}),
  });
}
