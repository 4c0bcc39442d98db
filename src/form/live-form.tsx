import { Formik } from 'formik';
import { useMemo } from 'preact/hooks';
import type { RawAnswers } from '../application/answers.ts';
import type { AnswerError } from '../application/check.ts';
import type { Translator } from '../i18n/translator.ts';
import type { CarriedOver } from './carried-over.ts';
import { FormProvider } from './context.ts';
import type { Draft } from './draft.ts';
import { formikErrors } from './errors.ts';
import type { Opened } from './opening.ts';
import { Screens } from './screens.tsx';
import type { Notice } from './summary.tsx';

/** What the form is taken over with. */
export interface Beginning {
  opened: Opened;
  draft: Draft;
  values: RawAnswers;
  /** Answers that the page came with and that this device has otherwise. */
  offered?: CarriedOver | undefined;
  notice?: Notice | undefined;
  errors: readonly AnswerError[];
  said: string;
  /** Whether something was typed before the script ran. */
  isTyped: boolean;
}

interface Props extends Beginning {
  t: Translator;
  annexVersion: string;
}

/** The form as it works with JavaScript: one place at a time, kept as it is typed, sent until answered. */
export function LiveForm({ t, annexVersion, ...beginning }: Props) {
  const context = useMemo(() => ({ t, annexVersion, isEnhanced: true }), [t, annexVersion]);
  return (
    <FormProvider value={context}>
      <Formik
        initialValues={beginning.values}
        initialErrors={formikErrors(beginning.errors)}
        validateOnBlur={false}
        validateOnChange={false}
        onSubmit={() => undefined}
      >
        <Screens {...beginning} />
      </Formik>
    </FormProvider>
  );
}
