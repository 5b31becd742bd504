import { expect, test } from '@jest/globals';
import { analyse, linesOf } from '../../../src/text/themes/analyse.ts';
import { createThemeReader } from '../../../src/text/themes/theme-reader.ts';

const reader = createThemeReader();

async function analysed(...lines: string[]) {
  const answers: string[] = [];
  const complaints: string[] = [];
  const input = async function* () {
    yield* lines;
  };
  const outcome = await analyse(input(), reader, {
    answer: (line) => answers.push(line),
    complain: (line) => complaints.push(line),
  });
  return { outcome, answers, complaints };
}

const reply = (id: string, text: string) => JSON.stringify({ id, prompt: 'reflect', text });

test('each reply of a file is answered with its themes, in the order of the file', async () => {
  const { outcome, answers } = await analysed(
    reply('one', 'I laughed along at the joke.'),
    reply('two', 'The lift is broken.'),
  );
  expect(answers.map((line) => JSON.parse(line))).toEqual([
    {
      id: 'one',
      themes: ['went-along'],
      suggestions: expect.arrayContaining(['went-along']),
      scrubbed: 'I laughed along at the joke.',
      care: 'none',
    },
    { id: 'two', themes: [], suggestions: [], scrubbed: 'The lift is broken.', care: 'none' },
  ]);
  expect(outcome).toBe('all read');
});

test('names of the roster and of others are taken out, and a reply in distress is told apart', async () => {
  const { answers } = await analysed(
    '{"roster":["Zsófia Halmos"]}',
    reply('one', 'I thanked zsofia and Quentin Oakes.'),
    reply('two', 'I want to die.'),
    reply('three', 'My boss grabbed me.'),
  );
  expect(answers.map((line) => JSON.parse(line))).toMatchObject([
    { id: 'one', scrubbed: 'I thanked a colleague and a colleague.', care: 'none' },
    { id: 'two', care: 'crisis' },
    { id: 'three', care: 'incident' },
  ]);
});

test('lines are split at line feeds only, wherever the bytes are cut', async () => {
  const bytes = Buffer.from('\ufeff{"a":"x\u2028é"}\r\n\n{"b":1}');
  const cuts = async function* () {
    for (const byte of bytes) yield Uint8Array.of(byte);
  };
  const lines: string[] = [];
  for await (const line of linesOf(cuts())) lines.push(line);
  expect(lines).toEqual(['{"a":"x\u2028é"}\r', '', '{"b":1}']);
});

test('blank lines and a roster are fine', async () => {
  const { outcome, answers, complaints } = await analysed(
    '{"roster":["Ada Example"]}',
    '',
    '  ',
    reply('a', 'No.'),
    '',
  );
  expect([outcome, answers.length, complaints]).toEqual(['all read', 1, []]);
});

test('a bad line is reported by its number, without its words, and the rest is read', async () => {
  const { outcome, answers, complaints } = await analysed(
    'secret, not JSON',
    '',
    '{"id": 7, "prompt": "secret", "text": "secret"}',
    '[]',
    reply('good', 'I listened.'),
  );
  expect(complaints).toHaveLength(3);
  expect(complaints.map((line) => line.split(':')[0])).toEqual(['Line 1', 'Line 3', 'Line 4']);
  expect(complaints.join()).not.toContain('secret');
  expect(answers).toHaveLength(1);
  expect(outcome).toBe('some lines were bad');
});
