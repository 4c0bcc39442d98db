import { call as facts } from '../call/call.ts';
import { momentInWords } from '../call/clocks.ts';
import { useForm } from './context.ts';
import { isClosing, type CallNow } from './server-clock.ts';

/** While the call is not open, and in its last hour: since or until when, told at once, with what can be done. */
export function PhaseNote({ call }: { call: CallNow | undefined }) {
  const { t } = useForm();
  const phase = call && isClosing(call) ? 'closing' : call?.phase;
  if (phase !== 'closed' && phase !== 'upcoming' && phase !== 'closing') return null;
  const moment = phase === 'upcoming' ? facts.opensAt : facts.closesAt;
  const moments = {
    local: momentInWords(moment, facts.timeZone, t.locale),
    utc: momentInWords(moment, 'UTC', t.locale),
  };
  return (
    <p class="notice" role="status">
      {t(`form.phase.${phase}`, { moment: t('moment.both', moments) })}
    </p>
  );
}
