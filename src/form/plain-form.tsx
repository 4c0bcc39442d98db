import { Formik } from 'formik';
import type { RawAnswers } from '../application/answers.ts';
import { sections } from '../application/questions.ts';
import type { Translator } from '../i18n/translator.ts';
import { FormProvider } from './context.ts';
import { EnterSendsNothing } from './enter-sends-nothing.tsx';
import { QuestionList } from './question-list.tsx';

interface Props {
  t: Translator;
  annexVersion: string;
  values: RawAnswers;
}

/** The whole form on one page, as plain HTML that posts itself. */
export function PlainForm({ t, annexVersion, values }: Props) {
  return (
    <FormProvider value={{ t, annexVersion, isEnhanced: false }}>
      <Formik initialValues={values} onSubmit={() => undefined}>
        <form id="application" class="form" action="/api/applications" method="post">
          <input type="hidden" name="locale" value={t.locale} />
          <EnterSendsNothing />
          <div id="summary" />
          {sections.map((section) => (
            <QuestionList key={section.name} section={section} />
          ))}
          <div class="actions">
            <p class="notice">{t('form.notSubmitted')}</p>
            <button type="submit" class="button">
              {t('form.send')}
            </button>
          </div>
        </form>
      </Formik>
    </FormProvider>
  );
}
