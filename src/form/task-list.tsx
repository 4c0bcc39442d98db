import type { RawAnswers } from '../application/answers.ts';
import type { AnswerError } from '../application/check.ts';
import { sections, type Section } from '../application/questions.ts';
import { addressOf, lastSection } from './address.ts';
import { useForm } from './context.ts';
import { stateOf } from './section-state.ts';

interface Props {
  values: RawAnswers;
  errors: readonly AnswerError[];
}

/** The sections with their states, the check of all answers, and what sends them. */
export function TaskList({ values, errors }: Props) {
  const { t } = useForm();
  return (
    <nav class="tasks" aria-labelledby="tasks">
      <h2 id="tasks" tabIndex={-1} data-arrive>
        {t('form.tasks')}
      </h2>
      <p class="notice">{t('form.notSubmitted')}</p>
      <ol role="list">
        {sections.map((section) => (
          <>
            {section.name === lastSection && (
              <li key="check">
                <a href="#/check">{t('form.check')}</a>
              </li>
            )}
            <Task key={section.name} section={section} values={values} errors={errors} />
          </>
        ))}
      </ol>
    </nav>
  );
}

function Task({ section, values, errors }: Props & { section: Section }) {
  const { t } = useForm();
  const { state, missing, wrong } = stateOf(section, values, errors);
  const id = `state-${section.name}`;
  const details = [
    ...(missing > 0 ? [t.at('form.tasks.missing', { count: missing })] : []),
    ...(wrong > 0 ? [t.at('form.tasks.wrong', { count: wrong })] : []),
  ];
  return (
    <li>
      <a href={addressOf({ screen: 'section', section: section.name })} aria-describedby={id}>
        {t.at(`form.section.${section.name}`)}
      </a>
      <span id={id} class={`task-state ${state}`}>
        <strong>{t(`form.tasks.${state}`)}</strong>
        {state === 'underway' && <small>{details.join(', ')}</small>}
      </span>
    </li>
  );
}
