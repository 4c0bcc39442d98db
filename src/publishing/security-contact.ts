const halfAYear = 182 * 24 * 60 * 60 * 1000;

interface Security {
  /** An address of the web, or an e-mail address. */
  contact: string;
  languages: readonly string[];
  site: URL;
  /** The moment (milliseconds) at which the file is made; it holds for half a year from then. */
  now: number;
}

/** `security.txt` (RFC 9116): whom to tell of a hole in this site. */
export function securityContact({ contact, languages, site, now }: Security): string {
  const address = /^https:/.test(contact) ? contact : `mailto:${contact.replace(/^mailto:/, '')}`;
  return [
    `Contact: ${address}`,
    `Expires: ${new Date(now + halfAYear).toISOString()}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${new URL('/.well-known/security.txt', site).href}`,
    '',
  ].join('\n');
}
