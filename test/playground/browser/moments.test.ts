import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { momentsAhead } from '../../../playground/browser/moments.ts';

const thursday = new Date('2027-01-07T10:00:00Z');

describe('The clock’s presets', () => {
  test('lead through a week in the order in which it happens', () => {
    expect(momentsAhead(thursday, 'Europe/London').map(({ label, at }) => `${at.slice(0, 16)} ${label}`)).toEqual([
      '2027-01-07T11:00 +1 hour',
      '2027-01-08T10:00 +1 day',
      '2027-01-08T12:00 Friday 12:00: the week closes',
      '2027-01-08T13:00 Friday 13:00: the draft is with the lead',
      '2027-01-11T09:00 Monday 09:00: the post of the week',
      '2027-01-13T12:00 Wednesday 12:00: everyone’s been asked',
    ]);
  });

  test('are those of the lead’s zone', () => {
    const opening = momentsAhead(thursday, 'Asia/Tokyo').find(({ label }) => label.includes('post of the week'));
    expect(opening?.at).toBe('2027-01-11T00:00:00.000Z');
  });

  test('always lie ahead, and at most a week and an hour away', () => {
    const zones = fc.constantFrom('Europe/London', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu');
    const week = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(week, zones, (now, zone) => {
        for (const { at } of momentsAhead(now, zone)) {
          const hours = (new Date(at).getTime() - now.getTime()) / 3_600_000;
          expect(hours).toBeGreaterThan(0);
          expect(hours).toBeLessThanOrEqual(7 * 24 + 1);
        }
      }),
    );
  });
});
