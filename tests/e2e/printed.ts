import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** A printed sheet, its text without white space. */
export interface Sheet {
  text: string;
  /** What stands between the margins, in the order of the page. */
  body: string;
  /** The lowest line between the margins. */
  last: string;
}

const margin = { top: 70, foot: 62 }; // points, a little less than those of the sheets

/** A page as it is printed on A4, sheet by sheet. */
export async function printed(page: Page): Promise<Sheet[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
  const sheets = await Promise.all(numbers.map(async (number) => sheetOf(await document.getPage(number))));
  await document.cleanup();
  return sheets;
}

type Proxy = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

async function sheetOf(page: Proxy): Promise<Sheet> {
  const [, , width, height] = page.view as [number, number, number, number];
  if (Math.round(width) !== 595 || Math.round(height) !== 842) throw new Error(`${width} × ${height}`);
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) =>
    'str' in item ? [{ text: squeezed(item.str), y: Math.round(item.transform[5]) }] : [],
  );
  const joined = (some: typeof pieces) => some.map(({ text }) => text).join('');
  const inside = pieces.filter(({ text, y }) => text && y > margin.foot && y < height - margin.top);
  const lowest = Math.min(...inside.map(({ y }) => y));
  return {
    text: joined(pieces),
    body: joined(inside),
    last: joined(inside.filter(({ y }) => y === lowest)),
  };
}

/** A text without white space, which a PDF keeps only as places. */
export function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}
