import type { RawAnswers } from '../application/answers.ts';
import { useForm } from './context.ts';
import { Keeper } from './keeper.tsx';

interface Props {
  id: string;
  kept: RawAnswers | undefined;
  isSending: boolean;
}

/** The end of the form: what is kept on this device, and the button that sends. */
export function FormEnd({ id, kept, isSending }: Props) {
  const { t, isEnhanced } = useForm();
  return (
    <div class="actions">
      <p class="notice">{t('form.notSubmitted')}</p>
      <button type="submit" class="button" aria-disabled={isSending}>
        {t('form.send')}
      </button>
      <p role="status">{isSending && t('form.sending')}</p>
      {isEnhanced && <Keeper id={id} kept={kept} />}
    </div>
  );
}
