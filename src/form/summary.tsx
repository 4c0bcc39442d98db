import { useFormikContext } from 'formik';
import { useEffect, useRef } from 'preact/hooks';
import type { AnswerError } from '../application/check.ts';
import { controlAt } from '../application/paths.ts';
import { sentenceOf } from '../application/sentences.ts';
import { useForm } from './context.ts';

export interface Notice {
  title: string;
  detail: string;
}

interface Props {
  notice: Notice | undefined;
  isReturned: boolean;
  errors: readonly AnswerError[];
}

/** What is the matter, on top of the form. It takes the focus whenever there is something new. */
export function Summary({ notice, isReturned, errors }: Props) {
  const { t } = useForm();
  const { submitCount, isSubmitting, validateForm } = useFormikContext();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isReturned) void validateForm();
  }, []);
  useEffect(() => {
    if (!isSubmitting) {
      box.current?.scrollIntoView();
      box.current?.focus({ preventScroll: true });
    }
    document.title = titleOf(document.title, t('page.error', { title: '' }), box.current !== null);
  }, [submitCount, isSubmitting, notice, errors.length > 0]);

  const words = notice ?? {
    title: t('form.summary.title'),
    detail: t.at('form.summary.lead', { count: errors.length }),
  };
  return (
    <div id="summary">
      {(notice || errors.length > 0) && !isSubmitting && (
        <div class="summary-errors" tabIndex={-1} role="alert" ref={box}>
          <h2>{words.title}</h2>
          <p>{words.detail}</p>
          {errors.length > 0 && !notice && (
            <ul>
              {errors.map((error) => (
                <li key={error.path}>
                  <a
                    href={`#${controlAt(error.path)}`}
                    onClick={(event) => goTo(event, controlAt(error.path))}
                  >
                    {sentenceOf(error, t)}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}

function titleOf(title: string, mark: string, isMarked: boolean): string {
  const plain = title.startsWith(mark) ? title.slice(mark.length) : title;
  return isMarked ? mark + plain : plain;
}

/** Puts the focus into the control, with its label in view. */
function goTo(event: Event, id: string) {
  const control = document.getElementById(id);
  if (!control) return;
  event.preventDefault();
  (control.closest('.question') ?? control).scrollIntoView();
  control.focus({ preventScroll: true });
}
