import { expect, test } from '@jest/globals';
import { NotOnScreen } from '../../../playground/actors.ts';
import { again } from '../../../playground/demo/again.ts';

function somebody() {
  let closed = 0;
  return {
    closed: () => closed,
    closesEverything: async () => {
      closed += 1;
      throw new Error('has no modal to close');
    },
  };
}

test('a page that does not come is asked for again, as a person would, and not for ever', async () => {
  const person = somebody();
  let tried = 0;
  await again(person, async () => {
    tried += 1;
    if (tried < 3) throw new NotOnScreen('One moment');
  });
  expect([tried, person.closed()]).toEqual([3, 2]);
  const never = again(person, () => Promise.reject(new NotOnScreen('One moment')));
  await expect(never).rejects.toThrow('One moment');
});

test('what is no matter of waiting is not tried again', async () => {
  const person = somebody();
  await expect(again(person, () => Promise.reject(new TypeError('a mistake')))).rejects.toThrow('a mistake');
  expect(person.closed()).toBe(0);
});
