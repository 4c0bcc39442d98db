import { hydrate } from 'preact';
import { isLocale, defaultLocale, type Words } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translator.ts';
import { ApplicationForm } from './application-form.tsx';
import { clearDevice, newId, readDraft } from './draft.ts';
import { filledFrom, valuesIn } from './values.ts';

const languages = import.meta.glob<{ default: Words }>('../i18n/*.json');

/**
 * Takes the form over from the HTML it came as. What was typed before that goes first, then what this
 * device has kept; the words are those of the page's language.
 */
async function start(root: HTMLElement) {
  const { lang } = document.documentElement;
  const locale = isLocale(lang) ? lang : defaultLocale;
  const words = await languages[`../i18n/${locale}.json`]?.();
  const form = root.querySelector('form');
  if (!words || !form) return;
  const t = translatorOf(words.default, locale);
  if (new URLSearchParams(location.search).has('clear') && confirm(t('form.clear.sure'))) clearDevice();
  const draft = readDraft();
  const typed = valuesIn(form);
  hydrate(
    <ApplicationForm
      t={t}
      annexVersion={root.dataset['annexVersion'] ?? ''}
      values={typed}
      kept={draft && filledFrom(draft.answers, typed)}
      id={draft?.id ?? newId()}
      isReturned={form.hasAttribute('data-returned')}
    />,
    root,
  );
}

const root = document.getElementById('application-form');
if (root) void start(root);
