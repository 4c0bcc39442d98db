import { useEffect, useState } from 'preact/hooks';
import { useForm } from './context.ts';

const pause = 1000;
const near = 0.9;

/** The words counted: in sight always, said only near the limit and beyond it, once the typing rests. */
export function WordCount({ id, count, words }: { id: string; count: number; words: number }) {
  const { t } = useForm();
  const over = count - words;
  const sentence = over > 0 ? t('form.words.over', { count, over }) : t('form.words', { count, words });
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(count >= words * near ? sentence : ''), pause);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <>
      <p class="count" id={id}>
        {sentence}
      </p>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}
