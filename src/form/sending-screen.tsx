import { useEffect, useRef } from 'preact/hooks';
import { useForm } from './context.ts';
import type { Sending } from './use-sending.ts';

interface Props {
  sending: Sending;
  hurry: () => void;
  stop: () => void;
}

/** How the sending stands, instead of the form: what is on its way cannot be typed into. */
export function SendingScreen({ sending, hurry, stop }: Props) {
  const { t } = useForm();
  const title = useRef<HTMLHeadingElement>(null);
  const { state } = sending;
  const isAccepted = state === 'accepted';
  useEffect(() => {
    title.current?.focus();
    if (isAccepted) location.assign(sending.sent.receipt);
  }, [isAccepted]);
  return (
    <div class="form sending" id="application">
      <h2 tabIndex={-1} ref={title}>
        {t(`form.sending.${state}`)}
      </h2>
      {isAccepted ? (
        <>
          <p class="reference">{sending.sent.reference}</p>
          <p>{t(sending.isEarlier ? 'form.accepted.earlier' : 'form.accepted')}</p>
          <p>
            <a href={sending.sent.receipt}>{t('form.sent.receipt')}</a>
          </p>
        </>
      ) : (
        <>
          <p role="status">
            {state === 'sending'
              ? t('form.sending')
              : t('form.waiting', { time: clockTime(sending.until, t.locale, true) })}
          </p>
          {state === 'waiting' && (
            <div class="actions">
              <p class="notice">{t('form.notSubmitted')}</p>
              <button type="button" class="button" onClick={hurry}>
                {t('form.waiting.now')}
              </button>
              <button type="button" class="button quiet" onClick={stop}>
                {t('form.waiting.stop')}
              </button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** A moment on this device's clock, as people read it. */
export function clockTime(moment: number, locale: string, withSeconds = false): string {
  return new Date(moment).toLocaleTimeString(locale, {
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
    ...(withSeconds && { second: '2-digit' }),
  });
}
