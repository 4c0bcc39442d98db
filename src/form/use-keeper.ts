import { useFormikContext } from 'formik';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RawAnswers } from '../application/answers.ts';
import { createKeeper, type Keeper, type Told } from './keeper.ts';
import type { Beginning } from './live-form.tsx';
import { addressOfForm } from './page-address.ts';
import { useForm } from './context.ts';

/** Keeps the answers as they are typed, together with the other tabs, and tells what became of them. */
export function useKeeper({ opened, draft, isTyped }: Beginning): [Keeper, Told | undefined] {
  const { t } = useForm();
  const { values, setValues } = useFormikContext<RawAnswers>();
  const [told, tell] = useState<Told>();
  const latest = useRef(values);
  const [keeper] = useState(() => {
    const channel = openChannel();
    const made = createKeeper({
      shelf: opened.shelf,
      draft,
      isUnsaved: isTyped,
      now: Date.now,
      post: (message) => made.shelf.place === 'device' && channel?.postMessage(message),
      tell: (news) => {
        if (news.what === 'adopted') {
          const newer = news.names.map((name) => [name, news.answers[name]]);
          void setValues({ ...latest.current, ...Object.fromEntries(newer) });
        }
        tell(news);
      },
    });
    channel?.addEventListener('message', ({ data }: MessageEvent<{ what: string; names: string[] }>) => {
      if (made.shelf.place !== 'device') return;
      if (data.what === 'removed') location.replace(`${addressOfForm(t.locale)}?cleared`);
      if (data.what === 'adopted') tell({ what: 'elsewhere', names: data.names });
      else void made.look();
    });
    return made;
  });
  useEffect(() => {
    const leave = () => keeper.leave();
    const look = () => void (document.hidden ? keeper.keep() : keeper.look());
    // A page that comes back from the browser's memory may show what is long over.
    const back = ({ persisted }: PageTransitionEvent) => persisted && location.reload();
    addEventListener('pagehide', leave);
    addEventListener('pageshow', back);
    document.addEventListener('visibilitychange', look);
    if (isTyped) void keeper.keep();
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', back);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  // What is kept nowhere goes with the page, so the browser asks before it is left.
  useEffect(() => {
    if (told?.what !== 'failed') return undefined;
    const ask = (event: BeforeUnloadEvent) => keeper.isOver || event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [told]);
  // A layout effect, since the page may be left before an ordinary one runs.
  useLayoutEffect(() => {
    latest.current = values;
    keeper.note(values);
  }, [values]);
  return [keeper, told];
}

/** The way to the other tabs, where the browser has one and allows it. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('application');
  } catch {
    return undefined;
  }
}
