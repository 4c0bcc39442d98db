import { getIn, useFormikContext } from 'formik';
import { memo } from 'preact/compat';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RawAnswers } from '../application/answers.ts';
import { blankRow } from '../application/fields.ts';
import { controlAt } from '../application/paths.ts';
import type { QuestionOf } from '../application/questions.ts';
import { questionLabel, rowTitle, instructionOf } from '../application/sentences.ts';
import { useForm } from './context.ts';
import { QuestionField } from './question-field.tsx';
import { RowTools } from './row-tools.tsx';
import { inserted, moved, without, type List } from './row-order.ts';

type Rows = readonly RawAnswers[];

/** Repeated rows, which can be added, moved, removed and brought back; focus follows, and it is said. */
export function RowsField({ question }: { question: QuestionOf<'rows'> }) {
  const { t, isEnhanced } = useForm();
  const formik = useFormikContext<RawAnswers>();
  const { name, max, required } = question;
  const rows = (formik.values[name] ?? []) as Rows;
  const error: unknown = getIn(formik.errors, name);
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<{ row: RawAnswers; at: number }>();
  const focusNext = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (focusNext.current) document.getElementById(focusNext.current)?.focus();
    focusNext.current = undefined;
  });
  const addId = `${name}.add`;

  /** Does the same to the rows and to the errors that stand beside them. */
  function change(order: <T>(list: List<T>) => List<T>, focus: string, sentence: string) {
    const errors = Array.isArray(error) ? order(error) : undefined;
    focusNext.current = focus;
    setSaid(sentence);
    void formik.setFieldValue(name, order(rows));
    if (errors) formik.setErrors({ ...formik.errors, [name]: errors as never });
  }

  function add() {
    const title = rowTitle(name, rows.length, t);
    setRemoved(undefined);
    change(
      (list) => (list === rows ? inserted(list, rows.length, blankRow(question) as never) : list),
      controlAt(`${name}.${rows.length}`),
      t('form.row.added', { title }),
    );
  }

  function remove(at: number) {
    const row = rows[at];
    if (!row) return;
    setRemoved({ row, at });
    change(
      (list) => without(list, at),
      `${name}.undo`,
      t('form.row.removed', { title: rowTitle(name, at, t) }),
    );
  }

  function undo() {
    if (!removed) return;
    const { row, at } = removed;
    setRemoved(undefined);
    change(
      (list) => inserted(list, at, (list === rows ? row : undefined) as never),
      controlAt(`${name}.${at}`),
      t('form.row.back', { title: rowTitle(name, at, t) }),
    );
  }

  function move(at: number, to: number) {
    const way = to > at ? 'down' : 'up';
    const canGoOn = way === 'up' ? to > 0 : to < rows.length - 1;
    change(
      (list) => moved(list, at, to),
      `${name}.${to}.${canGoOn ? way : way === 'up' ? 'down' : 'up'}`,
      t('form.row.moved', { title: rowTitle(name, at, t), place: rowTitle(name, to, t) }),
    );
  }

  const hintId = `${name}.hint`;
  const hasError = typeof error === 'string';
  return (
    <fieldset
      class={hasError ? 'question rows has-error' : 'question rows'}
      data-path={name}
      aria-describedby={hasError ? `${hintId} ${name}.error` : hintId}
    >
      <legend>
        {questionLabel(name, t)} {!required && t('form.optional')}
      </legend>
      <p class="hint" id={hintId}>
        {t.at(`form.${name}.hint`, { max })}
      </p>
      {hasError && (
        <p class="error" id={`${name}.error`}>
          {instructionOf({ path: name, code: error }, t)}
        </p>
      )}
      <div class="control">
        {rows.map((_, row) => (
          <div
            class="row"
            data-row={`${name}.${row}`}
            role="group"
            aria-labelledby={`${name}.${row}.title`}
            key={row}
          >
            <h3 class="row-title" id={`${name}.${row}.title`}>
              {rowTitle(name, row, t)}
            </h3>
            <RowQuestions question={question} row={row} />
            {isEnhanced && (
              <RowTools group={name} row={row} count={rows.length} move={move} remove={remove} />
            )}
          </div>
        ))}
        {removed && (
          <p class="undo">
            {said}{' '}
            <button type="button" class="button quiet" id={`${name}.undo`} onClick={undo}>
              {t('form.row.undo')}
            </button>
          </p>
        )}
        {rows.length < max ? (
          <button
            type={isEnhanced ? 'button' : 'submit'}
            name="add"
            value={name}
            id={addId}
            class="button secondary"
            formNoValidate
            aria-describedby={isEnhanced ? undefined : `${addId}.hint`}
            onClick={isEnhanced ? add : undefined}
          >
            {t.at(`form.${name}.add`)}
          </button>
        ) : (
          <p class="hint" tabIndex={-1} id={addId}>
            {t('form.rows.full', { max })}
          </p>
        )}
        {!isEnhanced && (
          <p class="hint" id={`${addId}.hint`}>
            {t('form.rows.server')}
          </p>
        )}
        <p class="visually-hidden" role="status">
          {said}
        </p>
      </div>
    </fieldset>
  );
}

/** The questions of a row: drawn once, since each of them follows its own answer. */
const RowQuestions = memo(function RowQuestions({
  question,
  row,
}: {
  question: QuestionOf<'rows'>;
  row: number;
}) {
  return (
    <>
      {question.questions.map((inner) => (
        <QuestionField key={inner.name} question={inner} path={`${question.name}.${row}.${inner.name}`} />
      ))}
    </>
  );
});
