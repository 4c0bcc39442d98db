import { withoutRows } from '../application/paths.ts';
import { countryOptions } from '../application/countries.ts';
import { other } from '../application/members.ts';
import { useForm } from './context.ts';
import type { Control } from './controls.tsx';
import { common } from './text-controls.tsx';

export interface Option {
  code: string;
  name: string;
  /** Other spellings of it, for whoever types it. */
  also?: string;
}

interface SelectProps {
  attributes: ReturnType<typeof common>;
  value: unknown;
  options: readonly Option[];
  change: (value: string) => void;
}

/** A native list to choose from, with nothing chosen at first. */
export function Select({ attributes, value, options, change }: SelectProps) {
  const { t } = useForm();
  return (
    <select
      {...attributes}
      value={String(value ?? '')}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    >
      <option value="">{t('form.choose')}</option>
      {options.map(({ code, name, also }) => (
        <option value={code} key={code} data-also={also}>
          {name}
        </option>
      ))}
    </select>
  );
}

export function CountryControl(props: Control) {
  const { t } = useForm();
  return (
    <Select
      attributes={common(props)}
      value={props.value}
      options={[...countryOptions(t.locale), { code: other, name: t('form.country.options.other') }]}
      change={props.change}
    />
  );
}

export function ChoiceControl(props: Control) {
  const { t } = useForm();
  const { question, path } = props;
  const codes = question.kind === 'choice' ? question.options : [];
  const options = codes.map((code) => ({
    code,
    name: t.at(`form.${withoutRows(path)}.options.${code}`),
  }));
  return <Select attributes={common(props)} value={props.value} options={options} change={props.change} />;
}
