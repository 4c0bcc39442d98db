import { useFormikContext } from 'formik';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RawAnswers } from '../application/answers.ts';
import { sections } from '../application/questions.ts';
import { addressOf, lastSection, placeAfter } from './address.ts';
import { AsideList } from './aside-list.tsx';
import { carriedOver } from './carried-over.ts';
import { CheckAnswers } from './check-answers.tsx';
import { useForm } from './context.ts';
import { errorsIn } from './errors.ts';
import { EnterSendsNothing } from './enter-sends-nothing.tsx';
import { ImportOffer } from './import-offer.tsx';
import { KeepingFoot } from './keeping-foot.tsx';
import type { Beginning } from './live-form.tsx';
import { PhaseNote } from './phase-note.tsx';
import { PlaceChoice } from './place-choice.tsx';
import { SectionEnd, SectionScreen } from './section-screen.tsx';
import { errorsOf } from './section-state.ts';
import { SendingScreen } from './sending-screen.tsx';
import { SentNote } from './sent-note.tsx';
import { Summary, type Notice } from './summary.tsx';
import { TaskList } from './task-list.tsx';
import { useChecks } from './use-checks.ts';
import { useKeeper } from './use-keeper.ts';
import { goToTitle, usePlace } from './use-place.ts';
import { useSending } from './use-sending.ts';
import { useTitle } from './use-title.ts';

/** What is on screen: the place that the address names, or how the sending stands. */
export function Screens(beginning: Beginning) {
  const { t, annexVersion } = useForm();
  const { values, errors, setValues } = useFormikContext<RawAnswers>();
  const place = usePlace();
  const checks = useChecks(beginning.errors);
  const [keeper, told] = useKeeper(beginning);
  const [isChosen, setChosen] = useState(beginning.opened.isChosen);
  const chosen = () => {
    goToTitle();
    setChosen(true);
  };
  const [offered, setOffered] = useState(beginning.offered);
  const [refusal, setRefusal] = useState({ notice: beginning.notice, count: beginning.notice ? 1 : 0 });
  const refuse = (notice: Notice | undefined) =>
    setRefusal(({ count }) => ({ notice, count: notice ? count + 1 : count }));
  const { sending, begin, hurry, stop } = useSending({
    keeper,
    attempted: beginning.opened.kept.attempt,
    invalid: checks.show,
    refused: (title, detail) => refuse({ title, detail }),
  });

  const section = sections.find(({ name }) => place.screen === 'section' && name === place.section);
  const isLast = section?.name === lastSection;
  const all = errorsIn(errors);
  const shown = section && !isLast ? errorsOf(section, all) : place.screen === 'section' ? all : [];
  const { notice } = refusal;
  useEffect(() => checks.move(), [place]);
  const titles = {
    list: '',
    check: t('form.check'),
    section: section ? t.at(`form.section.${section.name}`) : '',
  };
  const screen = sending ? t(`form.sending.${sending.state}`) : titles[place.screen];
  useTitle(screen, !sending && (notice !== undefined || shown.length > 0));

  function submit() {
    refuse(undefined);
    if (isLast) return checks.whole() && begin(values);
    if (!section || place.screen !== 'section') return;
    if (checks.section(section)) location.hash = addressOf(placeAfter(place));
  }

  const drawn = useMemo(() => section && <SectionScreen key={section.name} section={section} />, [section]);
  if (sending) return <SendingScreen sending={sending} hurry={hurry} stop={stop} />;
  return (
    <form
      id="application"
      class="form"
      action="/api/applications"
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <EnterSendsNothing />
      <SentNote
        sent={told?.what === 'sent' ? told.sent : beginning.opened.kept.sent}
        isNow={told?.what === 'sent'}
      />
      <PhaseNote call={checks.call} />
      <Summary notice={notice} errors={shown} count={checks.count + refusal.count} />
      {offered && (
        <ImportOffer
          offered={offered.answers}
          take={(answers) => {
            void setValues({ ...values, ...answers });
            if (offered.aside.length > 0) keeper.setAside([...keeper.aside, ...offered.aside]);
            setOffered(undefined);
          }}
          leave={() => setOffered(undefined)}
        />
      )}
      {!isChosen && <PlaceChoice keeper={keeper} chosen={chosen} />}
      {place.screen === 'list' && <TaskList values={values} errors={checks.errorsNow()} />}
      {place.screen === 'check' && <CheckAnswers errors={checks.errorsNow()} values={values} />}
      {drawn}
      {place.screen === 'section' && <SectionEnd isLast={isLast} isMending={place.question !== undefined} />}
      <AsideList keeper={keeper} />
      <KeepingFoot
        keeper={keeper}
        told={told}
        said={beginning.said}
        isChosen={isChosen}
        offer={(answers) => setOffered(carriedOver(answers, annexVersion))}
        withFiles={place.screen !== 'section' || notice !== undefined || checks.call?.phase === 'closed'}
      />
    </form>
  );
}
