import { isRecord } from '../application/answers.ts';
import { partsFrom, partsOf } from '../application/dates.ts';
import { workAreaName } from '../application/prints.ts';
import { levels, skills } from '../application/questions.ts';
import { autocomplete } from './autocomplete.ts';
import { Select } from './choice-controls.tsx';
import { useForm } from './context.ts';
import type { Control } from './controls.tsx';
import { common } from './text-controls.tsx';

/** The properties of one part's control, standing at a path of its own. */
function partOf(props: Control, part: string) {
  const path = `${props.path}.${part}`;
  const isWrong = props.wrongPaths.includes(path) || props.wrongPaths.includes(props.path);
  return {
    ...common(props),
    id: path,
    name: path,
    autocomplete: autocomplete[path] ?? 'off',
    'aria-invalid': isWrong ? ('true' as const) : undefined,
  };
}

/** A date or a month in fields to type into; the month may be a number or a name. */
export function MonthControl(props: Control) {
  const { t } = useForm();
  const { question, value, change } = props;
  const parts = question.kind === 'date' ? partsOf.date : partsOf.month;
  const given = typeof value === 'string' ? { ...partsFrom(value) } : isRecord(value) ? value : {};
  return (
    <div class="parts">
      {parts.map((part) => (
        <div key={part}>
          <label for={`${props.path}.${part}`}>{t(`form.part.${part}`)}</label>
          <input
            {...partOf(props, part)}
            type="text"
            class="short"
            inputMode={part === 'month' ? 'text' : 'numeric'}
            value={String(given[part] ?? '')}
            onInput={({ currentTarget }) => change({ ...given, [part]: currentTarget.value })}
          />
        </div>
      ))}
    </div>
  );
}

/** A level for each skill in a language. */
export function SkillsControl(props: Control) {
  const { t } = useForm();
  const given = isRecord(props.value) ? props.value : {};
  const options = levels.map((code) => ({
    code,
    name: t(`form.level.${code}`),
  }));
  return (
    <div class="skills">
      {skills.map((skill) => (
        <div key={skill}>
          <label for={`${props.path}.${skill}`}>{t(`form.skill.${skill}`)}</label>
          <Select
            attributes={partOf(props, skill)}
            value={given[skill]}
            options={options}
            change={(level) => props.change({ ...given, [skill]: level })}
          />
        </div>
      ))}
    </div>
  );
}

/** Choices in order of preference; the first is needed where the question is. */
export function RankingControl(props: Control) {
  const { t } = useForm();
  const { question, value } = props;
  if (question.kind !== 'ranking') return null;
  const given = Array.isArray(value) ? (value as unknown[]) : [];
  const places = Array.from({ length: question.max }, (_, place) => place);
  const options = question.options.map((code) => ({
    code,
    name: workAreaName(code, t),
  }));
  return (
    <div class="ranking">
      {places.map((place) => (
        <div key={place}>
          <label for={`${props.path}.${place}`}>{t('form.workAreas.place', { number: place + 1 })}</label>
          <Select
            attributes={{
              ...partOf(props, String(place)),
              required: question.required === true && place === 0,
            }}
            value={given[place]}
            options={options}
            change={(code) =>
              props.change(places.map((other) => (other === place ? code : (given[other] ?? ''))))
            }
          />
        </div>
      ))}
    </div>
  );
}
