/** The promises that the end waits for: requests, what they left to do, scheduled runs. */
export function underway() {
  const promises = new Set<Promise<unknown>>();
  return {
    add<T>(promise: Promise<T>): Promise<T> {
      promises.add(promise);
      const forget = () => promises.delete(promise);
      promise.then(forget, forget);
      return promise;
    },
    /** Waits until none is left, at most so many milliseconds. */
    async end(most: number): Promise<void> {
      const until = performance.now() + most;
      while (promises.size > 0 && performance.now() < until)
        await within(Promise.allSettled(promises), until - performance.now());
    },
  };
}

/** Waits for a promise, at most so many milliseconds. */
export async function within(promise: Promise<unknown>, most: number): Promise<void> {
  const patience = Promise.withResolvers<void>();
  const timer = setTimeout(patience.resolve, most);
  await Promise.race([promise, patience.promise]);
  clearTimeout(timer);
}
