export type List<T> = readonly T[];

/** A list with one more at a place; holes before it stay holes. */
export function inserted<T>(list: List<T>, at: number, item: T): T[] {
  return [...list.slice(0, at), ...Array<T>(Math.max(0, at - list.length)), item, ...list.slice(at)];
}

/** A list without one of its places; `filter` would close the holes before it. */
export function without<T>(list: List<T>, at: number): T[] {
  return [...list.slice(0, at), ...list.slice(at + 1)];
}

/** A list with one of its places moved to another. */
export function moved<T>(list: List<T>, from: number, to: number): T[] {
  return inserted(without(list, from), to, list[from] as T);
}
