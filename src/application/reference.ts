/** Digits and letters that neither look nor sound alike; 23 of them, a prime, for the check character. */
export const alphabet = '34679ACDEFHJKMNPQRTVWXY';

const prefix = 'JC26';
const size = 8;

/**
 * The reference made from bytes (at least 8, each chosen at random or by a hash): `JC26-ABC-DEF-GHJ`,
 * eight characters and a check character.
 */
export function referenceFrom(bytes: Uint8Array): string {
  const body = Array.from(bytes.subarray(0, size), (byte) => alphabet.charAt(byte % alphabet.length)).join(
    '',
  );
  return grouped(body + checkOf(body));
}

/** The reference as printed, from however it was typed; `undefined` when the check tells of a slip. */
export function parseReference(typed: string): string | undefined {
  const characters = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  if (!characters.startsWith(prefix) || characters.length !== prefix.length + size + 1) return undefined;
  const body = characters.slice(prefix.length, -1);
  return checkOf(body) === characters.at(-1) ? grouped(characters.slice(prefix.length)) : undefined;
}

/**
 * Weights 1 to 8 modulo a prime: any one wrong character and any two exchanged ones change the sum.
 */
function checkOf(body: string): string | undefined {
  const sum = [...body].reduce((total, character, at) => total + (at + 1) * alphabet.indexOf(character), 0);
  const known = [...body].every((character) => alphabet.includes(character));
  return known ? alphabet.charAt(sum % alphabet.length) : undefined;
}

function grouped(characters: string): string {
  return [prefix, ...(characters.match(/.{3}/g) ?? [])].join('-');
}
