import { describe, expect, test } from '@jest/globals';
import { type Programme, promptOf, threadQuestionOf } from '../../src/domain/programme.ts';
import { loadProgramme } from '../../src/programme/load-programme.ts';

const season = loadProgramme();
const seasonsToCome = [1, 2, 3];

/** Every word of every prompt that a person may meet in private, whatever the season. */
const promptTexts = season.steps.flatMap((step) =>
  seasonsToCome.flatMap((number) =>
    [true, false].flatMap((lighter) => {
      const { framing, note = '', question, more, contentNote } = promptOf(step, number, lighter);
      return [framing, note, question, ...more, contentNote].map((text): [string, string] => [step.id, text]);
    }),
  ),
);

describe('The default season', () => {
  test('has the eight weeks of the programme, in its order', () => {
    expect(season.steps.map(({ id, kind }) => [id, kind])).toEqual([
      ['reflect', 'step'],
      ['acknowledge', 'step'],
      ['listen', 'step'],
      ['engage', 'step'],
      ['next-whose-voices', 'discussion'],
      ['next-shared-power', 'discussion'],
      ['next-inclusion', 'discussion'],
      ['offer-support', 'step'],
    ]);
  });

  test('credits the article by its title and the stages to their author', () => {
    expect(season.source).toContain('“Being the #MeToo Imperfect Ally”');
    expect(season.steps[0].note).toContain('Intercultural Development Continuum by M. R. Hammer');
  });

  test('shows all five stages, and says that none is ticked or scored', () => {
    for (const stage of ['Denial', 'Polarization', 'Minimization', 'Acceptance', 'Adaptation', 'no score']) {
      expect(season.steps[0].note).toContain(stage);
    }
  });

  test('never points at somebody else', () => {
    const pointing = /\b(?:who|whom|names?|the other person|incident|perpetrator|victim)\b/iu;
    expect(promptTexts.filter(([, text]) => pointing.test(text))).toEqual([]);
  });

  test('invites, without an order and without blame', () => {
    const ordering = /\b(?:you must|you should|you have to|you ought|your fault|guilty|toxic)\b/iu;
    expect(promptTexts.filter(([, text]) => ordering.test(text))).toEqual([]);
  });

  test('is spelt the British way', () => {
    const american = /\b(?:behavior|colors?|favor|honor|recognize|realize|organize|program|practicing)\b/iu;
    expect(promptTexts.filter(([, text]) => american.test(text))).toEqual([]);
  });

  test.each(season.steps.map((step): [string, Programme['steps'][number]] => [step.title, step]))(
    'takes minutes, not hours: %s',
    (_title, step) => {
      expect(step.minutes).toBeLessThanOrEqual(5);
      for (const number of seasonsToCome) {
        expect(promptOf(step, number, false).question.length).toBeLessThanOrEqual(220);
      }
      expect(step.lighter.length).toBeLessThanOrEqual(80);
    },
  );

  test('asks every season in other words, in private and in the thread', () => {
    for (const step of season.steps) {
      expect(new Set(seasonsToCome.map((number) => promptOf(step, number, false).question)).size).toBe(3);
      if (step.kind === 'discussion') {
        expect(new Set(seasonsToCome.map((number) => threadQuestionOf(step.discussion, number))).size).toBe(3);
      }
    }
  });

  test('never asks the same thing twice, in any week', () => {
    const questions = season.steps.flatMap((step) => [step.lighter, ...step.wordings.map(({ question }) => question)]);
    expect(new Set(questions).size).toBe(questions.length);
  });
});
