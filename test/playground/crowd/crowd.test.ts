import { describe, expect, test } from '@jest/globals';
import { colleagues } from '../../../playground/crowd/colleagues.ts';
import { whatWeWillTry } from '../../../playground/crowd/lead-words.ts';
import { answersFor, repliesFor } from '../../../playground/crowd/replies.ts';
import { threadRepliesFor } from '../../../playground/crowd/thread-replies.ts';
import { stepId } from '../../../src/domain/ids.ts';
import { promptOf, receivingPromptOf, threadQuestionOf } from '../../../src/domain/programme.ts';
import { loadProgramme } from '../../../src/programme/validate.ts';
import { careOf, pauseOf } from '../../../src/text/care/care.ts';
import { prepareRoster, scrub } from '../../../src/text/names/scrub.ts';

const season = loadProgramme();
const weeks = season.steps.map((step): [string, typeof step] => [step.id, step]);

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

const fourWordRunsOf = (text: string) =>
  wordsOf(text)
    .map((_, start, words) => words.slice(start, start + 4))
    .filter((run) => run.length === 4)
    .map((run) => run.join(' '));

const minutesFromUtc = (zone: string) => {
  const part = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(new Date('2026-01-15T12:00:00Z'))
    .find(({ type }) => type === 'timeZoneName');
  return Number(part?.value.split(':')[1] ?? 0);
};

describe('The invented colleagues', () => {
  test('are more than forty, each with an id and a handle of their own', () => {
    expect(colleagues.length).toBeGreaterThanOrEqual(40);
    expect(new Set(colleagues.map(({ id }) => id)).size).toBe(colleagues.length);
    expect(new Set(colleagues.map(({ name }) => name)).size).toBe(colleagues.length);
    expect(colleagues.filter(({ id }) => !/^U[A-Z0-9]{8,}$/u.test(id))).toEqual([]);
  });

  test('live in zones all over the world, half hours and three quarters included', () => {
    expect(new Set(colleagues.map(({ zone }) => zone)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(colleagues.map(({ zone }) => minutesFromUtc(zone)))).toEqual(new Set([0, 30, 45]));
  });

  test('have an admin among them who can set a group up', () => {
    expect(colleagues.map(({ isAdmin }) => isAdmin).indexOf(true)).toBe(0);
  });
});

describe.each(weeks)('In the week "%s" the crowd', (id, step) => {
  const replies = repliesFor(step.id, 26);

  test('has at least 26 different things to say', () => {
    expect(new Set(replies).size).toBe(26);
  });

  test('writes one to four sentences that fit the form', () => {
    const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
    expect(replies.filter((reply) => [...sentences.segment(reply)].length > 4)).toEqual([]);
    expect(replies.filter((reply) => reply.length < 8 || reply.length > 400)).toEqual([]);
  });

  test('writes what is kept as it is: nothing is taken out of it, nothing in it sounds like distress or harm', () => {
    const roster = prepareRoster(colleagues.map(({ name, realName }) => ({ displayName: name, realName })));
    const shown = replies.filter((reply) => scrub(reply, roster).changed || pauseOf(careOf(reply)) !== 'none');
    expect(shown).toEqual([]);
  });

  test('names no colleague', () => {
    const names = new Set(colleagues.flatMap(({ name, realName }) => [name, ...wordsOf(realName)]));
    const named = replies.filter((reply) => wordsOf(reply).some((word) => word.length > 3 && names.has(word)));
    expect(named).toEqual([]);
  });

  test('never repeats four words in a row of what was asked, so that a leak could be told from an echo', () => {
    const prompts = [1, 2, 3].flatMap((number) =>
      [promptOf(step, number), receivingPromptOf(step) ?? promptOf(step, number)].flatMap((prompt) => {
        const { framing, note, question, choices, more, contentNote = '' } = prompt;
        const thread = step.kind === 'discussion' ? threadQuestionOf(step.discussion, number) : '';
        return [framing, note?.text ?? '', question, ...choices.map(({ text }) => text), ...more, contentNote, thread];
      }),
    );
    const asked = new Set(prompts.flatMap(fourWordRunsOf));
    expect(replies.filter((reply) => fourWordRunsOf(reply).some((run) => asked.has(run)))).toEqual([]);
  });

  test('leaves the lead with something to try', () => {
    expect(whatWeWillTry(step.id)).toMatch(/^[A-Z].{10,148}\.$/u);
  });

  test(`${step.kind === 'discussion' ? 'talks' : 'does not talk'} in a thread`, () => {
    expect(threadRepliesFor(step.id).length > 0).toBe(id.startsWith('next-'));
  });
});

describe('A crowd of any size', () => {
  test('answers in the same order every time, and begins again after the last', () => {
    const many = repliesFor(stepId('engage'), 100);
    expect(many).toHaveLength(100);
    expect(many.slice(0, 9)).toEqual(repliesFor(stepId('engage'), 9));
    expect(many.slice(30, 60)).toEqual(many.slice(0, 30));
  });

  test('mostly chooses one or two, sometimes writes as well or only, and now and then chooses something else', () => {
    const many = answersFor(stepId('engage'), 6, 48);
    expect(many).toEqual(answersFor(stepId('engage'), 6, 48));
    const share = (fits: (answer: (typeof many)[number]) => boolean) => many.filter(fits).length / many.length;
    expect(share(({ choices }) => choices !== 'somethingElse' && choices.length > 0)).toBeGreaterThan(0.7);
    expect(share(({ choices }) => choices.length === 0)).toBeCloseTo(1 / 6, 1);
    expect(share(({ words }) => words !== '')).toBeGreaterThan(0.3);
    expect(many.filter(({ choices }) => choices === 'somethingElse')).toHaveLength(2);
    expect(many.filter(({ choices, words }) => choices.length === 0 && words === '')).toEqual([]);
    expect(answersFor(stepId('engage'), 0, 9).map(({ words }) => words)).toEqual(repliesFor(stepId('engage'), 9));
  });

  test('says so when it knows nothing about a step', () => {
    expect(() => repliesFor(stepId('our-own'), 3)).toThrow('The crowd has nothing to say about the step "our-own".');
    expect([threadRepliesFor(stepId('our-own')), whatWeWillTry(stepId('our-own'))]).toEqual([[], undefined]);
  });
});
