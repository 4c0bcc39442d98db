import { useFormikContext } from 'formik';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isBlank, type RawAnswers } from '../application/answers.ts';
import { useForm } from './context.ts';
import { clearDevice, keepDraft } from './draft.ts';
import { withoutSpareRows } from './values.ts';

const pause = 400;

/** Keeps the answers on this device as they are typed, says so, and removes them when asked. */
export function Keeper({ id, kept }: { id: string; kept: RawAnswers | undefined }) {
  const { t } = useForm();
  const { values, initialValues, setValues } = useFormikContext<RawAnswers>();
  const [said, setSaid] = useState('');
  const latest = useRef(values);
  const unsaved = useRef(false);

  function keep() {
    if (!unsaved.current) return;
    unsaved.current = false;
    const kept = keepDraft({ version: 1, id, answers: latest.current });
    const time = new Date().toLocaleTimeString(t.locale, {
      hour: '2-digit',
      minute: '2-digit',
    });
    setSaid(kept ? t('form.saved', { time }) : t('form.notSaved'));
  }

  useEffect(() => {
    if (kept) setSaid(t('form.restored'));
    latest.current = withoutSpareRows(kept ?? initialValues);
    void setValues(latest.current);
    unsaved.current = !isBlank(initialValues);
    keep();
  }, []);
  useEffect(() => {
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  }, []);
  // A layout effect, since the page may be left before an ordinary one runs.
  useLayoutEffect(() => {
    if (latest.current === values || values === initialValues) return;
    latest.current = values;
    unsaved.current = true;
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [values]);

  return (
    <>
      <p class="saved" role="status">
        {said}
      </p>
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          if (!confirm(t('form.clear.sure'))) return;
          unsaved.current = false;
          clearDevice();
          location.replace(location.pathname);
        }}
      >
        {t('form.clear')}
      </button>
    </>
  );
}
