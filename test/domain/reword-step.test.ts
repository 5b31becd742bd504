import { describe, expect, test } from '@jest/globals';
import { themeId } from '../../src/domain/ids.ts';
import { rewordStep } from '../../src/domain/own-weeks.ts';
import { promptOf, threadQuestionOf } from '../../src/domain/programme.ts';
import { aDiscussion, aStep } from '../slack/message-samples.ts';

const words = {
  title: 'New',
  framing: 'One. Two.',
  question: 'What now?',
  choices: [{ theme: themeId('stayed-silent'), text: 'I wait' }],
  more: ['And?', ' '],
};

describe('A week in other words', () => {
  test.each([1, 2, 3, 4, 5])('asks them in season %i and in no other that has words of its own', (season) => {
    const reworded = rewordStep(aStep, season, words);
    expect(promptOf(reworded, season)).toMatchObject({
      title: 'New',
      framing: 'One. Two.',
      question: 'What now?',
      choices: words.choices,
      more: ['And?'],
    });
    expect(promptOf(reworded, season + 1)).toMatchObject({
      title: 'New',
      question: promptOf(aStep, season + 1).question,
    });
    expect(reworded.id).toBe(aStep.id);
  });

  test.each([1, 2, 3, 4])('opens the thread of season %i with the new question, where one is given', (season) => {
    const reworded = rewordStep(aDiscussion, season, { ...words, threadQuestion: 'What is fair?' });
    const thread = (at: number) => reworded.discussion && threadQuestionOf(reworded.discussion, at);
    expect(thread(season)).toBe('What is fair?');
    expect(thread(season + 1)).toBe(threadQuestionOf(aDiscussion.discussion, season + 1));
    expect(rewordStep(aDiscussion, season, words).discussion).toEqual(aDiscussion.discussion);
  });
});
