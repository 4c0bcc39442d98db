import { useEffect, useState } from 'preact/hooks';
import type { RawAnswers } from '../application/answers.ts';
import { labelOf } from './aside-list.tsx';
import { useForm } from './context.ts';
import { FileTools } from './file-tools.tsx';
import type { Keeper, Told } from './keeper.ts';
import { choosePlace, clearEverywhere } from './opening.ts';
import { addressOfForm } from './page-address.ts';
import { clockTime } from './sending-screen.tsx';

interface Props {
  keeper: Keeper;
  told: Told | undefined;
  /** What there is to say before anything has been kept. */
  said: string;
  isChosen: boolean;
  offer: (answers: RawAnswers) => void;
  /** Whether the answers can be taken along from this screen. */
  withFiles: boolean;
}

/** What is kept and where, on every screen, with the ways to change that, to take it along and to remove it. */
export function KeepingFoot({ keeper, told, said, isChosen, offer, withFiles }: Props) {
  const { t } = useForm();
  const [words, setWords] = useState(said);
  const [place, setPlace] = useState(keeper.shelf.place);
  useEffect(() => setPlace(keeper.shelf.place), [isChosen]);
  useEffect(() => {
    if (told) setWords(wordsOf(told));
  }, [told]);

  function wordsOf(news: Told): string {
    switch (news.what) {
      case 'saved':
        return t(place === 'tab' ? 'form.saved.tab' : 'form.saved', { time: clockTime(news.at, t.locale) });
      case 'failed':
        return t('form.notSaved');
      case 'sent':
        return t('form.saved.sent', { reference: news.sent.reference });
      case 'adopted':
      case 'elsewhere':
        return t(`form.${news.what}`, { labels: news.names.map((name) => labelOf(name, t)).join(', ') });
    }
  }

  async function move() {
    const wanted = place === 'device' ? 'tab' : 'device';
    await keeper.move(await choosePlace(wanted, keeper.shelf));
    setPlace(keeper.shelf.place);
    setWords(keeper.shelf.place === wanted ? '' : t('form.place.cannot'));
  }

  async function clear() {
    if (!confirm(t('form.clear.sure'))) return;
    keeper.end();
    await clearEverywhere();
    location.replace(`${addressOfForm(t.locale)}?cleared`);
  }

  return (
    <div class="keeping no-print">
      <p class="saved" role="status">
        {words}
      </p>
      <p class="saved">
        {t(isChosen || place === 'page' ? `form.place.is.${place}` : 'form.place.undecided')}{' '}
        {isChosen && (
          <button type="button" class="button quiet" onClick={() => void move()}>
            {t(place === 'device' ? 'form.place.tab' : 'form.place.device')}
          </button>
        )}
      </p>
      {withFiles && <FileTools offer={offer} />}
      <button type="button" class="button quiet" onClick={() => void clear()}>
        {t('form.clear')}
      </button>
    </div>
  );
}
