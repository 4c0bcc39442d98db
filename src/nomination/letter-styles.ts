import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { ParagraphStyle } from './paragraph.ts';

type Look = Pick<IParagraphStyleOptions, 'run' | 'paragraph'>;

/** Lengths in twentieths of a point. The space above the signatory is where the letter is signed. */
const looks: Record<ParagraphStyle, Look> = {
  sender: { paragraph: { spacing: { after: 360 }, keepLines: true } },
  date: { paragraph: { spacing: { after: 360 } } },
  addressee: { paragraph: { spacing: { after: 360 }, keepLines: true } },
  subject: { run: { bold: true }, paragraph: { spacing: { after: 240 }, keepNext: true } },
  body: { paragraph: { spacing: { after: 160 }, keepNext: true } },
  nominee: { paragraph: { indent: { start: 567 }, spacing: { after: 160 }, keepLines: true } },
  closing: { paragraph: { spacing: { before: 240 }, keepNext: true } },
  signatory: { paragraph: { spacing: { before: 1100, after: 480 }, keepLines: true } },
  enclosures: { run: { size: 20 }, paragraph: { keepLines: true } },
};

/** The styles of a letter, by which people can change its look in one place. */
export function letterStyles(language: { value: string; bidirectional: string }): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: 'Times New Roman', size: 23, language },
        paragraph: { spacing: { line: 276 } },
      },
    },
    paragraphStyles: Object.entries(looks).map(([id, look]) => ({
      id,
      name: `Letter ${id}`,
      basedOn: 'Normal',
      quickFormat: true,
      ...look,
    })),
  };
}
