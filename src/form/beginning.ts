import { isBlank, type RawAnswers } from '../application/answers.ts';
import { check } from '../application/check.ts';
import type { Translator } from '../i18n/translator.ts';
import { addressOf, lastSection } from './address.ts';
import { carriedOver } from './carried-over.ts';
import { answersOf, draftOf, newId } from './draft.ts';
import type { Beginning } from './live-form.tsx';
import { openShelf } from './opening.ts';
import { filledFrom, valuesIn, withoutSpareRows } from './values.ts';

interface Settings {
  t: Translator;
  annexVersion: string;
  now: number;
}

/** What the form begins with: what the page holds, and what is kept, by the questions that are asked now. */
export async function beginning(
  form: HTMLFormElement,
  { t, annexVersion, now }: Settings,
): Promise<Beginning & { hash?: string }> {
  const opened = await openShelf(now);
  const typed = valuesIn(form);
  const { returned } = form.dataset;
  const kept = opened.kept.draft;
  const { answers: current, aside } = carriedOver(kept ? answersOf(kept) : {}, annexVersion);
  const isOffered = returned === 'language' && kept !== undefined;
  const values = withoutSpareRows(filledFrom(current, isOffered ? {} : typed));
  const isTyped = !isOffered && !isBlank(typed);
  const base = kept ?? draftOf(newId(), {}, 0);
  const draft = {
    ...base,
    answers: { ...datedIn(base, current), ...(isTyped && draftOf('', givenIn(typed), now).answers) },
    aside: aside.length > 0 ? { value: [...base.aside.value, ...aside], at: now } : base.aside,
  };
  const isReturned = returned === 'invalid' || returned === 'refused';
  const checked = returned === 'invalid' ? check(values, undefined) : undefined;
  return {
    opened,
    draft,
    values,
    isTyped: isTyped || aside.length > 0,
    errors: checked && 'errors' in checked ? checked.errors : [],
    notice:
      returned === 'refused' || (returned === 'invalid' && checked && !('errors' in checked))
        ? noticeIn(form)
        : undefined,
    offered: isOffered && !isBlank(typed) ? { answers: givenIn(typed), aside: [] } : undefined,
    said: opened.isExpired ? t('form.expired') : kept && !isBlank(current) ? t('form.restored') : '',
    ...(isReturned && { hash: addressOf({ screen: 'section', section: lastSection }) }),
  };
}

/** What was answered, without blanks. */
function givenIn(answers: RawAnswers): RawAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => !isBlank(value)));
}

/** The dated answers of a draft, but for those that no longer fit. */
function datedIn(
  { answers }: { answers: Readonly<Record<string, { value: unknown; at: number }>> },
  fit: RawAnswers,
) {
  return Object.fromEntries(
    Object.entries(fit).map(([name, value]) => [name, { value, at: answers[name]?.at ?? 0 }]),
  );
}

/** What the server said on top of the form that it gave back. */
function noticeIn(form: HTMLFormElement) {
  const textIn = (selector: string) => form.querySelector(`.summary-errors ${selector}`)?.textContent ?? '';
  return { title: textIn('h2'), detail: textIn('p') };
}
