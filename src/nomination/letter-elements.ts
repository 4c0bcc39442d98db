import type { Paragraph, Piece } from './paragraph.ts';

/** The letter as elements, just as `NominationLetter.astro` builds it into the page. */
export function letterElements(paragraphs: readonly Paragraph[]): HTMLParagraphElement[] {
  return paragraphs.map(({ style, lines }) => {
    const element = document.createElement('p');
    element.className = style;
    element.append(
      ...lines.flatMap((line, index) => [...(index > 0 ? [newLine()] : []), ...line.map(nodeOf)]),
    );
    return element;
  });
}

const newLine = () => document.createElement('br');
const tags = { typed: 'bdi', blank: 'mark' } as const;

function nodeOf({ kind, text }: Piece): Node {
  if (kind === 'words') return document.createTextNode(text);
  const element = document.createElement(tags[kind]);
  element.textContent = text;
  return element;
}
