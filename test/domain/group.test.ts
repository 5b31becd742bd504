// Holds TM-13 of docs/threat-model.md.
import { expect, test } from '@jest/globals';
import { enrolment } from '../../src/domain/group.ts';

test('of how many have joined only “enough” or “not yet” is told, so that nobody who joins and leaves walks across a finer edge', () => {
  const told = Array.from({ length: 200 }, (_, count) => enrolment(count));
  expect(told.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 'notYet'));
  expect(new Set(told.slice(8))).toEqual(new Set(['enough']));
});
