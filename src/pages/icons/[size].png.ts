import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import sharp from 'sharp';

export const getStaticPaths = () => ['180', '192', '512'].map((size) => ({ params: { size } }));

/** The favicon for those who do not take it as it is drawn. */
export const GET: APIRoute = async ({ params }) => {
  const drawing = readFileSync('public/favicon.svg');
  const icon = await sharp(drawing, { density: 1200 }).resize(Number(params['size'])).png().toBuffer();
  return new Response(new Uint8Array(icon), { headers: { 'Content-Type': 'image/png' } });
};
