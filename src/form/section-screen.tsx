import type { Section } from '../application/questions.ts';
import { useForm } from './context.ts';
import { QuestionList } from './question-list.tsx';

/** A section by itself, with the way back to all of them. */
export function SectionScreen({ section }: { section: Section }) {
  const { t } = useForm();
  return (
    <>
      <p class="way-back">
        <a href="#/">{t('form.back')}</a>
      </p>
      <QuestionList section={section} />
    </>
  );
}

/** The end of a section: on to the next, back to all answers, or to send. */
export function SectionEnd({ isLast, isMending }: { isLast: boolean; isMending: boolean }) {
  const { t } = useForm();
  const label = isLast ? 'form.send' : isMending ? 'form.continue.check' : 'form.continue';
  return (
    <div class="actions">
      <p class="notice">{t('form.notSubmitted')}</p>
      <button type="submit" class="button">
        {t(label)}
      </button>
      <p class="hint">{isLast ? <a href="#/check">{t('form.check')}</a> : t('form.continue.hint')}</p>
    </div>
  );
}
