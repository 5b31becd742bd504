import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stepId } from '../../src/domain/ids.ts';
import { createThemeReader } from '../../src/themes/theme-reader.ts';

const reader = createThemeReader('for one reply');
const read = async (...texts: string[]) =>
  reader.read(
    texts.map((text) => ({ text })),
    { step: stepId('reflect') },
  );

test.each([
  ['I laughed along with the rest of the table, although the joke was at her expense.', 'went-along'],
  ['Heard it, said nothing, kept my head down.', 'stayed-silent'],
  ['Could we publish the pay bands and look at who is promoted?', 'hiring-and-advancement'],
  ['Too tired this week, no energy for it, sorry.', 'time-and-energy'],
  ['I’m afraid of saying the wrong thing and making it worse.', 'fear-of-getting-it-wrong'],
  ['Nothing will change. It is a box-ticking exercise.', 'scepticism'],
])('"%s" is read as %s', async (text, theme) => {
  const [reply] = await read(text);
  expect(reply?.themes[0]).toBe(theme);
});

test.each([
  '',
  ' ',
  'n/a',
  'Thanks!',
  'ok',
  '👍',
  'Nothing from me.',
  'The printer on floor two is out of paper again.',
])('"%s" raises no theme and is not called unread', async (text) => {
  expect(await read(text)).toEqual([{ themes: [], cues: {}, unread: false }]);
});

test.each([
  'Ich habe gelacht, obwohl ich den Witz gar nicht lustig fand, und nichts gesagt.',
  'Je n’ai rien dit parce que j’avais peur de perdre mon travail dans cette équipe.',
  'Me reí con los demás y no dije nada durante toda la comida del equipo.',
  '私は会議で何も言いませんでした。 みんな が 笑って いた ので 黙って いました',
])('a reply in a language that is not read is set apart: %s', async (text) => {
  expect(await read(text)).toEqual([{ themes: [], cues: {}, unread: true }]);
});

test.each(['Ich war still, leider.', 'Rien à dire de plus.', '我什么都没说,只是看着地板。', 'Я промолчал.'])(
  'so is a short one: %s',
  async (text) => {
    expect(await read(text)).toEqual([{ themes: [], cues: {}, unread: true }]);
  },
);

test.each(['I let her cry and I hold her bag.', 'me i just listen only', 'Sorry no time lah.', 'nah', 'Touché, mate.'])(
  'English of any kind is read: %s',
  async (text) => {
    expect(await read(text)).toMatchObject([{ unread: false }]);
  },
);

test('what somebody in danger writes is not counted for a theme', async () => {
  const text = 'I stay silent about it, but I want to kill myself and nobody at work knows.';
  expect(await read(text)).toEqual([{ themes: [], cues: {}, unread: false }]);
});

test('what counts for a digest must be likelier than what describes one reply', async () => {
  const texts = ['She told me and I looked at the clock.', 'We all went for a drink.', 'He has the keys, so we nod.'];
  const task = { step: stepId('listen') };
  const replies = texts.map((text) => ({ text }));
  const each = await reader.read(replies, task);
  const counted = await createThemeReader('for a digest').read(replies, task);
  for (const [index, { themes }] of counted.entries()) {
    expect(each[index]?.themes).toEqual(expect.arrayContaining([...themes]));
  }
});

test('the words shown as a reason come from the codebook, not from the reply', async () => {
  const [reply] = await read('I laughed along at the zebra joke.');
  expect(reply?.cues['went-along']).toContain('laugh along');
  expect(JSON.stringify(reply)).not.toContain('zebra');
});

test('whatever somebody writes, a reply has at most three themes of the codebook, each once', async () => {
  const known = new Set(reader.codebook.themes.map(({ id }) => id));
  const words = fc.constantFrom(
    'joke',
    'silent',
    'boss',
    'hope',
    'said nothing',
    'listen',
    'pay',
    'afraid',
    '.',
    '\n',
    '💥',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(words).map((all) => all.join(' ')),
      ),
      async (text) => {
        const [reply] = await read(text);
        expect(reply?.themes.length).toBeLessThanOrEqual(3);
        expect(new Set(reply?.themes).size).toBe(reply?.themes.length);
        for (const theme of reply?.themes ?? []) expect(known).toContain(theme);
        expect(Object.keys(reply?.cues ?? {})).toEqual(reply?.themes);
      },
    ),
  );
});

test('the same replies are read the same way, in whatever order and company they come', async () => {
  const texts = ['I interrupted her twice.', 'We hire people like us.', 'No time.', 'I believed him and not her.'];
  const together = await read(...texts);
  expect(await read(...texts)).toEqual(together);
  expect((await read(...texts.toReversed())).toReversed()).toEqual(together);
  expect((await Promise.all(texts.map((text) => read(text)))).flat()).toEqual(together);
});

test('the lead sees how far the reading is, and others are served meanwhile', async () => {
  const progress: number[] = [];
  let served = 0;
  const timer = setInterval(() => {
    served += 1;
  }, 0);
  const replies = Array.from({ length: 250 }, () => ({ text: 'I listened and did not interrupt.' }));
  await reader.read(replies, { step: stepId('listen'), onProgress: (sofar) => progress.push(sofar) });
  clearInterval(timer);
  expect(progress).toEqual([100, 200, 250]);
  expect(served).toBeGreaterThan(0);
});
