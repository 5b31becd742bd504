import { expect, test } from '@jest/globals';
import { analyse } from '../../src/themes/analyse.ts';
import { createThemeReader } from '../../src/themes/theme-reader.ts';

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
    { id: 'one', themes: ['went-along'] },
    { id: 'two', themes: [] },
  ]);
  expect(outcome).toBe('all read');
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
