export interface Stored {
  value: string;
  /** Opaque: only to be handed back to `replace`. */
  version: string;
}

/** Every method rejects with `StoreUnavailable` when the backend does not give a sure answer. */
export interface Store {
  /** True only if this call made it, false only if it was there already. */
  create(key: string, value: string): Promise<boolean>;
  read(key: string): Promise<Stored | undefined>;
  /** True only if this call replaced exactly that version. */
  replace(key: string, value: string, version: string): Promise<boolean>;
  remove(key: string): Promise<void>;
  /** Keys that begin with the prefix, sorted. */
  list(prefix: string): Promise<string[]>;
}

/** The backend failed or did not answer in time; a write may or may not have landed. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  readonly code = 'store-unavailable';

  constructor(action: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The store could not ${action}: ${reason}`, { cause });
  }
}

const longest = 500;

/** Throws a `TypeError` unless the prefix is one that a key may begin with. */
export function assertPrefix(prefix: string) {
  const safe =
    /^[A-Za-z0-9._/-]*$/.test(prefix) && prefix.length <= longest && !/\.\.|\/\/|^\/|(^|\/)\.\//.test(prefix);
  if (!safe) throw new TypeError('Not a prefix of the store');
}

/**
 * Throws a `TypeError` unless the key is one to 500 of `[A-Za-z0-9._/-]` without `..` and without
 * empty or `.` segments: Netlify Blobs puts keys unescaped into an address.
 */
export function assertKey(key: string) {
  assertPrefix(key);
  if (/^$|(^|\/)\.?$/.test(key)) throw new TypeError('Not a key of the store');
}

/** Throws a `TypeError` for half a surrogate pair, which no backend gives back as it was. */
export function assertValue(value: string) {
  if (!value.isWellFormed()) throw new TypeError('Not a value of the store');
}
