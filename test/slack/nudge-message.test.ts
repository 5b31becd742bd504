import { describe, expect, test } from '@jest/globals';
import { loadProgramme } from '../../src/programme/load-programme.ts';
import { nudgeMessage } from '../../src/slack/messages/nudge-message.ts';
import { aRound } from './message-samples.ts';

const { steps } = loadProgramme();
const nudge = (step: (typeof steps)[number], ordinal: 0 | 1) =>
  nudgeMessage({ kind: 'nudge', step, season: 1, round: aRound, ordinal, askToGoOn: false });

describe.each(steps)('The message of the week “$title”', (step) => {
  test.each([0, 1] as const)(
    '(message %i) says nothing of the subject in its first line, for lock screens',
    (ordinal) => {
      const { text, blocks } = nudge(step, ordinal);
      const [first = ''] = text.split('\n');
      expect(first).toMatch(/^Your weekly moment is (here|still open)\.$/);
      expect(blocks[0]).toMatchObject({ text: { text: first } });
    },
  );

  test('then says what and how long, the same to a screen reader, and that nobody is told what one does', () => {
    const { text, blocks } = nudge(step, 0);
    for (const said of [text, JSON.stringify(blocks)]) {
      expect(said).toContain(step.title);
      expect(said).toContain(`about ${step.minutes} minutes`);
      expect(said).toContain('Answer, take the lighter question, or let it pass: nobody is told which.');
    }
  });

  test('says why in the message alone, for a lock screen may show the text', () => {
    const { text, blocks } = nudge(step, 0);
    const why = step.framing.slice(0, 30).split('&')[0] ?? '';
    expect(JSON.stringify(blocks)).toContain(why);
    expect(text).not.toContain(why);
  });
});
