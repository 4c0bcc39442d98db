import { useState } from 'preact/hooks';
import { countWords } from '../application/tidy.ts';
import { autocomplete } from './autocomplete.ts';
import { useForm } from './context.ts';
import type { Control } from './controls.tsx';
import { likelyMeant } from './slips.ts';
import { WordCount } from './word-count.tsx';

/** What every native control of a question has in common. */
export function common({ question, path, describedBy, wrongPaths }: Control) {
  const isRow = path.includes('.');
  return {
    id: path,
    name: path,
    required: question.required === true && !question.when && !isRow,
    autocomplete: autocomplete[path] ?? 'off',
    'aria-describedby': describedBy,
    'aria-invalid': wrongPaths.includes(path) ? ('true' as const) : undefined,
  };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
type Typed = { currentTarget: HTMLInputElement | HTMLTextAreaElement };

export function TextControl(props: Control) {
  const { kind } = props.question;
  const digits = kind === 'year' ? ({ inputMode: 'numeric', class: 'short' } as const) : {};
  return (
    <input
      {...common(props)}
      {...digits}
      type={kind === 'phone' ? 'tel' : 'text'}
      value={textOf(props.value)}
      onInput={({ currentTarget }: Typed) => props.change(currentTarget.value)}
    />
  );
}

/** An e-mail address. A likely typing slip is asked about, never refused. */
export function EmailControl(props: Control) {
  const { t } = useForm();
  const [meant, setMeant] = useState(() => likelyMeant(textOf(props.value)));
  return (
    <>
      <input
        {...common(props)}
        type="email"
        inputMode="email"
        spellcheck={false}
        value={textOf(props.value)}
        onInput={({ currentTarget }: Typed) => props.change(currentTarget.value)}
        onBlur={({ currentTarget }: Typed) => setMeant(likelyMeant(currentTarget.value))}
      />
      <p class="hint" role="status">
        {meant &&
          t('form.email.slip', {
            suggestion: meant,
            part: textOf(props.value).split('@')[1] ?? '',
          })}
      </p>
    </>
  );
}

export function LongTextControl(props: Control) {
  const { isEnhanced } = useForm();
  const { question } = props;
  const words = question.kind === 'longText' ? question.words : undefined;
  const count = countWords(textOf(props.value));
  const countId = `${props.path}.count`;
  const isCounted = isEnhanced && words !== undefined;
  const describedBy = [props.describedBy, isCounted && countId].filter(Boolean).join(' ') || undefined;
  return (
    <>
      <textarea
        {...common({ ...props, describedBy })}
        rows={words ? 10 : 4}
        value={textOf(props.value)}
        onInput={({ currentTarget }: Typed) => props.change(currentTarget.value)}
      />
      {isCounted && <WordCount id={countId} count={count} words={words} />}
    </>
  );
}

/** A box to tick; of a version, its value tells which was read. */
export function TickControl(props: Control) {
  const { annexVersion } = useForm();
  const ticked = props.question.kind === 'version' ? annexVersion : true;
  return (
    <input
      {...common(props)}
      type="checkbox"
      value={ticked === true ? 'yes' : ticked}
      checked={Boolean(props.value)}
      onChange={({ currentTarget }) =>
        props.change(currentTarget.checked ? ticked : ticked === true ? false : '')
      }
    />
  );
}
