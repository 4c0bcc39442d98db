import { useFormikContext } from 'formik';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RawAnswers } from '../application/answers.ts';
import { check, type AnswerError } from '../application/check.ts';
import type { Section } from '../application/questions.ts';
import { formikErrors } from './errors.ts';
import { errorsOf, isMissing } from './section-state.ts';
import { followCall, type CallNow } from './server-clock.ts';

/** The checks of the form: what is wrong now, and what of it is shown. */
export interface Checks {
  call: CallNow | undefined;
  /** Counts the times that something was found wrong when it was to be sent or left. */
  count: number;
  errorsNow: () => AnswerError[];
  /** Shows all that is wrong; whether there was nothing. */
  whole: () => boolean;
  /** Shows what is wrong in a section, but for what is only missing; whether there was nothing. */
  section: (section: Section) => boolean;
  /** Shows what the server found wrong. */
  show: (errors: readonly AnswerError[]) => void;
  /** Somewhere else is on screen: shown from now on is what is still wrong. */
  move: () => void;
}

export function useChecks(initial: readonly AnswerError[]): Checks {
  const { values, setErrors } = useFormikContext<RawAnswers>();
  const [call, setCall] = useState<CallNow>();
  const [count, setCount] = useState(initial.length > 0 ? 1 : 0);
  const isWhole = useRef(initial.length > 0);
  const fromServer = useRef({ errors: [] as readonly AnswerError[], values });
  useEffect(() => followCall(setCall), []);

  function errorsNow(): AnswerError[] {
    const checked = check(values, call?.now());
    const own = 'errors' in checked ? checked.errors : [];
    const { errors, values: sent } = fromServer.current;
    const kept = errors.filter(({ path }) => {
      const [name = ''] = path.split('.');
      return values[name] === sent[name] && !own.some((error) => error.path === path);
    });
    return [...own, ...kept.filter(({ path }) => path !== '')];
  }

  function shown(errors: readonly AnswerError[]): boolean {
    setErrors(formikErrors(errors));
    if (errors.length > 0) setCount((before) => before + 1);
    return errors.length === 0;
  }

  return {
    call,
    count,
    errorsNow,
    whole() {
      isWhole.current = true;
      fromServer.current = { errors: [], values };
      return shown(errorsNow());
    },
    section(section) {
      const wrong = errorsOf(section, errorsNow()).filter((error) => !isMissing(error));
      return wrong.length === 0 || shown(wrong);
    },
    show(errors) {
      isWhole.current = true;
      fromServer.current = { errors, values };
      shown(errors);
    },
    move: () => setErrors(isWhole.current ? formikErrors(errorsNow()) : {}),
  };
}
