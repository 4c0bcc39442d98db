const beforeMark = /[ \u00A0\u202F]+(?=[;?!])/g;
const beforeColon = /[ \u202F](?=:(?:\s|$))/g;
const inGuillemets = /«[ \u202F]?|[ \u202F]?»/g;

/** French spaces that do not break: narrow before `;`, `?` and `!`, whole before `:` and inside « ». */
export function withFrenchSpaces(text: string): string {
  return text
    .replace(beforeMark, '\u202F')
    .replace(beforeColon, '\u00A0')
    .replace(inGuillemets, (mark) => (mark.includes('«') ? '«\u00A0' : '\u00A0»'))
    .replace(/\u00A0{2,}/g, '\u00A0');
}

const apart = /<(script|style|pre|code|textarea)\b.*?<\/\1>|<[^>]*>/gs;
const spoken = /\b(content|alt|title|aria-label|placeholder)="([^"]*)"/g;

/** The same in the words of a built page: its text, and attributes that are read out or shown. */
export function withFrenchSpacesIn(html: string): string {
  let end = 0;
  let set = '';
  for (const { 0: tag, index } of html.matchAll(apart)) {
    set += withFrenchSpaces(html.slice(end, index));
    set += tag.startsWith('<meta http-equiv') ? tag : tag.replace(spoken, inAttribute);
    end = index + tag.length;
  }
  return set + withFrenchSpaces(html.slice(end));
}

const inAttribute = (_: string, name: string, words: string) => `${name}="${withFrenchSpaces(words)}"`;
