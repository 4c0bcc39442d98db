import { useForm } from './context.ts';
import { readSent } from './draft.ts';

/** Where something was sent from this device before: its reference and the way to its receipt. */
export function SentNote() {
  const { t, isEnhanced } = useForm();
  const sent = isEnhanced ? readSent() : undefined;
  if (!sent) return null;
  return (
    <p class="notice">
      {t('form.sent.before', { reference: sent.reference })}{' '}
      <a href={sent.receipt}>{t('form.sent.receipt')}</a>
    </p>
  );
}
