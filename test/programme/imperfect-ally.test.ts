import { describe, expect, test } from '@jest/globals';
import { type Programme, promptOf, receivingPromptOf, threadQuestionOf } from '../../src/domain/programme.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import { loadCodebook } from '../../src/text/themes/theme-reader.ts';

const season = loadProgramme();
const seasonsToCome = [1, 2, 3];
const promptsOf = (step: Programme['steps'][number]) =>
  [...seasonsToCome.map((number) => promptOf(step, number)), receivingPromptOf(step)].filter(
    (prompt) => prompt !== undefined,
  );

/** Every word of every prompt that a person may meet in private, whatever the season. */
const promptTexts = season.steps.flatMap((step) =>
  promptsOf(step).flatMap(({ framing, note, question, choices, more, contentNote = '' }) =>
    [framing, note?.text ?? '', question, ...choices.map(({ text }) => text), ...more, contentNote].map(
      (text): [string, string] => [step.id, text],
    ),
  ),
);

describe('The choices of every question', () => {
  const codebook = loadCodebook();
  const themes = new Set(codebook.themes.map(({ id }) => id));
  const all = season.steps.flatMap((step) =>
    promptsOf(step).map((prompt) => [prompt.question, prompt.choices] as const),
  );

  test.each(all)('%s', (_question, choices) => {
    // Five to eight with “Something else”.
    expect(choices.length).toBeGreaterThanOrEqual(4);
    expect(choices.length).toBeLessThanOrEqual(7);
    expect(choices.filter(({ theme }) => !themes.has(theme))).toEqual([]);
    expect(Math.max(...choices.map(({ text }) => text.split(' ').length))).toBeLessThanOrEqual(12);
  });

  test('has something good to say in each week, and accuses nobody', () => {
    const good =
      /^(?:hope-and-progress|mindset-growing|asking-not-assuming|listening-to-understand|believing-people|offering-support|amplify-and-sponsor|peers-accountable|solidarity|empathy-not-sympathy|team-norms|who-leads|share-the-load|learning-and-training)$/u;
    expect(all.filter(([, choices]) => !choices.some(({ theme }) => good.test(theme)))).toEqual([]);
    const accusing = /\b(?:racist|sexist|bully|harass\w*|guilty|shame\w*|fault|victim|perpetrator|he|she)\b/iu;
    expect(all.flatMap(([, choices]) => choices.filter(({ text }) => accusing.test(text)))).toEqual([]);
  });
});

describe('What the article asks for', () => {
  const wordsOf = (id: string) =>
    promptTexts
      .filter(([step]) => step === id)
      .map(([, text]) => text)
      .join('\n');
  test.each([
    ['reflect', /respect, consent, harassment and women’s voices/u],
    ['reflect', /what women here think or want/u],
    ['acknowledge', /what women here want/u],
    ['listen', /Empathy, not sympathy/u],
    ['engage', /When a line gets crossed/u],
    ['engage', /with people, not for them: ask first/u],
    ['engage', /one conversation this week in which you ask and don’t assume/u],
    ['next-whose-voices', /Tarana Burke began/u],
    ['next-shared-power', /Whose side do you find it easy to take/u],
  ])('%s: %s', (id, idea) => expect(wordsOf(id)).toMatch(idea));

  test('the third question asks whether it is fair to expect white women to lead, and calls no 2018 “now”', () => {
    const inclusion = season.steps.find(({ id }) => id === 'next-inclusion')?.discussion;
    expect(inclusion?.question).toContain('is it fair to expect white women to lead');
    expect(inclusion?.intro).not.toMatch(/\bnow\b/u);
  });

  test('each week has something to notice and to try, one question for the receiving end, and private weeks one to talk about', () => {
    for (const step of season.steps) {
      expect(step.tips).toBeDefined();
      expect(step.receiving).toBeDefined();
      expect(step.tips?.talk === undefined).toBe(step.kind === 'discussion');
    }
  });
});

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
    expect(season.steps[0].note?.text).toContain('Intercultural Development Continuum by M. R. Hammer');
  });

  test('shows all five stages, and says that none is ticked or scored', () => {
    for (const stage of ['Denial', 'Polarization', 'Minimization', 'Acceptance', 'Adaptation', 'no score']) {
      expect(season.steps[0].note?.text).toContain(stage);
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
        expect(promptOf(step, number).question.length).toBeLessThanOrEqual(220);
      }
    },
  );

  test('asks every season in other words, in private and in the thread', () => {
    for (const step of season.steps) {
      expect(new Set(seasonsToCome.map((number) => promptOf(step, number).question)).size).toBe(3);
      if (step.kind === 'discussion') {
        expect(new Set(seasonsToCome.map((number) => threadQuestionOf(step.discussion, number))).size).toBe(3);
      }
    }
  });

  test('never asks the same thing twice, in any week', () => {
    const questions = season.steps.flatMap((step) => promptsOf(step).map(({ question }) => question));
    expect(new Set(questions).size).toBe(questions.length);
  });
});
