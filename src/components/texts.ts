import { getCollection, type CollectionEntry } from 'astro:content';
import { defaultLocale, locales, type Locale } from '../i18n/locales.ts';
import { history } from '../publishing/history.ts';
import { versionOf } from '../publishing/version.ts';

/** What a reader must know of a text that is not in the language of its source. */
export type Translation = 'current' | 'stale' | 'missing';

/** A text as a language has it: its own, or that of the default language where it has none yet. */
export interface LocalText {
  locale: Locale;
  name: string;
  entry: CollectionEntry<'pages'>;
  translation: Translation;
}

/** Every text in every language. */
export async function localTexts(): Promise<LocalText[]> {
  const entries = new Map((await getCollection('pages')).map((entry) => [entry.id, entry]));
  const names = [...entries.keys()]
    .filter((id) => id.startsWith(`${defaultLocale}/`))
    .map((id) => id.slice(defaultLocale.length + 1));
  return locales.flatMap((locale) =>
    names.flatMap((name) => {
      const source = entries.get(`${defaultLocale}/${name}`);
      if (!source) return [];
      const own = entries.get(`${locale}/${name}`);
      return [{ locale, name, entry: own ?? source, translation: translationOf(own, source) }];
    }),
  );
}

function translationOf(
  own: CollectionEntry<'pages'> | undefined,
  source: CollectionEntry<'pages'>,
): Translation {
  if (!own) return 'missing';
  const version = versionOf({ ...source.data, body: source.body ?? '' });
  return own === source || own.data.source === version ? 'current' : 'stale';
}

/** The changes of all texts as a language has them, the newest first. */
export async function changesIn(wanted: Locale) {
  const texts = (await localTexts()).filter(({ locale }) => locale === wanted);
  return history(
    texts.map(({ name, entry, translation }) => ({
      name,
      title: entry.data.title,
      changes: entry.data.changes,
      lang: translation === 'missing' ? defaultLocale : undefined,
    })),
  );
}
