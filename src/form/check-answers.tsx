import type { RawAnswers } from '../application/answers.ts';
import type { AnswerError } from '../application/check.ts';
import { controlAt } from '../application/paths.ts';
import { readable } from '../application/readable.ts';
import { rowsOf, type Row } from '../application/rows.ts';
import { addressOf, addressOfQuestion, lastSection } from './address.ts';
import { useForm } from './context.ts';
import { ErrorList } from './summary.tsx';

interface Props {
  values: RawAnswers;
  errors: readonly AnswerError[];
}

/** Every answer as it would be sent, with the way to its question and back, and what is still missing. */
export function CheckAnswers({ values, errors }: Props) {
  const { t } = useForm();
  const isBefore = (path: string) => !addressOfQuestion(path).startsWith(`#/${lastSection}`);
  const open = errors.filter(({ path }) => isBefore(path));
  return (
    <div class="check">
      <p class="way-back">
        <a href="#/">{t('form.back')}</a>
      </p>
      <h2 tabIndex={-1} data-arrive>
        {t('form.check')}
      </h2>
      <p>{t('form.check.lead')}</p>
      {open.length > 0 && (
        <section class="missing" aria-labelledby="missing">
          <h3 id="missing">{t.at('form.check.missing', { count: open.length })}</h3>
          <ErrorList errors={open} />
        </section>
      )}
      {rowsOf(readable(values), t)
        .slice(0, -1)
        .map(({ title, groups }) => (
          <section key={title}>
            <h3>{title}</h3>
            {groups.map((group) => (
              <>
                {group.title && <h4>{group.title}</h4>}
                <dl class="answers">
                  {group.rows.map((row) => (
                    <AnswerRow key={row.path} row={row} title={group.title} />
                  ))}
                </dl>
              </>
            ))}
          </section>
        ))}
      <div class="actions">
        <p class="notice">{t('form.notSubmitted')}</p>
        <a class="button" href={addressOf({ screen: 'section', section: lastSection })}>
          {t('form.check.on')}
        </a>
      </div>
    </div>
  );
}

function AnswerRow({ row: { path, label, value }, title }: { row: Row; title: string | undefined }) {
  const { t } = useForm();
  const name = title ? t('form.row.question', { row: title, label }) : label;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span dir="auto">{value || t('answer.none')}</span>{' '}
        <a
          class="no-print"
          href={addressOfQuestion(controlAt(path))}
          aria-label={t('form.check.change.of', { label: name })}
        >
          {t('form.check.change')}
        </a>
      </dd>
    </div>
  );
}
