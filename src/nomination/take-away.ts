import type { LetterWords } from './letter-words.ts';
import type { Paragraph } from './paragraph.ts';

/** Hands the letter over as a Word file. What makes such files is loaded only now. */
export async function saveAsWord(paragraphs: readonly Paragraph[], words: LetterWords, file: string) {
  const { letterDocx } = await import('./letter-docx.ts');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await letterDocx(paragraphs, words));
  link.download = file;
  link.click();
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
