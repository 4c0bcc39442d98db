import { isBlank, type RawAnswers } from '../application/answers.ts';
import {
  answersOf,
  isSame,
  merged,
  type Attempt,
  type Aside,
  type Draft,
  type Kept,
  type Sent,
} from './draft.ts';
import { keepLate } from './late.ts';
import type { Shelf } from './shelf.ts';
import { withPatience } from './with-patience.ts';

/** What the keeper has to say. */
export type Told =
  | { what: 'saved'; at: number }
  | { what: 'failed' }
  | { what: 'sent'; sent: Sent }
  /** Newer answers of another tab; `replaced` are those that were typed here. */
  | { what: 'adopted'; names: readonly string[]; answers: RawAnswers; replaced: readonly Aside[] }
  | { what: 'elsewhere'; names: readonly string[] };

/** Keeps a draft as it is typed, together with the other tabs. */
export interface Keeper {
  readonly id: string;
  readonly aside: readonly Aside[];
  /** Whether the draft was sent or removed: nothing is kept any more. */
  readonly isOver: boolean;
  shelf: Shelf;
  /** Keeps everything on another shelf from now on. */
  move(shelf: Shelf): Promise<void>;
  /** Takes over the values of the form; what changed since the last ones is kept a moment later. */
  note(values: RawAnswers): void;
  setAside(aside: readonly Aside[]): void;
  keep(): Promise<void>;
  /** The page is being left: what is not kept yet is kept at once. */
  leave(): void;
  /** Another tab may have kept something newer. */
  look(): Promise<void>;
  attempt(attempt: Attempt): Promise<void>;
  finish(sent: Sent): Promise<void>;
  /** Keeps nothing from now on, here and in the other tabs. */
  end(): void;
}

export interface KeeperSettings {
  shelf: Shelf;
  draft: Draft;
  /** Whether the draft holds something that is not kept yet. */
  isUnsaved: boolean;
  now: () => number;
  tell: (told: Told) => void;
  /** Tells the other tabs. */
  post: (message: unknown) => void;
}

const pause = 400;
const pauseAfterFailure = 5000;

export function createKeeper({
  shelf,
  draft: first,
  isUnsaved: isNew,
  now,
  tell,
  post,
}: KeeperSettings): Keeper {
  let draft = first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: RawAnswers | undefined;
  const typedHere = new Set<string>();
  let isUnsaved = isNew;
  let isOver = false;

  const keptWith = (kept: Kept): Kept =>
    kept.sent?.id === draft.id ? kept : { ...kept, draft: kept.draft ? merged(kept.draft, draft) : draft };

  /** Keeps in a moment, which no further key puts off. */
  function later(milliseconds = pause) {
    isUnsaved = true;
    timer ??= setTimeout(() => void keeper.keep(), milliseconds);
  }

  function calm() {
    clearTimeout(timer);
    timer = undefined;
  }

  /** Takes over what is newer in another state of the draft. */
  function adopt(kept: Kept) {
    if (kept.sent?.id === draft.id && !isOver) {
      isOver = true;
      return tell({ what: 'sent', sent: kept.sent });
    }
    if (!kept.draft || kept.draft.id !== draft.id) return;
    const theirs = kept.draft;
    const names = Object.keys(theirs.answers).filter(
      (name) =>
        (theirs.answers[name]?.at ?? 0) > (draft.answers[name]?.at ?? 0) &&
        !isSame(theirs.answers[name]?.value, draft.answers[name]?.value),
    );
    const replaced = names
      .filter((name) => typedHere.delete(name) && !isBlank(draft.answers[name]?.value))
      .map((name): Aside => ({ path: name, value: draft.answers[name]?.value, why: 'newer' }));
    draft = merged(theirs, draft);
    if (replaced.length > 0) keeper.setAside([...draft.aside.value, ...replaced]);
    if (names.length === 0) return;
    tell({ what: 'adopted', names, answers: answersOf(draft), replaced });
    post({ what: 'adopted', names });
  }

  const keeper: Keeper = {
    id: draft.id,
    shelf,
    get aside() {
      return draft.aside.value;
    },
    get isOver() {
      return isOver;
    },
    note(values) {
      const at = now();
      const before = (last ??= values);
      last = values;
      const changed = Object.keys(values).filter(
        (name) => values[name] !== before[name] && !isSame(values[name], draft.answers[name]?.value),
      );
      if (changed.length === 0 || isOver) return;
      for (const name of changed) typedHere.add(name);
      const dated = changed.map((name) => [
        name,
        { value: values[name], at: Math.max(at, (draft.answers[name]?.at ?? 0) + 1) },
      ]);
      draft = { ...draft, answers: { ...draft.answers, ...Object.fromEntries(dated) } };
      later();
    },
    async move(next) {
      this.shelf = next;
      await next.change(keptWith).catch(() => undefined);
    },
    setAside(value) {
      draft = { ...draft, aside: { value, at: now() } };
      later();
    },
    async keep() {
      if (!isUnsaved || isOver) return;
      calm();
      isUnsaved = false;
      try {
        const kept = await withPatience(this.shelf.change(keptWith));
        adopt(kept);
        if (isOver) return;
        tell(this.shelf.place === 'page' ? { what: 'failed' } : { what: 'saved', at: now() });
        post({ what: 'kept' });
      } catch {
        later(pauseAfterFailure);
        tell({ what: 'failed' });
      }
    },
    leave() {
      if (!isUnsaved || isOver) return;
      if (this.shelf.place === 'device') keepLate(draft);
      void this.keep();
    },
    async look() {
      if (this.shelf.place !== 'device' || isOver) return;
      const kept = await this.shelf.read().catch(() => undefined);
      if (kept) adopt(kept);
    },
    async attempt(attempt) {
      await this.keep();
      await this.shelf.change((kept) => ({ ...kept, attempt })).catch(() => undefined);
    },
    async finish(sent) {
      isOver = true;
      calm();
      await this.shelf.change(() => ({ sent })).catch(() => undefined);
      post({ what: 'sent' });
    },
    end() {
      isOver = true;
      calm();
      post({ what: 'removed' });
    },
  };
  return keeper;
}
