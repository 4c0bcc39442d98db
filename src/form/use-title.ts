import { useEffect, useRef } from 'preact/hooks';
import { useForm } from './context.ts';

/** The title of the page: what is on screen, after the mark of an error where there is one. */
export function useTitle(screen: string, isWrong: boolean) {
  const { t } = useForm();
  const mark = t('page.error', { title: '' });
  const base = useRef('');
  useEffect(() => {
    base.current ||= document.title.replace(mark, '');
    document.title = (isWrong ? mark : '') + [screen, base.current].filter(Boolean).join(' – ');
  }, [screen, isWrong]);
}
