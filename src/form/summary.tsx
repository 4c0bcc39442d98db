import { useEffect, useRef } from 'preact/hooks';
import type { AnswerError } from '../application/check.ts';
import { controlAt } from '../application/paths.ts';
import { sentenceOf } from '../application/sentences.ts';
import { addressOfQuestion } from './address.ts';
import { useForm } from './context.ts';
import { goToQuestion } from './use-place.ts';

export interface Notice {
  title: string;
  detail: string;
}

interface Props {
  notice: Notice | undefined;
  errors: readonly AnswerError[];
  /** Counts up whenever there is something new, which takes the focus. */
  count: number;
}

/** What is the matter, on top of the form, with a way to each question. */
export function Summary({ notice, errors, count }: Props) {
  const { t } = useForm();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (count === 0) return;
    box.current?.scrollIntoView();
    box.current?.focus({ preventScroll: true });
  }, [count]);
  const words = notice ?? {
    title: t('form.summary.title'),
    detail: t.at('form.summary.lead', { count: errors.length }),
  };
  return (
    <div id="summary">
      {(notice || errors.length > 0) && (
        <div class="summary-errors" tabIndex={-1} role="alert" ref={box}>
          <h2>{words.title}</h2>
          <p>{words.detail}</p>
          {!notice && <ErrorList errors={errors} />}
        </div>
      )}
    </div>
  );
}

/** Errors, each with the way to its question. */
export function ErrorList({ errors }: { errors: readonly AnswerError[] }) {
  const { t } = useForm();
  return (
    <ul>
      {errors.map((error) => {
        const control = controlAt(error.path);
        const address = addressOfQuestion(control);
        return (
          <li key={error.path}>
            {error.path === '' ? (
              sentenceOf(error, t)
            ) : (
              <a href={address} onClick={() => location.hash === address && goToQuestion(control)}>
                {sentenceOf(error, t)}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
