import { describe, expect, test } from '@jest/globals';
import {
  defaultRoundTimes,
  isPermitted,
  type LocalDate,
  nextRoundWindow,
  noHolidays,
  nudgeInstant,
} from '../../src/domain/calendar.ts';
import { checkDayOff, cleanDayOff, daysOffAhead } from '../../src/domain/group.ts';
import { preferenceOf } from '../../src/domain/member.ts';

const member = {
  zone: 'Europe/London',
  weekday: undefined,
  time: '09:30',
  workingDays: [1, 2, 3, 4, 5],
  country: 'DE',
  pausedUntil: undefined,
} as const;
const closed = [{ id: '1', name: 'Summer party', from: '2027-01-11', to: '2027-01-12' }] as const;
const preference = preferenceOf(member, { country: 'GB', daysOff: closed });

describe('Days off of a workplace', () => {
  test('are like public holidays, for everybody, wherever they are', () => {
    const at = (text: string) => isPermitted(preference, new Date(text), noHolidays);
    expect(at('2027-01-08T10:00Z')).toBe(true);
    expect(at('2027-01-11T10:00Z')).toBe(false);
    expect(at('2027-01-12T10:00Z')).toBe(false);
    expect(at('2027-01-13T10:00Z')).toBe(true);
  });

  test('move the question of that week to the next working day', () => {
    const week = nextRoundWindow(defaultRoundTimes, 'Europe/London', new Date('2027-01-10T10:00Z'));
    expect(nudgeInstant(preference, week, noHolidays)).toEqual(new Date('2027-01-13T09:30Z'));
  });

  const check = (from: LocalDate, to: LocalDate, name = 'Closed') => checkDayOff({ name, from, to }, '2027-01-07');
  test.each([
    [check('2027-01-07', '2027-01-07'), []],
    [check('2026-12-24', '2027-01-07'), []],
    [check('2027-01-11', '2027-01-10'), ['endsBefore']],
    [check('2027-01-05', '2027-01-06'), ['hasPassed']],
    [check('2027-03-01', '2027-05-01'), ['tooLong']],
    [check('2030-03-01', '2030-03-01'), ['tooFar']],
    [check('2027-03-01', '2027-03-01', ''), ['nameMissing']],
  ])('have a name and a span that can be: %#', (found, problems) => {
    expect(found).toEqual(problems);
  });

  test('are written in one line and shown in their order, without those that are over', () => {
    expect(cleanDayOff({ name: ' Company\n\u0000 day ', from: '2027-01-11', to: '2027-01-11' }).name).toBe(
      'Company day',
    );
    const day = (from: LocalDate) => ({ id: from, name: 'Closed', from, to: from });
    const shown = daysOffAhead([day('2027-05-01'), day('2027-01-06'), day('2027-01-07')], '2027-01-07');
    expect(shown.map(({ from }) => from)).toEqual(['2027-01-07', '2027-05-01']);
  });
});
