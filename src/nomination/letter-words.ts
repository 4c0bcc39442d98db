import { call } from '../call/call.ts';
import { dayInWords, dayOf, languageTag } from '../call/clocks.ts';
import { inLanguage } from '../call/in-language.ts';
import type { Translator } from '../i18n/translator.ts';

const blanks = ['administration', 'date', 'headName', 'headTitle', 'name', 'position'] as const;

export type Blank = (typeof blanks)[number];

/** The words of the letter in a language, with the call's facts in them; `{administration}` and the like are left. */
export interface LetterWords {
  locale: string;
  /** The language with its region, for programs that want both. */
  tag: string;
  direction: string;
  reference: string;
  addressee: readonly string[];
  subject: string;
  salutation: string;
  /** The sentence that nominates one, two and so on; as many as the call lets an administration nominate. */
  nominates: readonly string[];
  closing: string;
  enclosures: string;
  blanks: Readonly<Record<Blank, string>>;
}

export function letterWords(t: Translator): LetterWords {
  const { locale } = t;
  const facts = {
    callReference: call.reference,
    programme: inLanguage(call.programme, locale),
    edition: call.edition,
    letterDate: dayInWords(call.letterDate, locale),
    deadline: dayInWords(dayOf(call.closesAt, call.timeZone), locale),
  };
  return {
    locale,
    tag: languageTag(locale),
    direction: t('language.direction'),
    reference: t('kit.letter.reference'),
    addressee: [
      call.signatory.name,
      inLanguage(call.signatory.title, locale),
      t('site.organisation'),
      inLanguage(call.headquarters, locale),
      t('kit.letter.byEmail', { email: call.email }),
    ],
    subject: t('kit.letter.subject', facts),
    salutation: t('kit.letter.salutation'),
    nominates: Array.from({ length: call.nominees }, (_, index) =>
      t.at('kit.letter.nominates', { ...facts, count: index + 1 }),
    ),
    closing: t('kit.letter.closing'),
    enclosures: t('kit.letter.enclosures'),
    blanks: Object.fromEntries(blanks.map((blank) => [blank, t(`kit.blank.${blank}`)])) as Record<
      Blank,
      string
    >,
  };
}
