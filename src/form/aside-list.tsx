import { useFormikContext } from 'formik';
import { useState } from 'preact/hooks';
import { isRecord, type RawAnswers } from '../application/answers.ts';
import { fitted } from '../application/fitting.ts';
import { labelAt } from '../application/sentences.ts';
import { withoutRows } from '../application/paths.ts';
import type { Translator } from '../i18n/translator.ts';
import { useForm } from './context.ts';
import type { Aside } from './draft.ts';
import type { Keeper } from './keeper.ts';

/** Answers that are no part of the application: shown, so that nothing is lost, until they are removed. */
export function AsideList({ keeper }: { keeper: Keeper }) {
  const { t } = useForm();
  const { setFieldValue } = useFormikContext<RawAnswers>();
  const [, draw] = useState(0);
  if (keeper.aside.length === 0) return null;
  function drop(aside: Aside) {
    keeper.setAside(keeper.aside.filter((other) => other !== aside));
    draw((count) => count + 1);
  }
  return (
    <section class="aside" aria-labelledby="aside">
      <h2 id="aside">{t('form.aside')}</h2>
      <p>{t('form.aside.lead')}</p>
      <dl class="answers">
        {keeper.aside.map((aside) => (
          <div key={aside.path}>
            <dt>
              {labelOf(aside.path, t)}
              <br />
              {t(`form.aside.${aside.why}`)}
            </dt>
            <dd>
              <span dir="auto">{textIn(aside.value)}</span>
              <br />
              {fitted({ [aside.path]: aside.value }).misfits.length === 0 && (
                <button
                  type="button"
                  class="button quiet"
                  onClick={() => (void setFieldValue(aside.path, aside.value), drop(aside))}
                >
                  {t('form.aside.back')}
                </button>
              )}{' '}
              <button type="button" class="button quiet" onClick={() => drop(aside)}>
                {t('form.aside.drop')}
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The label of a question as far as there is one: that of an older form may be gone. */
export function labelOf(path: string, t: Translator): string {
  return t.has(`form.${withoutRows(path)}.label`) ? labelAt(path, t) : path;
}

/** Every text in a value, whatever its shape. */
export function textIn(value: unknown): string {
  if (Array.isArray(value) || isRecord(value))
    return Object.values(value).map(textIn).filter(Boolean).join(', ');
  return value === undefined || value === null || value === false ? '' : String(value);
}
