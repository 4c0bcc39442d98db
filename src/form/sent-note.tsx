import { useForm } from './context.ts';
import type { Sent } from './draft.ts';

/** Where something was sent from here before: its reference and the way to its receipt. */
export function SentNote({ sent, isNow }: { sent: Sent | undefined; isNow: boolean }) {
  const { t } = useForm();
  if (!sent) return null;
  return (
    <p class="notice" role={isNow ? 'alert' : undefined}>
      {t(isNow ? 'form.sent.now' : 'form.sent.before', { reference: sent.reference })}{' '}
      <a href={sent.receipt}>{t('form.sent.receipt')}</a>
    </p>
  );
}
