import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stepId } from '../../src/domain/ids.ts';
import {
  fewestWeeks,
  idsOf,
  keptWeeks,
  moved,
  seasonOf,
  shortSeason,
  weeksProblem,
} from '../../src/domain/own-weeks.ts';
import type { Programme, Step } from '../../src/domain/programme.ts';
import { loadProgramme } from '../../src/programme/validate.ts';

const programme = loadProgramme();
const ids = (...names: string[]) => names.map(stepId);
const four = ids('reflect', 'acknowledge', 'listen', 'engage');
const problemOf = (...names: string[]) => weeksProblem(programme, ids(...names));

describe('A season of fewer weeks, or of another order', () => {
  test('may be the four steps alone, and asks those', () => {
    expect(weeksProblem(programme, four)).toBeUndefined();
    expect(idsOf(seasonOf(programme, four))).toEqual(four);
  });

  test('may begin with another week that is not sensitive', () => {
    expect(problemOf('engage', 'reflect', 'acknowledge', 'listen')).toBeUndefined();
  });

  test.each([
    ['too few weeks', ['reflect', 'acknowledge', 'listen'], { kind: 'tooFew', least: 4 }],
    [
      'a sensitive week first',
      ['listen', 'reflect', 'engage', 'offer-support'],
      { kind: 'sensitiveFirst', step: 'listen' },
    ],
    [
      'a discussion first',
      ['next-inclusion', 'reflect', 'listen', 'engage'],
      { kind: 'sensitiveFirst', step: 'next-inclusion' },
    ],
    [
      'a discussion after one private week',
      ['reflect', 'next-inclusion', 'listen', 'engage'],
      { kind: 'discussionTooEarly', step: 'next-inclusion' },
    ],
    ['a week twice', ['reflect', 'listen', 'reflect', 'engage'], { kind: 'twice', step: 'reflect' }],
    ['a week of another programme', ['reflect', 'listen', 'engage', 'other'], { kind: 'unknownStep', step: 'other' }],
  ])('is refused with %s', (_, weeks, problem) => {
    expect(problemOf(...weeks)).toEqual(problem);
  });

  test('is never held to more than the programme’s own order is', () => {
    const [reflect] = programme.steps;
    const talk = programme.steps.find(({ kind }) => kind === 'discussion');
    const own: Programme = { ...programme, steps: [talk ?? reflect, reflect, ...programme.steps.slice(1, 4)] };
    expect(weeksProblem(own, idsOf(own))).toBeUndefined();
    expect(weeksProblem(own, [talk?.id ?? reflect.id, ...four.slice(1)])).toBeUndefined();
    const short: Programme = { ...programme, steps: [reflect] };
    expect(weeksProblem(short, [reflect.id])).toBeUndefined();
  });

  test('leaves out a week that the programme has no more, and is all of the programme where too few remain', () => {
    const without = (...gone: string[]): Programme => {
      const [first, ...others] = programme.steps.filter(({ id }) => !gone.includes(id));
      return { ...programme, steps: [first ?? programme.steps[0], ...others] };
    };
    const five = [...four, stepId('offer-support')];
    expect(idsOf(seasonOf(without('listen'), five))).toEqual(ids('reflect', 'acknowledge', 'engage', 'offer-support'));
    expect(seasonOf(without('listen'), four)).toEqual(without('listen'));
    expect(seasonOf(programme, undefined)).toBe(programme);
  });

  test('that is the programme’s own is not kept, so that a week that is added comes too', () => {
    expect(keptWeeks(programme, idsOf(programme))).toBeUndefined();
    expect(keptWeeks(programme, four)).toEqual(four);
  });

  test('whatever is asked for, what a group takes begins gently and talks late', () => {
    const anyWeeks = fc.array(fc.constantFrom(...idsOf(programme), stepId('gone')), { maxLength: 10 });
    const isDiscussion = ({ kind }: Step) => kind === 'discussion';
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        const { steps } = seasonOf(programme, weeks);
        expect(steps.length).toBeGreaterThanOrEqual(fewestWeeks);
        expect(steps[0].contentNote).toBeUndefined();
        expect(new Set(steps).size).toBe(steps.length);
        const first = steps.findIndex(isDiscussion);
        if (first >= 0) expect(first).toBeGreaterThanOrEqual(2);
        if (weeksProblem(programme, weeks) === undefined) expect(idsOf({ steps })).toEqual(weeks);
      }),
    );
  });
});

describe('What a lead’s clicks make of the weeks', () => {
  test('the shortest season is what has begun and the programme’s first private weeks', () => {
    expect(shortSeason(programme, [])).toEqual(four);
    expect(shortSeason(programme, ids('engage'))).toEqual(ids('engage', 'reflect', 'acknowledge', 'listen'));
    expect(shortSeason(programme, [...four, ...ids('offer-support')])).toEqual([...four, ...ids('offer-support')]);
  });

  test('a week moves by one place, and not over an end', () => {
    const [first, second] = four;
    if (first === undefined || second === undefined) throw new Error('four weeks have two');
    expect(moved(four, second, -1)).toEqual([second, first, ...four.slice(2)]);
    expect(moved(four, first, 1)).toEqual([second, first, ...four.slice(2)]);
    expect(moved(four, first, -1)).toEqual(four);
    expect(moved(four, stepId('gone'), 1)).toEqual(four);
  });
});
