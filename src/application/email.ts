import { tidyCode } from './tidy.ts';

const local = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domain = /^([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])$/u;

/** Characters that an address may have (RFC 5321). */
export const longestEmail = 254;

/**
 * Whether a text is exactly one e-mail address that can stand in a message's header: not too
 * long, no quotes, comments, lists or white space.
 */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  return text.length <= longestEmail && before.length <= 64 && local.test(before) && domain.test(after);
}

export function tidyEmail(text: string): string {
  return tidyCode(text).replace(/^mailto:/i, '');
}
