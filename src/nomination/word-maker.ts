import { letterDocx } from './letter-docx.ts';
import type { WordOrder } from './take-away.ts';

// A worker of its own: it is loaded when a Word file is asked for, and an old computer does not stand still meanwhile.
addEventListener('message', ({ data: [paragraphs, words] }: MessageEvent<WordOrder>) => {
  letterDocx(paragraphs, words).then((file) => postMessage(file), reportError);
});
