import { listedMembers } from '#lists';

/** A Member of the WCO: its ISO code (Kosovo: the user-assigned `XK`), WCO region and names. */
export interface Member {
  code: string;
  region: string;
  en: string;
  fr: string;
  aliases: readonly string[];
}

export interface MemberOption {
  code: string;
  name: string;
  aliases: readonly string[];
}

/** The choice "other / not listed", whose words are the caller's. */
export const other = 'other';

/** Reviewed by hand: the short names of the United Nations, and the WCO's where it has its own. */
export const members = listedMembers;

const byCode = new Map(members.map((member) => [member.code, member]));

const bySpelling = new Map(
  members.flatMap(({ code, en, fr, aliases }) =>
    [code, en, fr, ...aliases].map((text) => [spellingOf(text), code] as const),
  ),
);

export function isMember(code: string): boolean {
  return byCode.has(code);
}

/** The language that the names of a locale are in. */
export function languageOf(locale: string): 'en' | 'fr' {
  return locale === 'fr' ? 'fr' : 'en';
}

/** The name in French for `fr` and in English for any other language; an unknown code stays itself. */
export function memberName(code: string, locale: string): string {
  return byCode.get(code)?.[languageOf(locale)] ?? code;
}

/** All Members by name, in the order of the reader's language. */
export function memberOptions(locale: string): MemberOption[] {
  const { compare } = new Intl.Collator(languageOf(locale));
  return members
    .map(({ code, aliases, en, fr }) => ({
      code,
      name: memberName(code, locale),
      aliases: [...new Set([...aliases, en, fr])].filter((name) => name !== memberName(code, locale)),
    }))
    .sort((one, next) => compare(one.name, next.name));
}

/** The code of the Member that a text names by code, name or alias, however it is spelt. */
export function resolveMember(text: string): string | undefined {
  return bySpelling.get(spellingOf(text));
}

/** What two spellings of one name share: no case, accent, space or mark, no "the" or "and", "St" for "Saint". */
function spellingOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(the|and)\b/g, '')
    .replace(/\bsaint(?=e?\b)/g, 'st')
    .replace(/[^\p{L}\p{N}]|\p{Lm}/gu, '');
}
