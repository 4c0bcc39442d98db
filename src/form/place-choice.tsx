import { useState } from 'preact/hooks';
import { useForm } from './context.ts';
import type { Keeper } from './keeper.ts';
import { choosePlace } from './opening.ts';

/** Asks, before the first answer, where the answers are to be kept. */
export function PlaceChoice({ keeper, chosen }: { keeper: Keeper; chosen: () => void }) {
  const { t } = useForm();
  const [isFailed, setFailed] = useState(false);
  async function choose(place: 'device' | 'tab') {
    await keeper.move(await choosePlace(place, keeper.shelf));
    if (keeper.shelf.place === place) chosen();
    else setFailed(true);
  }
  return (
    <section class="place-choice" aria-labelledby="place-choice">
      <h2 id="place-choice">{t('form.place')}</h2>
      <p>{t('form.place.lead')}</p>
      {(['device', 'tab'] as const).map((place) => (
        <p key={place}>
          <button
            type="button"
            class="button secondary"
            aria-describedby={`place-${place}`}
            onClick={() => void choose(place)}
          >
            {t(`form.place.${place}`)}
          </button>
          <span class="hint" id={`place-${place}`}>
            {t(`form.place.${place}.hint`)}
          </span>
        </p>
      ))}
      <p role="status">{isFailed && t('form.place.cannot')}</p>
    </section>
  );
}
