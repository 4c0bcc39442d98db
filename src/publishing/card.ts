import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';

const require = createRequire(import.meta.url);
const font = (file: string, weight: 400 | 700) => ({
  name: 'Source Serif 4',
  weight,
  data: readFileSync(require.resolve(`@fontsource/source-serif-4/files/source-serif-4-${file}.woff`)),
});
const fonts = [
  font('latin-400-normal', 400),
  font('latin-700-normal', 700),
  font('latin-ext-400-normal', 400),
  font('latin-ext-700-normal', 700),
];

interface Card {
  title: string;
  above: string;
  below: string;
}

/** The picture (PNG, 1200 × 630) by which others show a page: its title, with a line above and one below. */
export async function card({ title, above, below }: Card): Promise<Uint8Array<ArrayBuffer>> {
  const line = (children: string, style: object) => ({ type: 'div', props: { style, children } });
  const sheet = {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: 1200,
        height: 630,
        boxSizing: 'border-box',
        padding: '72px 80px',
        color: '#1b2027',
        background: '#fdfcf9',
        borderTop: '20px solid #0f4a6b',
      },
      children: [
        line(above, { fontSize: 34, color: '#545c66' }),
        line(title, { fontSize: 76, fontWeight: 700, lineHeight: 1.15, color: '#0f4a6b' }),
        line(below, { fontSize: 34 }),
      ],
    },
  };
  const svg = await satori(sheet as Parameters<typeof satori>[0], { width: 1200, height: 630, fonts });
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true, colours: 64 }).toBuffer());
}
