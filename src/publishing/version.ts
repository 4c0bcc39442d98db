import { createHash } from 'node:crypto';

interface Text {
  title: string;
  description: string;
  body: string;
}

/** The version of a text, by which a translation knows what it was made from: 12 hexadecimal digits. */
export function versionOf({ title, description, body }: Text): string {
  const text = [title, description, body].map((part) => part.replaceAll('\r\n', '\n').trim());
  return createHash('sha256').update(text.join('\n\n')).digest('hex').slice(0, 12);
}
