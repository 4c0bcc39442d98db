import { render } from 'preact';
import { defaultLocale, isLocale, type Words } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translator.ts';
import { beginning } from './beginning.ts';
import { LiveForm } from './live-form.tsx';
import { clearEverywhere } from './opening.ts';
import { addressOfForm } from './page-address.ts';

/**
 * Takes the form over from the HTML it came as: what was typed before that goes first, then what is kept. The
 * section that is being typed into stays as it is, with its focus; the others go from the screen.
 */
async function start(root: HTMLElement, form: HTMLFormElement) {
  const { lang } = document.documentElement;
  const locale = isLocale(lang) ? lang : defaultLocale;
  const words = JSON.parse(document.getElementById('form-words')?.dataset['words'] ?? '{}') as Words;
  const t = translatorOf(words, locale);
  const annexVersion = root.dataset['annexVersion'] ?? '';
  const query = new URLSearchParams(location.search);
  if (query.has('clear') && confirm(t('form.clear.sure'))) {
    await clearEverywhere();
    query.set('cleared', '');
  }
  const begun = await beginning(form, { t, annexVersion, now: Date.now() });
  const focused = document.activeElement;
  const section = focused?.closest<HTMLElement>('.section');
  const hash = begun.hash ?? (location.hash || (section ? `#/${section.id.replace('section-', '')}` : ''));
  history.replaceState(null, '', addressOfForm(locale) + hash);
  const top = focused?.getBoundingClientRect().top ?? 0;
  for (const part of [...form.children])
    if (part !== section || hash !== `#/${sectionName(section)}`) part.remove();
  render(
    <LiveForm
      {...begun}
      t={t}
      annexVersion={annexVersion}
      said={query.has('cleared') ? t('form.cleared') : begun.said}
    />,
    root,
  );
  const still = focused?.id ? document.getElementById(focused.id) : null;
  if (!section || !still) return;
  if (document.activeElement !== still) still.focus({ preventScroll: true });
  scrollBy(0, still.getBoundingClientRect().top - top);
}

const sectionName = (section: HTMLElement) => section.id.replace('section-', '');

const root = document.getElementById('application-form');
const form = root?.querySelector('form');
if (root && form) void start(root, form);
