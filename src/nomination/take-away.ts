import type { LetterWords } from './letter-words.ts';
import type { Paragraph } from './paragraph.ts';

export type WordOrder = [paragraphs: readonly Paragraph[], words: LetterWords];

/** Hands the letter over as a Word file. What makes such files is loaded only now. */
export async function saveAsWord(order: WordOrder, file: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await wordFile(order));
  link.download = file;
  link.click();
}

function wordFile(order: WordOrder): Promise<Blob> {
  const maker = new Worker(new URL('./word-maker.ts', import.meta.url), { type: 'module' });
  return new Promise<Blob>((resolve, reject) => {
    maker.onmessage = ({ data }: MessageEvent<Blob>) => resolve(data);
    maker.onerror = reject;
    maker.postMessage(order);
  }).finally(() => maker.terminate());
}

/** Prints nothing but the letter. The whole page is back at the next touch: some browsers print from it until then. */
export function printAlone() {
  const { classList } = document.documentElement;
  classList.add('letter-alone');
  for (const touch of ['pointerdown', 'keydown'])
    addEventListener(touch, () => classList.remove('letter-alone'), { once: true });
  print();
}

/** Copies the text; where the browser does not let a page do so, selects the letter instead and returns false. */
export async function copy(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return false;
  }
}
