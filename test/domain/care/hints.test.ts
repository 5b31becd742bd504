import { describe, expect, test } from '@jest/globals';
import { digestOfExamples, voiceExamples } from '../../../bench/care/care-examples.ts';
import { hintWeights } from '../../../src/domain/care/hint-weights.ts';
import { hintIn } from '../../../src/domain/care/hints.ts';
import { careByRules, careOf } from '../../../src/domain/care.ts';

describe('The second opinion on care', () => {
  test('was learned from the sentences and kinds of word that are here: else run npm run learn:care', () => {
    expect(hintWeights.learnedFrom).toBe(digestOfExamples());
  });

  test('has learned what our own voices say', () => {
    const shareRead = (label: 'crisis' | 'incident' | 'ordinary') => {
      const all = voiceExamples().filter((each) => each.label === label);
      return all.filter(({ text }) => hintIn(text) === (label === 'ordinary' ? 'none' : label)).length / all.length;
    };
    expect(shareRead('crisis')).toBeGreaterThan(0.9);
    expect(shareRead('incident')).toBeGreaterThan(0.9);
    expect(shareRead('ordinary')).toBeGreaterThan(0.99);
  });

  // None of these is among the sentences it learned from.
  test.each([
    ['incident', 'My supervisor stays behind with the new girls and shuts the blinds.'],
    ['crisis', 'I have sorted my papers and found somebody for the dog, so it can be any day.'],
    ['crisis', 'I look at the river each evening and it would be so quiet.'],
    ['crisis', 'He has taken my keys and says tonight I will be sorry.'],
    ['crisis', 'I just want everything to go dark and stay dark.'],
    ['none', 'I gave my notes to a colleague before my holiday.'],
    ['none', 'He held the door for me and we talked about the budget.'],
    ['none', 'A tiring week; Saturday I shall read on the sofa.'],
  ])('finds %s in a hint that the rules miss: %s', (sign, text) => {
    expect([careByRules(text), careOf(text)]).toEqual(['none', sign]);
  });

  test('is not asked where the words are plain, and never makes a sign less grave', () => {
    const plain = 'I thanked the team, and I want to kill myself.';
    expect([hintIn('I thanked the team.'), careByRules(plain), careOf(plain)]).toEqual(['none', 'crisis', 'crisis']);
  });

  test.each(['', '   ', '?', '🙂', 'x'.repeat(10_000), 'he '.repeat(3_000)])('reads any text at all', (text) => {
    expect(['none', 'incident', 'crisis']).toContain(hintIn(text));
  });
});
