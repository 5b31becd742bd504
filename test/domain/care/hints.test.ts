import { describe, expect, test } from '@jest/globals';
import { digestOfExamples, voiceExamples } from '../../../bench/care/care-examples.ts';
import { hintWeights } from '../../../src/domain/care/hint-weights.ts';
import { hintIn } from '../../../src/domain/care/hints.ts';
import { careByRules, careFrom, careOf, isOfDanger } from '../../../src/domain/care.ts';

describe('The second opinion on care', () => {
  test('was learned from the sentences and kinds of word that are here: else run npm run learn:care', () => {
    expect(hintWeights.learnedFrom).toBe(digestOfExamples());
  });

  test('has learned what our own voices say', () => {
    const shareRead = (label: 'crisis' | 'incident' | 'ordinary') => {
      const all = voiceExamples().filter((each) => each.label === label);
      const right = label === 'ordinary' ? 'none' : label;
      return all.filter(({ text }) => careFrom('none', hintIn(text)) === right).length / all.length;
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

  test('hears a hint that is wrapped in an ordinary reply', () => {
    const before = 'I liked the part about meetings, and I have started to ask the quiet ones first.';
    const hint = 'I have sorted my papers and found somebody for the dog, so it can be any day.';
    const after = 'The coffee was good as well. See you all next week.';
    expect([careOf(`${before} ${after}`), careOf(`${before} ${hint} ${after}`)]).toEqual(['none', 'crisis']);
  });

  test('never makes words of danger less grave', () => {
    const harmless = { incident: 0, crisis: 0 };
    expect(careFrom('crisis', harmless)).toBe('crisis');
    expect(careOf('I thanked the team, and I want to kill myself.')).toBe('crisis');
  });

  test('leaves plain words of harm as they are, unless it is surer of danger', () => {
    expect(careFrom('incident', { incident: 0, crisis: 0 })).toBe('incident');
    expect(careFrom('incident', { incident: 0.1, crisis: 0.6 })).toBe('incident');
    expect(careFrom('incident', { incident: 0.1, crisis: 0.8 })).toBe('crisis');
  });

  test('needs less to show help lines where somebody may be in danger', () => {
    expect(careFrom('none', { incident: 0, crisis: 0.6 })).toBe('crisis');
    expect(careFrom('none', { incident: 0.6, crisis: 0 })).toBe('none');
  });

  test('keeps a reply from being read for themes only where it is surer than for showing help lines', () => {
    expect(isOfDanger('I want to kill myself.')).toBe(true);
    expect(isOfDanger('I was too tired to speak up in the meeting, and I let it pass.')).toBe(false);
  });

  test.each(['', '   ', '?', '🙂', 'x'.repeat(10_000), 'he '.repeat(3_000)])('reads any text at all', (text) => {
    const { incident, crisis } = hintIn(text);
    expect(incident + crisis).toBeGreaterThanOrEqual(0);
    expect(incident + crisis).toBeLessThanOrEqual(1.000_001);
  });
});
