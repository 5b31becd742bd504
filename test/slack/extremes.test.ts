import { describe, expect, test } from '@jest/globals';
import type { types } from '@slack/bolt';
import { blockProblems } from '../../playground/blocks/blocks.ts';
import { isTooLarge, viewProblems } from '../../playground/blocks/views.ts';
import type { Band, HeardBefore, Publication } from '../../src/domain/digest.ts';
import { themeId } from '../../src/domain/ids.ts';
import { promptOf, type Step } from '../../src/domain/programme.ts';
import type { OpenRound } from '../../src/domain/round.ts';
import type { SafetyContent } from '../../src/domain/safety-content.ts';
import type { Message } from '../../src/flows/ports/slack.ts';
import { somethingElse } from '../../src/slack/members/reply-draft.ts';
import { freshForm, replyModal } from '../../src/slack/members/reply-form.ts';
import { countryBlocks } from '../../src/slack/shared/help-lines.ts';
import { privacyRisksPage, privacyStepsPage, privacyStoredPage } from '../../src/slack/shared/privacy-page.ts';
import { contentOf } from '../../src/slack/transport/slack-messenger.ts';
import { modal } from '../../src/slack/ui/blocks.ts';
import { refusalPage } from '../../src/slack/ui/refusals.ts';
import { placeholders } from '../../src/text/names/scrub.ts';
import { longChoices } from '../playground/bot/extreme-texts.ts';
import { aDiscussion, aGroup, aRound, aStep, type DiscussionStep } from './message-samples.ts';

/** Texts that have broken other apps, each cut to the length that the programme's check lets through. */
const extremes: readonly (readonly [string, (length: number) => string])[] = [
  ['one letter', () => 'x'],
  ['as long as may be', (length) => 'Wide words, '.repeat(300).slice(0, length)],
  ['escapes', (length) => '<!channel> & <@U1> '.repeat(200).slice(0, Math.floor(length / 2.2))],
  ['right to left', (length) => 'مرحبا بالعالم \u202e'.repeat(300).slice(0, length)],
  ['emoji families', (length) => '👩‍👩‍👧‍👦'.repeat(300).slice(0, length - (length % 11)) || '🦄'],
];

/** The most that somebody can tick: all of one question, and three of another. */
const everyTick = [...longChoices(() => 'x').map(({ theme }) => theme), somethingElse, 'own-a', 'own-b', 'own-c'];

const step = (text: (length: number) => string): Step => ({
  ...aStep,
  title: text(24),
  framing: text(3000),
  note: { title: text(75), text: text(3000) },
  contentNote: text(3000),
  wordings: [{ question: text(2000), choices: longChoices(text), more: [text(2000)] }],
});

const problemsOf = (view: types.ModalView): readonly string[] => [
  ...viewProblems(view, 'modal'),
  ...(isTooLarge(view) ? ['too large'] : []),
];

describe.each(extremes)('With %s', (_title, text) => {
  const longStep = step(text);
  const discussion: DiscussionStep = {
    ...aDiscussion,
    title: text(24),
    discussion: {
      question: text(2000),
      alternatives: [text(2000), text(2000)],
      groundRules: [text(700), text(700), text(700), text(700)],
      facilitation: [text(480), text(480), text(480), text(480), text(480), text(480)],
    },
  };
  const themesOf = (count: number, band: Band | undefined) =>
    Array.from({ length: count }, (_, at) => ({
      id: themeId(`t${at}`),
      label: text(200),
      sentence: text(3000),
      band,
    }));
  const digest = (count: number, band: Band | undefined): Publication => ({
    workspace: aRound.workspace,
    round: aRound.id,
    hash: '',
    digest: {
      kind: 'themes',
      beyond: true,
      themes: themesOf(count, band),
    },
  });
  const actions = Array.from({ length: 5 }, () => ({ text: text(200), owner: undefined, state: 'doing' as const }));
  const before: HeardBefore = new Map(
    Array.from({ length: 7 }, (_, at) => [themeId(`t${at}`), { week: 100, band: 100 }]),
  );
  const weeksOff = { count: 11, opensAt: new Date('2027-03-29T08:00:00Z'), zone: 'Pacific/Auckland' };
  const full = { heard: { publication: digest(7, 100), before: new Map() }, actions, line: text(300), weeksOff };
  const messages: Message[] = [
    { kind: 'nudge', step: longStep, season: 1, round: aRound, weeks: 8, ordinal: 0, askToGoOn: false },
    { kind: 'nudge', step: longStep, season: 1, round: aRound, weeks: 8, ordinal: 1, askToGoOn: false },
    { kind: 'nudge', step: longStep, season: 1, round: aRound, weeks: 8, ordinal: 0, askToGoOn: true },
    { kind: 'opening', step: longStep, season: 1, round: aRound, heard: undefined, actions: [], line: undefined },
    { kind: 'opening', step: longStep, season: 1, round: aRound, ...full },
    { kind: 'opening', step: discussion, season: 2, round: aRound, ...full },
    {
      kind: 'opening',
      step: discussion,
      season: 2,
      round: aRound,
      ...full,
      notice: { zone: 'Pacific/Auckland', reporterNotice: { text: text(1000), on: '2027-01-01' } },
    },
    { kind: 'facilitation', step: discussion, season: 1, round: aRound },
    { kind: 'waiting', step: longStep, round: aRound },
    { kind: 'draft', step: longStep, round: aRound, group: aGroup },
    {
      kind: 'digest',
      step: longStep,
      round: aRound,
      publication: digest(1, undefined),
      before: new Map(),
    },
    { kind: 'digest', step: longStep, round: aRound, publication: digest(7, 100), before, weeksOff },
    {
      kind: 'farewell',
      round: aRound,
      weeks: 8,
      season: Array.from({ length: 12 }, () => ({ title: text(200), themes: themesOf(7, 100) })),
      publication: digest(7, 100),
      before,
      actions,
      line: text(300),
    },
    { kind: 'goodbye', actions },
    { kind: 'rules', step: discussion },
    { kind: 'reminder', round: aRound, zone: 'Pacific/Auckland' },
  ];

  test.each(messages)('the message "$kind" keeps Slack’s limits and calls nobody', (message) => {
    const { text: whole, blocks } = contentOf(message);
    expect(blockProblems(blocks, 'message', '/blocks')).toEqual([]);
    expect(whole).not.toBe('');
    expect(whole.length + JSON.stringify(blocks).length).toBeLessThan(13_200);
    expect(whole).not.toMatch(/<(?!!date\^)[!@#]/);
    for (const said of mrkdwnOf(blocks)) expect(said).not.toMatch(/<(?!!date\^)[!@#]/);
  });

  test('the reply modal keeps Slack’s limits, empty and full, with both questions', () => {
    const round: OpenRound = { ...aRound, status: 'open' };
    const resources = Array.from({ length: 9 }, (_, at) => ({
      id: `line-${at}`,
      kind: 'abuse' as const,
      name: text(75),
      number: text(900),
      about: text(150),
      contact: text(900),
      source: 'https://help.example',
      sourceDate: '2027-01-01' as const,
    }));
    const help = { country: 'GB', resources };
    for (const said of [undefined, { chosen: 'nothing' as const, main: text(1200), more: [text(200), text(200)] }]) {
      const page = {
        group: aGroup,
        round,
        step: longStep,
        prompt: promptOf(longStep, 1),
        codebook: { parents: [], themes: [] },
        said,
      };
      const extras = { zone: 'Pacific/Auckland', help };
      const fresh = freshForm(
        longStep.wordings[0].choices.map((_, at) => at),
        7,
      );
      expect(problemsOf(replyModal(page, extras, fresh))).toEqual([]);
      for (const care of ['none', 'incident', 'crisis'] as const) {
        const reply = { chosen: 'nothing' as const, main: text(3000), more: [text(3000), text(3000)] };
        const mistakes = [{ kind: 'tooLong', field: 'main', over: 1800 }] as const;
        const first = {
          kind: 'lookFirst',
          reply,
          replaced: placeholders,
          mistakes,
          care,
          rosterIsComplete: false,
          again: true,
        } as const;
        const draft = { ticks: everyTick, main: reply.main, more: reply.more };
        expect(problemsOf(replyModal(page, extras, { ...fresh, revision: 8, draft, first }))).toEqual([]);
      }
    }
  });

  test('the page of who can see what and the help lines keep Slack’s limits with none and with a hundred entries', () => {
    for (const count of [0, 1, 100]) {
      const rows = Array.from({ length: count }, () => text(900));
      const content: SafetyContent = {
        countries: [],
        worldwide: [],
        consent: { version: 1, points: rows },
        promise: text(3000),
        visibility: rows.map((row) => ({ who: row, whileOpen: row, afterClose: row, afterPublication: row })),
        kept: rows.map((row) => ({ what: row, why: row, until: row })),
        notAReport: text(3000),
        deadlineNotice: text(3000),
      };
      for (const page of [privacyStepsPage, privacyStoredPage, privacyRisksPage])
        expect(problemsOf(page({ content }))).toEqual([]);
      const resources = rows.map((row, at) => ({
        id: `line-${at}`,
        kind: 'crisis' as const,
        name: row,
        number: row,
        about: row,
        contact: `${row} https://help.example`,
        source: `https://help.example/${'x'.repeat(500)}`,
        sourceDate: '2027-01-01' as const,
      }));
      const page = modal({
        title: text(90),
        blocks: countryBlocks({ country: 'GB', resources }),
      });
      expect(problemsOf(page)).toEqual([]);
    }
  });

  test('a refusal keeps Slack’s limits', () => {
    expect(problemsOf(refusalPage(text(3000)))).toEqual([]);
  });
});

/** Every text that Slack would read for mentions. */
function mrkdwnOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(mrkdwnOf);
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const own = entries.some(([key, inner]) => key === 'type' && inner === 'mrkdwn');
  return entries.flatMap(([key, inner]) => (own && key === 'text' ? [String(inner)] : mrkdwnOf(inner)));
}
