import { FastField, type FieldProps } from 'formik';
import type { ComponentChildren } from 'preact';
import { withoutRows } from '../application/paths.ts';
import type { Question } from '../application/questions.ts';
import { instructionOf, questionHint, questionLabel } from '../application/sentences.ts';
import { useForm } from './context.ts';
import { errorsIn } from './errors.ts';
import { controls, type Control } from './controls.tsx';

interface Props {
  question: Question;
  path: string;
}

const inParts = new Set(['date', 'month', 'skills', 'ranking']);
const ticks = new Set(['tick', 'version']);

/** A question with its label, hint, errors and control. */
export function QuestionField({ question, path }: Props) {
  return (
    <FastField name={path}>
      {({ field, meta, form }: FieldProps) => (
        <Asked
          question={question}
          path={path}
          errors={errorsIn(meta.error, [path])}
          value={field.value}
          change={(value) => void form.setFieldValue(path, value)}
        />
      )}
    </FastField>
  );
}

type AskedProps = Props & Pick<Control, 'value' | 'change'> & { errors: ReturnType<typeof errorsIn> };

function Asked({ question, path, errors, value, change }: AskedProps) {
  const { t, isEnhanced } = useForm();
  const name = withoutRows(path);
  const hint = (isEnhanced && questionHint(question, `${path}.live`, t)) || questionHint(question, path, t);
  const describedBy = [
    ...(hint ? [`${path}.hint`] : []),
    ...errors.map((error) => `${error.path}.error`),
  ].join(' ');
  const Input = controls[question.kind];
  const control = (
    <Input
      question={question}
      path={path}
      value={value}
      change={change}
      describedBy={describedBy || undefined}
      wrongPaths={errors.map((error) => error.path)}
    />
  );
  const Frame = inParts.has(question.kind) ? Group : Single;
  const title = question.required
    ? questionLabel(name, t)
    : `${questionLabel(name, t)} ${t('form.optional')}`;
  return (
    <Frame path={path} title={title} isWrong={errors.length > 0} isTick={ticks.has(question.kind)}>
      {hint && (
        <p class="hint" id={`${path}.hint`}>
          {hint}
        </p>
      )}
      {errors.map((error) => (
        <p class="error" id={`${error.path}.error`} key={error.path}>
          {instructionOf(error, t)}
        </p>
      ))}
      <div class={ticks.has(question.kind) ? 'control choice' : 'control'}>
        {control}
        {ticks.has(question.kind) && <label for={path}>{title}</label>}
      </div>
    </Frame>
  );
}

interface FrameProps {
  path: string;
  title: string;
  isWrong: boolean;
  isTick: boolean;
  children: ComponentChildren;
}

const classes = (isWrong: boolean) => (isWrong ? 'question has-error' : 'question');

function Single({ path, title, isWrong, isTick, children }: FrameProps) {
  return (
    <div class={classes(isWrong)} data-path={path}>
      {!isTick && <label for={path}>{title}</label>}
      {children}
    </div>
  );
}

function Group({ path, title, isWrong, children }: FrameProps) {
  return (
    <fieldset class={classes(isWrong)} data-path={path}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
