import { expect, test } from '@jest/globals';
import { openingPlay } from '../../../playground/demo/opening-play.ts';
import { weeksOf } from '../../../playground/demo/play.ts';

const monday = new Date('2027-01-11T09:00:00Z');
const days = (count: number) => new Date(monday.getTime() + count * 86_400_000);

test('The opening says how far it is: by what was told, and in a week by the hours that have passed', () => {
  let now = days(-4);
  let changes = 0;
  const opening = openingPlay(4, { now: () => now }, 'Europe/London', () => {
    changes += 1;
  });
  opening.begin('Setting the stage …');
  opening.begin('Setting the stage … everyone joins');
  opening.tell('12 of 24 have joined.', 0.5);
  expect(opening.now()).toMatchObject({ detail: '12 of 24 have joined.', done: 1.5 / 4, canEnd: false });

  const week = { from: monday, until: days(7) };
  opening.begin('Setting the stage … week 1 of 2', { ...week, isLast: false });
  expect(opening.now()).toMatchObject({ done: 2 / 4, canEnd: true });
  now = days(3.5);
  expect(opening.now()).toEqual({
    title: 'Setting the stage … week 1 of 2',
    detail: 'Thursday 14 January at 21:00',
    done: 2.5 / 4,
    canEnd: true,
  });
  opening.endEarly();
  expect([opening.goesOn(), opening.now()?.canEnd]).toEqual([false, false]);
  opening.end();
  expect(opening.now()).toBeUndefined();
  expect(changes).toBe(6);
});

test('The last week has nothing after it that could be left out', () => {
  const opening = openingPlay(1, { now: () => monday }, 'Europe/London', () => undefined);
  opening.begin('Setting the stage … week 1 of 1', { from: monday, until: days(7), isLast: true });
  expect(opening.now()?.canEnd).toBe(false);
});

test('A season is played up to its first discussion, one week in a group too small to hear much, none when empty', () => {
  const weeks = [
    { people: 24, empty: false },
    { people: 9, empty: false },
    { people: 24, empty: true },
  ].map(weeksOf);
  expect(weeks).toEqual([5, 1, 0]);
});
