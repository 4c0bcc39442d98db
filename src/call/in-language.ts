/** A fact that reads differently in each language; the first is the call's own. */
export type InLanguages = Readonly<Record<string, string>>;

/** A fact in a language, or in the call's own where it has none in that one. */
export function inLanguage(names: InLanguages, locale: string): string {
  return names[locale] ?? Object.values(names)[0] ?? '';
}
