/** So many at once of what takes long, and the others one after the other. */
export interface Turns {
  /** Does something when it is its turn; gives `late` where that does not come in so many milliseconds. */
  take<T>(patience: number, act: () => Promise<T>): Promise<T | 'late'>;
}

export function turns(atOnce: number): Turns {
  let free = atOnce;
  const waiting = new Set<() => void>();

  async function come(patience: number): Promise<boolean> {
    if (free > 0) {
      free -= 1;
      return true;
    }
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const come = () => resolve(true);
    const timer = setTimeout(() => waiting.delete(come) && resolve(false), Math.max(patience, 0));
    waiting.add(come);
    return promise.finally(() => clearTimeout(timer));
  }

  function pass() {
    const [next] = waiting;
    if (!next) return void (free += 1);
    waiting.delete(next);
    next();
  }

  return {
    async take(patience, act) {
      if (!(await come(patience))) return 'late';
      return act().finally(pass);
    },
  };
}
