import { useFormikContext } from 'formik';
import type { RawAnswers } from '../application/answers.ts';
import type { Question, Section } from '../application/questions.ts';
import { isAsked } from '../application/rows.ts';
import { useForm } from './context.ts';
import { QuestionField } from './question-field.tsx';
import { RowsField } from './rows-field.tsx';

/** A section of the form. */
export function QuestionList({ section }: { section: Section }) {
  const { t } = useForm();
  return (
    <fieldset class="section" id={`section-${section.name}`}>
      <legend>
        <h2 tabIndex={-1} data-arrive>
          {t.at(`form.section.${section.name}`)}
        </h2>
      </legend>
      {section.questions.map((question) => (
        <Asked key={question.name} question={question} />
      ))}
    </fieldset>
  );
}

function Asked({ question }: { question: Question }) {
  if (question.when) return <WhenAsked question={question} />;
  if (question.kind === 'rows') return <RowsField question={question} />;
  return <QuestionField question={question} path={question.name} />;
}

/** A question that depends on another. Without JavaScript it always stands there, with its hint. */
function WhenAsked({ question }: { question: Question }) {
  const { isEnhanced } = useForm();
  const { values } = useFormikContext<RawAnswers>();
  if (isEnhanced && !isAsked(question, values)) return null;
  return <QuestionField question={question} path={question.name} />;
}
