import { describe, expect, test } from '@jest/globals';
import { promptOf, threadQuestionOf } from '../../src/domain/programme.ts';
import { rewordStep } from '../../src/domain/reword-step.ts';
import { aDiscussion, aStep } from '../slack/message-samples.ts';

const words = { title: 'New', framing: 'One. Two.', question: 'What now?', more: ['And?', ' '], lighter: 'A word?' };

describe('A week in other words', () => {
  test.each([1, 2, 3, 4, 5])('asks them in season %i and in no other that has words of its own', (season) => {
    const reworded = rewordStep(aStep, season, words);
    expect(promptOf(reworded, season, false)).toMatchObject({
      title: 'New',
      framing: 'One. Two.',
      question: 'What now?',
      more: ['And?'],
    });
    expect(promptOf(reworded, season + 1, false)).toMatchObject({
      title: 'New',
      question: promptOf(aStep, season + 1, false).question,
    });
    expect(promptOf(reworded, season, true).question).toBe('A word?');
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
