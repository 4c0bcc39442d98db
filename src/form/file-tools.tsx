import { useFormikContext } from 'formik';
import { useState } from 'preact/hooks';
import type { RawAnswers } from '../application/answers.ts';
import { readable } from '../application/readable.ts';
import { rowsOf } from '../application/rows.ts';
import type { Translator } from '../i18n/translator.ts';
import { useForm } from './context.ts';
import { answersInFile, draftFile } from './draft-file.ts';

/** Ways to take the answers along: as a file, on paper, copied; and to bring them back from a file. */
export function FileTools({ offer }: { offer: (answers: RawAnswers) => void }) {
  const { t } = useForm();
  const { values } = useFormikContext<RawAnswers>();
  const [said, setSaid] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(textOf(values, t));
      setSaid(t('form.file.copied'));
    } catch {
      setSaid(t('form.file.notCopied'));
    }
  }

  async function load(file: File | undefined) {
    const answers = file && answersInFile(await file.text());
    setSaid(file && !answers ? t('form.file.wrong') : '');
    if (answers) offer(answers);
  }

  return (
    <section class="files" aria-labelledby="files">
      <h2 id="files">{t('form.file')}</h2>
      <p>
        <button
          type="button"
          class="button quiet"
          onClick={() => save(draftFile(values, location.origin, t))}
        >
          {t('form.file.save')}
        </button>{' '}
        <button type="button" class="button quiet" onClick={print}>
          {t('form.file.print')}
        </button>{' '}
        <button type="button" class="button quiet" onClick={() => void copy()}>
          {t('form.file.copy')}
        </button>
      </p>
      <p>
        <label for="file">{t('form.file.load')}</label>
        <input
          type="file"
          id="file"
          accept=".html,text/html"
          onChange={({ currentTarget }) => void load(currentTarget.files?.[0])}
        />
      </p>
      <p role="status">{said}</p>
    </section>
  );
}

function save(html: string) {
  const url = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  Object.assign(document.createElement('a'), { href: url, download: 'application-draft.html' }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** All answers are on screen before they are printed. */
function print() {
  location.hash = '#/check';
  setTimeout(() => window.print(), 100);
}

function textOf(values: RawAnswers, t: Translator): string {
  const groups = rowsOf(readable(values), t).flatMap((section) => [
    section.title.toLocaleUpperCase(t.locale),
    ...section.groups.flatMap(({ title, rows }) => [
      ...(title ? [title] : []),
      ...rows.map(({ label, value }) => `${label}\n    ${value || t('answer.none')}`),
    ]),
  ]);
  return groups.join('\n\n');
}
