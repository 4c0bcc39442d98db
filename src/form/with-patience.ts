const patience = 2000;

/** A store that never answers, as some browsers have it in private windows, counts as one that cannot be had. */
export function withPatience<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, refuse) => {
    const timer = setTimeout(() => refuse(new Error('The store does not answer.')), patience);
    work.then(resolve, refuse).finally(() => clearTimeout(timer));
  });
}
