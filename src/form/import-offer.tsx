import { useFormikContext } from 'formik';
import { useEffect, useRef } from 'preact/hooks';
import { isBlank, type RawAnswers } from '../application/answers.ts';
import { useForm } from './context.ts';
import { labelOf, textIn } from './aside-list.tsx';

interface Props {
  offered: RawAnswers;
  take: (answers: RawAnswers) => void;
  leave: () => void;
}

/** Answers from elsewhere, with what they would replace, to be taken over or left. */
export function ImportOffer({ offered, take, leave }: Props) {
  const { t } = useForm();
  const { values } = useFormikContext<RawAnswers>();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.scrollIntoView();
    title.current?.focus({ preventScroll: true });
  }, [offered]);
  const names = Object.keys(offered).filter(
    (name) => !isBlank(offered[name]) && textIn(offered[name]) !== textIn(values[name]),
  );
  const replaced = names.filter((name) => !isBlank(values[name]));
  return (
    <section class="import" aria-labelledby="import">
      <h2 id="import" tabIndex={-1} ref={title}>
        {t('form.import')}
      </h2>
      <p>
        {t.at('form.import.new', { count: names.length - replaced.length })}{' '}
        {t.at('form.import.replaced', { count: replaced.length })}
      </p>
      <dl class="answers">
        {replaced.map((name) => (
          <div key={name}>
            <dt>{labelOf(name, t)}</dt>
            <dd>
              {t('form.import.here')} <span dir="auto">{textIn(values[name])}</span>
              <br />
              {t('form.import.there')} <span dir="auto">{textIn(offered[name])}</span>
            </dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => take(Object.fromEntries(names.map((name) => [name, offered[name]])))}
        >
          {t('form.import.take')}
        </button>
        <button type="button" class="button quiet" onClick={leave}>
          {t('form.import.leave')}
        </button>
      </div>
    </section>
  );
}
