import reviewed from '../../content/members.json' with { type: 'json' };

export interface Member {
  code: string;
  region: string;
  en: string;
  fr: string;
  aliases: readonly string[];
}

/** The 187 Members of the WCO, with their reviewed names and the spellings that people type. */
export const members: readonly Member[] = reviewed;

/** The answer of those whose Member is not in the list. */
export const other = 'other';

export interface Choice {
  code: string;
  name: string;
  aliases: readonly string[];
}

const named = new Map(members.map((member) => [member.code, member]));

export function isMember(code: string): boolean {
  return named.has(code);
}

/** The name of a Member in a language, English where there is none; the code itself if unknown. */
export function memberName(code: string, locale: string): string {
  const member = named.get(code);
  return (locale === 'fr' ? member?.fr : member?.en) ?? code;
}

/** The Members to choose from, sorted as the language sorts. */
export function memberOptions(locale: string): readonly Choice[] {
  return members
    .map(({ code, aliases }) => ({
      code,
      name: memberName(code, locale),
      aliases,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** The code of the Member that a text names: by code, name or another spelling, however accented or cased. */
export function resolveMember(text: string): string | undefined {
  return isMember(text.trim().toUpperCase())
    ? text.trim().toUpperCase()
    : spellings.get(fold(text));
}

const spellings = new Map(
  members.flatMap(({ code, en, fr, aliases }) =>
    [en, fr, ...aliases].map((name) => [fold(name), code] as const),
  ),
);

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`]/g, '’')
    .replace(/\bst\.? /g, 'saint ')
    .replace(/[^\p{L}\p{N}’]+/gu, ' ')
    .replace(/^ ?the /, '')
    .trim();
}
