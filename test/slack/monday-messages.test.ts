import { describe, expect, test } from '@jest/globals';
import { withDates } from '../../playground/date-tokens.ts';
import { isObject } from '../../playground/json.ts';
import { blocksText } from '../../playground/screen.ts';
import { themeId } from '../../src/domain/ids.ts';
import type { Message } from '../../src/flows/ports/slack.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import { contentOf } from '../../src/slack/transport/slack-messenger.ts';
import { aDiscussion, anOpening, aRound, aStep, heard } from './message-samples.ts';

const usual = loadProgramme();
const shown = (message: Message) =>
  blocksText(
    contentOf(message)
      .blocks.filter(isObject)
      .map((block, at) => ({ block_id: `b${at}`, ...block })),
  );
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'&-]*/gu)?.length ?? 0;

describe('What the channel reads on a Monday', () => {
  test.each(usual.steps)('is short in the week “$title”', (step) => {
    expect(wordsIn(shown(anOpening(step, heard)))).toBeLessThanOrEqual(step.kind === 'step' ? 130 : 115);
  });

  test('has its bands in words, and the same words whether anything was shared or not', () => {
    const [with_, without] = [shown(anOpening(aStep, heard)), shown(anOpening(aStep, undefined))];
    expect(with_).toContain('What we heard last week');
    expect(with_).toContain('A view on the move* · five or more of us. People noticed');
    expect(without).not.toContain('heard');
    for (const line of without.split('\n')) expect(with_).toContain(line);
  });

  test('has one filled button, and the ground rules where there is a thread', () => {
    for (const step of [aStep, aDiscussion]) {
      const buttons = contentOf(anOpening(step, heard)).blocks.flatMap((block) =>
        block.type === 'actions' ? block.elements : [],
      );
      expect(buttons.filter((button) => 'style' in button && button.style === 'primary')).toHaveLength(1);
      expect(buttons).toHaveLength(3);
    }
    expect(shown(anOpening(aDiscussion, heard))).toContain('Ground rules');
  });

  test('leaves nobody with less than the blocks say: the text has all of it', () => {
    const { text } = contentOf({ ...anOpening(aStep, heard), line: 'A line of mine.' });
    for (const part of ['A view on the move', 'Worth noticing', 'A line of mine.', 'five or more people chose'])
      expect(text).toContain(part);
  });
});

test('What was heard before is told of in few words: its sentence stands in the week that is named', () => {
  const before = new Map([[themeId('mindset-growing'), { week: 1, band: 5 as const }]]);
  const text = shown(anOpening(aStep, { ...heard, before }));
  expect(text).toContain('*A view on the move* · five or more of us, as in week 1.');
  expect(text).not.toContain('outlook');
});

test('A talk stands apart from what was heard before it', () => {
  expect(shown(anOpening(aDiscussion, heard))).toMatch(/outlook.*Talk about it/s);
  expect(shown(anOpening(aDiscussion, undefined))).not.toContain('Talk about it');
});

describe('A week without a question', () => {
  const weeksOff = { count: 1, opensAt: new Date('2027-03-08T09:00:00Z'), zone: 'Europe/London' };
  const inFewWords = (text: string) => withDates(text, 'Europe/London');

  test.each([aStep, aDiscussion])('is told of in the post before it, “$title”, within its budget', (step) => {
    const message = { ...anOpening(step, step.kind === 'step' ? heard : undefined), weeksOff };
    const text = inFewWords(shown(message));
    expect(text).toContain('No question next week. The next one comes on Monday 8 March');
    expect(wordsIn(text)).toBeLessThanOrEqual(130);
    expect(contentOf(message).text).toContain('No question next week.');
  });

  test('has company where there are several', () => {
    const text = inFewWords(shown({ ...anOpening(aStep, heard), weeksOff: { ...weeksOff, count: 2 } }));
    expect(text).toContain('No question for two weeks after this one. The next comes on Monday 8 March');
  });

  test('is told of beside the themes that come in it', () => {
    const digest = { kind: 'digest', step: aStep, round: aRound, ...heard } as const;
    expect(inFewWords(shown({ ...digest, weeksOff }))).toContain(
      'No question this week. The next one comes on Monday 8 March',
    );
    expect(shown(digest)).not.toContain('No question');
  });
});

test('The end of a season has themes, thanks, promises and how they ended, and what comes next', () => {
  const actions = [{ text: 'Notes in turns', owner: undefined, state: 'done' as const }];
  const { digest } = heard.publication;
  const season =
    digest.kind === 'nothing'
      ? []
      : [
          { title: 'Reflect', themes: digest.themes },
          { title: 'Listen', themes: [] },
        ];
  const text = shown({ kind: 'farewell', round: aRound, weeks: 8, season, actions, line: undefined, ...heard });
  expect(text).toContain('The season, week by week*\n• Reflect: A view on the move\n• Listen\n');
  for (const part of ['Thank you for eight weeks', 'A view on the move', 'What we promised', 'done', 'What comes next'])
    expect(text).toContain(part);
});

test('The reminder is one line that says until when, with one button', () => {
  const text = shown({ kind: 'reminder', round: aRound, zone: 'Europe/London' });
  expect(text).toMatch(/^This week’s question is open until .*15 January/);
  expect(text).toContain('[Answer privately]');
});
