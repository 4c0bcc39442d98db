import { expect, test } from 'vitest';
import { securityContact } from '../../../src/publishing/security-contact.ts';

const site = new URL('https://call.example');
const now = Date.parse('2026-01-01T00:00:00Z');
const made = (contact: string) => securityContact({ contact, languages: ['en', 'fr'], site, now });

test('security.txt names the contact, and runs out within a year (RFC 9116)', () => {
  expect(made('security@customs.example').split('\n')).toEqual([
    'Contact: mailto:security@customs.example',
    'Expires: 2026-07-02T00:00:00.000Z',
    'Preferred-Languages: en, fr',
    'Canonical: https://call.example/.well-known/security.txt',
    '',
  ]);
});

test('the contact may be an address of the web', () => {
  expect(made('https://customs.example/report')).toContain('Contact: https://customs.example/report');
});
