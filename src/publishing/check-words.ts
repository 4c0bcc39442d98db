import type { Call } from '../call/call-of.ts';
import { wrongClaims } from '../call/claims.ts';
import { differs, type FormsByLanguage } from './check-claims.ts';
import type { Fault } from './fault.ts';
import { lineOfKey } from './read-json.ts';

/** The words of a language as they are written in a file. */
export interface SourceWords {
  language: string;
  file: string;
  source: string;
  held: Readonly<Record<string, string>>;
}

/**
 * Words of the interface that state another date, hour, count, address or reference than the call. A telephone
 * number in a hint shows how to write one's own.
 */
export function checkWords(
  { language, file, source, held }: SourceWords,
  languages: FormsByLanguage,
  call: Call,
): Fault[] {
  return Object.entries(held)
    .filter(([key]) => !key.startsWith('claims.'))
    .flatMap(([key, text]) =>
      wrongClaims(text, languages.get(language) ?? [], call)
        .filter(({ kind }) => !(kind === 'telephone' && key.endsWith('.hint')))
        .map((claim) => ({
          file,
          line: lineOfKey(source, key),
          sentence: `In the words for “${key}”, ${differs(claim)}`,
        })),
    );
}
