import { describe, expect, test } from '@jest/globals';
import { careFrom, careOf, isOfDanger, likelihoodsIn, pauseOf } from '../../../src/text/care/care.ts';
import { signByRules } from '../../../src/text/care/rules.ts';
import { voiceExamples } from '../../../training/care-examples.ts';

const isPaused = (text: string) => pauseOf(careOf(text)) !== 'none';

describe('What care has learned', () => {
  test('is what our own voices say', () => {
    const shareOf = (label: 'crisis' | 'incident' | 'ordinary', isRight: (text: string) => boolean) => {
      const all = voiceExamples().filter((each) => each.label === label);
      return all.filter(({ text }) => isRight(text)).length / all.length;
    };
    expect(shareOf('crisis', (text) => isPaused(text))).toBeGreaterThan(0.9);
    expect(shareOf('incident', (text) => isPaused(text))).toBeGreaterThan(0.9);
    expect(shareOf('ordinary', (text) => !isPaused(text))).toBeGreaterThan(0.97);
  });

  // None of these is among the sentences it learned from.
  test.each([
    ['incident', 'My supervisor stays behind with the new girls and shuts the blinds.'],
    ['crisis', 'I have sorted my papers and found somebody for the dog, so it can be any day.'],
    ['crisis', 'I look at the river each evening and it would be so quiet.'],
    ['crisis', 'He has taken my keys and says tonight I will be sorry.'],
    ['crisis', 'I just want everything to go dark and stay dark.'],
    ['none', 'I gave my notes to a colleague before my holiday.'],
    ['line', 'He held the door for me and we talked about the budget.'],
    ['none', 'A tiring week; Saturday I shall read on the sofa.'],
  ])('finds %s in a hint that no rule knows: %s', (sign, text) => {
    expect([signByRules(text), careOf(text)]).toEqual(['none', sign]);
  });

  test('hears a hint that is wrapped in an ordinary reply', () => {
    const before = 'I liked the part about meetings, and I have started to ask the quiet ones first.';
    const hint = 'I have sorted my papers and found somebody for the dog, so it can be any day.';
    const after = 'The coffee was good as well. See you all next week.';
    expect([careOf(`${before} ${after}`), careOf(`${before} ${hint} ${after}`)]).toEqual(['none', 'crisis']);
  });

  test('hears words of danger whatever else a reply says', () => {
    expect(careOf('I thanked the team, and I want to kill myself.')).toBe('crisis');
  });

  test('needs less to show help lines where somebody may be in danger', () => {
    expect(careFrom({ incident: 0, crisis: 0.7 })).toBe('crisis');
    expect(careFrom({ incident: 0.7, crisis: 0 })).toBe('line');
  });

  test('shows a line after saving where it is less sure than it must be to stop anybody', () => {
    expect(careFrom({ incident: 0.3, crisis: 0.1 })).toBe('line');
    expect(careFrom({ incident: 0, crisis: 0 })).toBe('none');
  });

  test('keeps a reply from being read for themes only where it is surer than for showing help lines', () => {
    expect(isOfDanger('I want to kill myself.')).toBe(true);
    expect(isOfDanger('I was too tired to speak up in the meeting, and I let it pass.')).toBe(false);
  });

  test.each(['', '   ', '?', '🙂', 'x'.repeat(10_000), 'he '.repeat(3_000)])('reads any text at all', (text) => {
    const { incident, crisis } = likelihoodsIn(text);
    expect(incident + crisis).toBeGreaterThanOrEqual(0);
    expect(incident + crisis).toBeLessThanOrEqual(1.000_001);
  });
});
