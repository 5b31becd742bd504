import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blockProblems } from '../../playground/blocks/blocks.ts';
import { viewProblems } from '../../playground/blocks/views.ts';
import { contentRefusal } from '../../playground/methods/chat.ts';
import { themeId } from '../../src/domain/ids.ts';
import type { Message } from '../../src/flows/ports/slack.ts';
import { freshForm, replyModal } from '../../src/slack/members/reply-form.ts';
import { contentOf } from '../../src/slack/transport/slack-messenger.ts';
import {
  button,
  buttons,
  header,
  modal,
  option,
  plainSection,
  sectionWith,
  textInput,
} from '../../src/slack/ui/blocks.ts';
import { aDiscussion, aGroup, aRound, aStep } from '../slack/message-samples.ts';
import { typeProblems } from './conformance/judge.ts';

/** What people, channels, programmes and codebooks may be called at worst. */
const extremes = [
  'a',
  'a'.repeat(5000),
  'Wort '.repeat(2000),
  '👩‍👩‍👧‍👦'.repeat(600),
  'مرحبا بالعالم '.repeat(400),
  '\u202Eabc\u202C'.repeat(500),
  '<!channel> <@U123> <#C123|x> @here & '.repeat(200),
  '&'.repeat(4000),
  '\u200B\u0007 \u0000a',
  'ä'.normalize('NFD').repeat(3000),
  '\uD83D\uD83Da',
  '*_~`>\n'.repeat(900),
];

const text = fc.oneof(
  fc.constantFrom(...extremes),
  fc.string({ unit: 'binary', maxLength: 200 }).map((noise) => `a${noise}`),
);

const inModal = (...blocks: readonly unknown[]) => ({
  type: 'modal',
  title: { type: 'plain_text', text: 'T' },
  submit: { type: 'plain_text', text: 'S' },
  blocks,
});

/** Both judges: the playground's own checks and the schema made of Slack's types. */
function expectFine(view: unknown) {
  expect(viewProblems(view, 'modal')).toEqual([]);
  expect(typeProblems('views.open', { trigger_id: '1.2.3', view })).toEqual([]);
}

function expectFineMessage(message: Message) {
  const content = { ...contentOf(message) };
  expect(contentRefusal(content, 'msg_too_long')).toBeUndefined();
  expect(typeProblems('chat.postMessage', { channel: 'C1', ...content })).toEqual([]);
}

describe('whatever anything is called, Slack takes', () => {
  test('every building block', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const press = button({ text: one, action: 'press', label: other });
        const facts = {
          block: 'b',
          action: 'a',
          label: one,
          hint: other,
          placeholder: other,
          initial: one,
          longest: 2000,
        };
        expectFine(
          inModal(header(one), plainSection(other), buttons(press), sectionWith('Own words', press), textInput(facts)),
        );
        const element = { type: 'static_select', action_id: 'a', options: [option(one, 'v')] };
        expectFine(inModal({ type: 'actions', elements: [element] }));
      }),
      { numRuns: 30 },
    );
  });

  test.each([0, 1, 100])('a modal of %i blocks', (count) => {
    fc.assert(
      fc.property(text, (title) => {
        expectFine(modal({ title, blocks: Array.from({ length: count }, () => plainSection(title)) }));
      }),
      { numRuns: 2 },
    );
  });

  test('the week’s form', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const prompt = {
          step: aStep.id,
          title: one,
          minutes: 3,
          framing: other,
          note: { title: one.slice(0, 75), text: one },
          question: other,
          choices: [{ theme: themeId('a'), text: other }],
          more: [one],
          contentNote: one,
        };
        const said = { chosen: [themeId('a'), themeId('b')], main: one, more: [other] };
        if (aRound.status !== 'open') throw new Error('The sample round is open.');
        const codebook = { parents: [], themes: [] };
        const page = { group: aGroup, round: aRound, step: aStep, prompt, codebook, said };
        expectFine(replyModal(page, { zone: 'Europe/London', help: undefined }, freshForm([0], 7)));
      }),
      { numRuns: 30 },
    );
  });

  test('every message', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 7 }), fc.boolean(), (one, count, beyond) => {
        // A programme's titles have at most 24 characters: its schema sees to that.
        const title = one.slice(0, 24);
        const step = { ...aStep, title };
        const at = { step, season: 1, round: aRound, weeks: 8 };
        const themes = Array.from({ length: count }, (_, index) => ({
          id: themeId(`t${index}`),
          label: one,
          sentence: one,
          band: 5 as const,
        }));
        const publication = {
          workspace: aRound.workspace,
          round: aRound.id,
          hash: 'h',
          digest: { kind: 'themes' as const, themes, beyond },
        };
        expectFineMessage({ kind: 'nudge', ...at, ordinal: 0, askToGoOn: true });
        expectFineMessage({ kind: 'nudge', ...at, ordinal: 1, askToGoOn: false });
        expectFineMessage({ kind: 'opening', ...at, heard: undefined, actions: [], line: undefined });
        expectFineMessage({ kind: 'digest', ...at, publication, before: new Map() });
        expectFineMessage({
          kind: 'opening',
          ...at,
          heard: { publication, before: new Map() },
          actions: [],
          line: one.slice(0, 300),
        });
        expectFineMessage({ kind: 'draft', ...at, group: aGroup });
        expectFineMessage({ kind: 'facilitation', ...at, step: { ...aDiscussion, title } });
        expectFineMessage({ kind: 'waiting', ...at });
      }),
      { numRuns: 30 },
    );
  });
});

test('no message calls anybody, whatever stands in it', () => {
  const calls = '<!channel> <!here> <@U123> <#C123>';
  const step = { ...aStep, title: calls };
  const { text: said, blocks } = contentOf({
    kind: 'opening',
    step,
    season: 1,
    round: aRound,
    heard: undefined,
    actions: [],
    line: undefined,
  });
  const marked = JSON.stringify(blocks.filter((block) => block.type === 'section' || block.type === 'context'));
  expect(`${said}${marked}`).not.toMatch(/<[!@#]/);
  expect(blockProblems(blocks, 'message', '/blocks')).toEqual([]);
});
