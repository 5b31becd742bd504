import { describe, expect, test } from '@jest/globals';
import { stepId } from '../../src/domain/ids.ts';
import { namesIn } from '../../src/domain/names-in-programme.ts';
import {
  nextStep,
  type Programme,
  promptOf,
  type Step,
  stepById,
  threadQuestionOf,
  weekOf,
} from '../../src/domain/programme.ts';
import { prepareRoster } from '../../src/domain/scrub.ts';

const lookBack: Step = {
  id: stepId('look-back'),
  kind: 'step',
  title: 'Look back',
  minutes: 2,
  framing: 'A month is long. Take a minute.',
  wordings: [
    { question: 'First wording?', more: ['A smaller one?'] },
    { question: 'Second wording?', more: [] },
    { question: 'Third wording?', more: [] },
  ],
  lighter: 'Light?',
  contentNote: 'As you like.',
  channelLine: 'We look back.',
};
const talk: Step = {
  ...lookBack,
  id: stepId('talk'),
  kind: 'discussion',
  note: 'Something to read.',
  channelLine: undefined,
  discussion: { question: 'Asked first?', alternatives: ['Asked second?'], groundRules: [], facilitation: [] },
};
const season: Programme = { id: 'short', title: 'Short', source: 'Ours', steps: [lookBack, talk] };

describe('What a person is asked', () => {
  test.each([
    [1, 'First wording?'],
    [2, 'Second wording?'],
    [3, 'Third wording?'],
    [4, 'First wording?'],
  ])('in season %i is %s', (number, question) => {
    expect(promptOf(lookBack, number, false).question).toBe(question);
  });

  test('comes with its smaller questions, its framing, its note and the time it takes', () => {
    expect(promptOf(talk, 1, false)).toEqual({
      step: 'talk',
      title: 'Look back',
      minutes: 2,
      framing: 'A month is long. Take a minute.',
      note: 'Something to read.',
      question: 'First wording?',
      more: ['A smaller one?'],
      contentNote: 'As you like.',
      lighter: false,
    });
  });

  test('is one light question and nothing else in the lighter variant', () => {
    expect(promptOf(lookBack, 2, true)).toMatchObject({ question: 'Light?', more: [], lighter: true });
  });

  test('in the thread of a second season is asked in other words', () => {
    expect([1, 2, 3].map((number) => threadQuestionOf(talk.discussion, number))).toEqual([
      'Asked first?',
      'Asked second?',
      'Asked first?',
    ]);
  });
});

describe('Names in a programme', () => {
  const colleagues = prepareRoster([{ displayName: 'Light', realName: 'Light Zorvane' }]);
  const asking = (lighter: string): Programme => ({ ...season, steps: [{ ...lookBack, lighter }, talk] });

  test('are found where they stand: colleagues, anybody by the look, and nobody who is credited', () => {
    expect(namesIn(season, prepareRoster([]))).toEqual([]);
    expect(namesIn({ ...season, source: 'After a book by Priya Raman.' }, prepareRoster([]))).toEqual([]);
    expect(namesIn(asking('Does zorvane listen, and does Bob?'), colleagues)).toEqual([
      {
        path: ['steps', 0, 'lighter'],
        message: expect.stringMatching(/^seems to name somebody: “zorvane”, “Bob”; write/),
      },
    ]);
  });

  test('are not looked for again in what is there already, whoever joins', () => {
    const present = asking('What did Light teach you?');
    expect(namesIn(present, colleagues)).toHaveLength(1);
    expect(namesIn({ ...present, title: 'Ours' }, colleagues, present)).toEqual([]);
  });
});

describe('The order of a season', () => {
  test('goes from one step to the next and ends after the last', () => {
    expect(nextStep(season, lookBack.id)).toBe(talk);
    expect(nextStep(season, talk.id)).toBe('finished');
  });

  test('counts weeks from one', () => {
    expect([weekOf(season, lookBack.id), weekOf(season, talk.id)]).toEqual([1, 2]);
  });

  test('knows nothing of a step from another programme', () => {
    const foreign = stepId('foreign');
    expect([stepById(season, foreign), weekOf(season, foreign), nextStep(season, foreign)]).toEqual([
      undefined,
      undefined,
      'finished',
    ]);
  });
});
