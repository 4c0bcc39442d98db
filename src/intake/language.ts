import { translator } from '../i18n/i18n.ts';
import { defaultLocale, isLocale, type Locale } from '../i18n/locales.ts';
import type { Translator } from '../i18n/translator.ts';

/** The translator for a request: the language it was asked in, else that of the page it came from, else what its browser accepts. */
export function languageOf(request: Request, asked?: Locale): Translator {
  return translator(
    asked ??
      ofPage(request.headers.get('referer') ?? '') ??
      accepted(request.headers.get('accept-language') ?? ''),
  );
}

function ofPage(address: string): Locale | undefined {
  const [, first] = URL.parse(address)?.pathname.split('/') ?? [];
  return isLocale(first) ? first : undefined;
}

function accepted(header: string): Locale {
  const ranges = header.split(',', 20).map((range) => {
    const [tag = '', quality = ''] = range.split(';');
    return {
      language: tag.trim().slice(0, 2).toLowerCase(),
      quality: Number(/q=([\d.]+)/.exec(quality)?.[1] ?? 1),
    };
  });
  const best = ranges
    .sort((a, b) => b.quality - a.quality)
    .find(({ language }) => isLocale(language))?.language;
  return isLocale(best) ? best : defaultLocale;
}
