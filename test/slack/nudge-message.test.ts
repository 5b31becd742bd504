import { describe, expect, test } from '@jest/globals';
import { loadProgramme } from '../../src/programme/validate.ts';
import { nudgeMessage } from '../../src/slack/messages/nudge-message.ts';
import { aRound } from './message-samples.ts';

const { steps } = loadProgramme();
const nudge = (step: (typeof steps)[number], ordinal: 0 | 1, askToGoOn = false) =>
  nudgeMessage({ kind: 'nudge', step, season: 1, round: aRound, weeks: steps.length, ordinal, askToGoOn });

describe.each(steps)('The message of the week “$title”', (step) => {
  test.each([
    [0, `Your question for this week is here. About ${step.minutes} minutes, and skipping is fine.`],
    [1, `Your question for this week is still open. About ${step.minutes} minutes, and skipping is fine.`],
  ] as const)('(message %i) says nothing of the subject in its text, for lock screens', (ordinal, said) => {
    expect(nudge(step, ordinal).text).toBe(said);
  });

  test('then has the question itself, one button, and that nobody is told what one does', () => {
    const { blocks } = nudge(step, 0);
    const shown = JSON.stringify(blocks);
    expect(shown).toContain(`*Week 1 of 8 · ${step.title}*`);
    expect(shown).toContain(`> ${step.wordings[0].question}`);
    expect(shown).toContain('themes that five or more people share. Nobody’s told if you skip.');
    expect(shown.match(/"type":"button"/g)).toHaveLength(1);
  });

  test('has the other ways on in one menu, and none of putting off in the reminder', () => {
    const menu = (ordinal: 0 | 1) =>
      JSON.stringify(nudge(step, ordinal).blocks).match(/"text":"[\w ]+","emoji":true},"value"/g);
    expect(menu(0)?.map((each) => /"text":"([\w ]+)"/.exec(each)?.[1])).toEqual([
      'Later today',
      'Tomorrow',
      'Skip this week',
      'Pause',
      'Settings',
    ]);
    expect(menu(1)).toHaveLength(2);
  });
});

test('A weekly message is short: 55 words at most, the question of the first week included', () => {
  const words =
    JSON.stringify(nudge(steps[0], 0).blocks)
      .match(/"text":"[^"]+"/g)
      ?.join(' ') ?? '';
  const shown = words
    .replaceAll(/"text":|[*>🔒·"]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  expect(shown.length).toBeLessThanOrEqual(65);
});
