import { Formik, type FormikHelpers } from 'formik';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RawAnswers } from '../application/answers.ts';
import { check } from '../application/check.ts';
import { sections } from '../application/questions.ts';
import type { Translator } from '../i18n/translator.ts';
import { FormProvider } from './context.ts';
import { noteSent } from './draft.ts';
import { errorsIn, formikErrors } from './errors.ts';
import { FormEnd } from './form-end.tsx';
import { QuestionList } from './question-list.tsx';
import { send } from './send.ts';
import { SentNote } from './sent-note.tsx';
import { Summary, type Notice } from './summary.tsx';

interface Props {
  t: Translator;
  annexVersion: string;
  values: RawAnswers;
  /** The values with what this device has kept. */
  kept?: RawAnswers | undefined;
  /** The id that the application will have; absent while there is no JavaScript to send it. */
  id?: string;
  /** Whether the server gave the form back with something to mend. */
  isReturned?: boolean;
}

/** The whole form: plain HTML that posts itself, and with JavaScript checked, kept and sent by script. */
export function ApplicationForm({ t, annexVersion, values, kept, id = '', isReturned = false }: Props) {
  const [isEnhanced, setEnhanced] = useState(false);
  const [notice, setNotice] = useState<Notice>();
  useEffect(() => setEnhanced(true), []);
  const context = useMemo(() => ({ t, annexVersion, isEnhanced }), [t, annexVersion, isEnhanced]);

  // The same elements at every key, so that only the question typed into is drawn again.
  const questions = useMemo(
    () => sections.map((section) => <QuestionList key={section.name} section={section} />),
    [],
  );

  async function submit(answers: RawAnswers, { setErrors }: FormikHelpers<RawAnswers>) {
    setNotice(undefined);
    const answered = await send({ id, locale: t.locale, answers });
    switch (answered.outcome) {
      case 'accepted':
        noteSent(answered.sent);
        location.assign(answered.sent.receipt);
        return new Promise<void>(() => undefined);
      case 'invalid':
        return setErrors(formikErrors(answered.errors));
      case 'refused':
        return setNotice(answered);
      case 'unanswered':
        return setNotice({
          title: t('form.failed.title'),
          detail: t('form.failed.line'),
        });
    }
  }

  return (
    <FormProvider value={context}>
      <Formik
        initialValues={values}
        validate={(answers) => formikErrors(errorsOf(answers))}
        validateOnBlur={false}
        validateOnChange={false}
        onSubmit={submit}
      >
        {(formik) => (
          <form
            id="application"
            class="form"
            action="/api/applications"
            method="post"
            noValidate={isEnhanced}
            onSubmit={(event) => {
              event.preventDefault();
              if (!formik.isSubmitting) formik.handleSubmit();
            }}
          >
            <input type="hidden" name="locale" value={t.locale} />
            <SentNote />
            <Summary notice={notice} isReturned={isReturned} errors={errorsIn(formik.errors)} />
            {questions}
            <FormEnd id={id} kept={kept} isSending={formik.isSubmitting} />
          </form>
        )}
      </Formik>
    </FormProvider>
  );
}

function errorsOf(answers: RawAnswers) {
  const checked = check(answers, Date.now());
  return 'errors' in checked ? checked.errors : [];
}
