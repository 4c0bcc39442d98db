import { getIn, useFormikContext } from 'formik';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RawAnswers } from '../application/answers.ts';
import { blankRow } from '../application/fields.ts';
import { controlAt } from '../application/paths.ts';
import type { QuestionOf } from '../application/questions.ts';
import { questionLabel, rowTitle, instructionOf } from '../application/sentences.ts';
import { useForm } from './context.ts';
import { QuestionField } from './question-field.tsx';

/** Repeated rows, which can be added and removed; focus follows, and what happened is said. */
export function RowsField({ question }: { question: QuestionOf<'rows'> }) {
  const { t, isEnhanced } = useForm();
  const { values, errors, setFieldValue } = useFormikContext<RawAnswers>();
  const { name, max, required } = question;
  const rows = (values[name] ?? []) as readonly RawAnswers[];
  const error: unknown = getIn(errors, name);
  const [said, setSaid] = useState('');
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (!focusNext.current) return;
    document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  });
  const addId = `${name}.add`;

  function add() {
    focusNext.current = controlAt(`${name}.${rows.length}`);
    setSaid(t('form.row.added', { title: rowTitle(name, rows.length, t) }));
    void setFieldValue(name, [...rows, blankRow(question)]);
  }

  function remove(row: number) {
    focusNext.current = addId;
    setSaid(t('form.row.removed', { title: rowTitle(name, row, t) }));
    void setFieldValue(
      name,
      rows.filter((_, at) => at !== row),
    );
  }

  return (
    <fieldset
      class={typeof error === 'string' ? 'question rows has-error' : 'question rows'}
      data-path={name}
    >
      <legend>
        {questionLabel(name, t)} {!required && t('form.optional')}
      </legend>
      <p class="hint">{t.at(`form.${name}.hint`, { max })}</p>
      {typeof error === 'string' && (
        <p class="error" id={`${name}.error`}>
          {instructionOf({ path: name, code: error }, t)}
        </p>
      )}
      <div class="control">
        {rows.map((_, row) => (
          <section class="row" data-row={`${name}.${row}`} key={row}>
            <h3 class="row-title">{rowTitle(name, row, t)}</h3>
            {question.questions.map((inner) => (
              <QuestionField key={inner.name} question={inner} path={`${name}.${row}.${inner.name}`} />
            ))}
            {isEnhanced && (
              <button type="button" class="button quiet" onClick={() => remove(row)}>
                {t('form.row.remove', { title: rowTitle(name, row, t) })}
              </button>
            )}
          </section>
        ))}
        {rows.length < max ? (
          <button
            type={isEnhanced ? 'button' : 'submit'}
            name="add"
            value={name}
            id={addId}
            class="button secondary"
            formNoValidate
            onClick={isEnhanced ? add : undefined}
          >
            {t.at(`form.${name}.add`)}
          </button>
        ) : (
          <p class="hint" tabIndex={-1} id={addId}>
            {t('form.rows.full', { max })}
          </p>
        )}
        <p class="visually-hidden" role="status">
          {said}
        </p>
      </div>
    </fieldset>
  );
}
