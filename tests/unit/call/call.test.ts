import { describe, expect, test } from 'vitest';
import facts from '../../../content/call.json' with { type: 'json' };
import { call } from '../../../src/call/call.ts';
import { callSchema } from '../../../src/call/schema.ts';
import { phase } from '../../../src/call/phase.ts';

const isValid = (changes: object) => callSchema.isValidSync({ ...facts, ...changes });

describe('the call’s facts', () => {
  test('are complete', () => {
    expect(() => callSchema.validateSync(facts)).not.toThrow();
  });

  test.each([
    ['a day that does not exist', { startsOn: '2026-02-30' }],
    ['a moment without an offset', { closesAt: '2026-04-30T23:59:59' }],
    ['a moment on a day that does not exist', { closesAt: '2026-04-31T23:59:59+02:00' }],
    ['a close before the opening', { closesAt: '2026-01-01T23:59:59+01:00' }],
    ['a number as a text', { nominees: '3' }],
    ['no candidates', { nominees: 0 }],
    ['an address that is none', { email: 'careerdevpro' }],
    ['a zone that is none', { timeZone: 'Europe/Bruxelles' }],
    ['a fact that nobody knows', { places: 12 }],
    ['a missing fact', { reference: undefined }],
    ['a work area without an English name', { workAreas: [{ code: 'risk', name: { fr: 'Risque' } }] }],
    ['a work area without a word', { workAreas: [{ code: 'risk', name: { en: ' ' } }] }],
  ])('are refused with %s', (_, changes) => {
    expect(isValid(changes)).toBe(false);
  });
});

test('the close is the last millisecond of the second that is named', () => {
  expect(new Date(call.closesAt).toISOString()).toBe('2026-04-30T21:59:59.999Z');
  expect([call.opensAt - 1, call.opensAt, call.closesAt, call.closesAt + 1].map((now) => phase(now))).toEqual(
    ['upcoming', 'open', 'open', 'closed'],
  );
});
