import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeAt, type Place } from './address.ts';

/** The place that the address names, Back and Forward included; on arrival the focus goes to it. */
export function usePlace(): Place {
  const [place, setPlace] = useState<Place>(() => placeAt(location.hash) ?? { screen: 'list' });
  const isFirst = useRef(true);
  useEffect(() => {
    const follow = () => setPlace((before) => placeAt(location.hash) ?? before);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useLayoutEffect(() => {
    const intro = document.querySelector<HTMLElement>('.form-intro');
    if (intro) intro.hidden = place.screen !== 'list';
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.hash = location.hash;
    if (!isFirst.current || location.hash.length > 2) arrive(place, isFirst.current);
    isFirst.current = false;
  }, [place]);
  return place;
}

function arrive(place: Place, isFirst: boolean) {
  if (place.screen === 'section' && place.question) return goToQuestion(place.question);
  if (isFirst) return;
  goToTitle();
  document.getElementById('application')?.scrollIntoView();
}

/** Puts the focus on the title of the screen. */
export function goToTitle() {
  document.querySelector<HTMLElement>('[data-arrive]')?.focus({ preventScroll: true });
}

/** Puts the focus into a question's control, or where a row can be added, with its label in view. */
export function goToQuestion(path: string) {
  const [group = ''] = path.split('.');
  const control = [path, `${group}.add`]
    .map((id) => document.getElementById(id))
    .find((found) => found !== null);
  (control?.closest('.question') ?? control)?.scrollIntoView();
  control?.focus({ preventScroll: true });
}
