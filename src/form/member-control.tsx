import { useState } from 'preact/hooks';
import { memberOptions, other, resolveMember } from '../application/members.ts';
import { spellingMark } from './spelling-mark.ts';
import { Select } from './choice-controls.tsx';
import { useForm } from './context.ts';
import type { Control } from './controls.tsx';
import { common } from './text-controls.tsx';

/** The list of Members: a native list, and with JavaScript one that can be typed into. */
export function MemberControl(props: Control) {
  const { t, isEnhanced } = useForm();
  const options = [
    ...memberOptions(t.locale),
    { code: other, name: t('form.member.options.other'), aliases: [] },
  ];
  if (isEnhanced) return <TypedMember {...props} options={options} />;
  const spelt = options.map(({ aliases, ...option }) => ({
    ...option,
    ...(aliases.length > 0 && { also: aliases.join(spellingMark) }),
  }));
  return <Select attributes={common(props)} value={props.value} options={spelt} change={props.change} />;
}

interface TypedProps extends Control {
  options: readonly {
    code: string;
    name: string;
    aliases: readonly string[];
  }[];
}

/** The value is the code of the Member as soon as the text names one, and the text itself until then. */
function TypedMember({ options, ...props }: TypedProps) {
  const { value, change, path } = props;
  const nameOf = (code: unknown) => options.find((option) => option.code === code)?.name;
  const codeOf = (text: string) =>
    options.find(({ name }) => name === text.trim())?.code ?? resolveMember(text);
  const [typed, setTyped] = useState<{ text: string; value: unknown }>();
  const shown = typed?.value === value ? typed?.text : undefined;
  return (
    <>
      <input
        {...common(props)}
        type="text"
        list={`${path}.list`}
        value={shown ?? nameOf(value) ?? String(value ?? '')}
        onInput={({ currentTarget: { value: text } }) => {
          const chosen = codeOf(text) ?? text;
          setTyped({ text, value: chosen });
          change(chosen);
        }}
        onBlur={() => setTyped(undefined)}
      />
      <datalist id={`${path}.list`}>
        {options.map(({ code, name, aliases }) => (
          <option value={name} key={code}>
            {aliases.join(', ')}
          </option>
        ))}
      </datalist>
    </>
  );
}
