import { call as facts } from '../call/call.ts';
import { momentInWords } from '../call/clocks.ts';
import { useForm } from './context.ts';
import type { CallNow } from './server-clock.ts';

/** While the call is not open: since or until when, told at once, with what can be done with the answers. */
export function PhaseNote({ call }: { call: CallNow | undefined }) {
  const { t } = useForm();
  if (call?.phase !== 'closed' && call?.phase !== 'upcoming') return null;
  const moment = call.phase === 'closed' ? facts.closesAt : facts.opensAt;
  const moments = {
    local: momentInWords(moment, facts.timeZone, t.locale),
    utc: momentInWords(moment, 'UTC', t.locale),
  };
  return (
    <p class="notice" role="status">
      {t(`form.phase.${call.phase}`, { moment: t('moment.both', moments) })}
    </p>
  );
}
