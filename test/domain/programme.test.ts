import { describe, expect, test } from '@jest/globals';
import { stepId, themeId } from '../../src/domain/ids.ts';
import {
  type Programme,
  promptOf,
  receivingPromptOf,
  type Step,
  stepById,
  threadQuestionOf,
  weekOf,
} from '../../src/domain/programme.ts';
import { namesIn, prepareRoster } from '../../src/text/names/scrub.ts';

const lookBack: Step = {
  id: stepId('look-back'),
  kind: 'step',
  title: 'Look back',
  minutes: 2,
  framing: 'A month is long. Take a minute.',
  wordings: [
    {
      question: 'First wording?',
      choices: [{ theme: themeId('stayed-silent'), text: 'I wait' }],
      more: ['A smaller one?'],
    },
    { question: 'Second wording?', choices: [], more: [] },
    { question: 'Third wording?', choices: [], more: [] },
  ],
  receiving: { question: 'What would help?', choices: [], more: [] },
  contentNote: 'As you like.',
  channelLine: 'We look back.',
};
const talk: Extract<Step, { kind: 'discussion' }> = {
  ...lookBack,
  id: stepId('talk'),
  kind: 'discussion',
  note: { title: 'Stages', text: 'Something to read.' },
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
    expect(promptOf(lookBack, number).question).toBe(question);
  });

  test('comes with its choices, its smaller question, its framing, its note and the time it takes', () => {
    expect(promptOf(talk, 1)).toEqual({
      step: 'talk',
      title: 'Look back',
      minutes: 2,
      framing: 'A month is long. Take a minute.',
      note: { title: 'Stages', text: 'Something to read.' },
      question: 'First wording?',
      choices: [{ theme: 'stayed-silent', text: 'I wait' }],
      more: ['A smaller one?'],
      contentNote: 'As you like.',
    });
  });

  test('is another question on the receiving end, the same in every season, where the programme has one', () => {
    expect(receivingPromptOf(lookBack)).toMatchObject({ step: 'look-back', question: 'What would help?' });
    const { receiving: _, ...without } = lookBack;
    expect(receivingPromptOf(without)).toBeUndefined();
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
  const asking = (read: string): Programme => ({ ...season, steps: [{ ...lookBack, framing: read }, talk] });

  test('are found where they stand: colleagues, anybody by the look, and nobody who is credited', () => {
    expect(namesIn(season, prepareRoster([]))).toEqual([]);
    expect(namesIn({ ...season, source: 'After a book by Priya Raman.' }, prepareRoster([]))).toEqual([]);
    expect(namesIn(asking('Does zorvane listen, and does Bob?'), colleagues)).toEqual([
      {
        path: ['steps', 0, 'framing'],
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
  test('counts weeks from one', () => {
    expect([weekOf(season, lookBack.id), weekOf(season, talk.id)]).toEqual([1, 2]);
  });

  test('knows nothing of a step from another programme', () => {
    const foreign = stepId('foreign');
    expect([stepById(season, foreign), weekOf(season, foreign)]).toEqual([undefined, undefined]);
  });
});
