import { expect, test } from '@jest/globals';
import { blocksText } from '../../playground/screen.ts';
import { promptOf } from '../../src/domain/programme.ts';
import type { OpenRound } from '../../src/domain/round.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import { freshForm, replyModal } from '../../src/slack/members/reply-form.ts';
import { loadCodebook } from '../../src/text/themes/theme-reader.ts';
import { aGroup, aRound } from './message-samples.ts';

const [step] = loadProgramme().steps;
const prompt = promptOf(step, 1);
const round: OpenRound = { ...aRound, status: 'open' };
const page = { group: aGroup, round, step, prompt, codebook: loadCodebook(), said: undefined };
const form = replyModal(page, { zone: 'Europe/London', help: undefined }, freshForm([5, 4, 3, 2, 1, 0], 3));
const shown = blocksText(JSON.parse(JSON.stringify(form.blocks)));

test('The form of the first week has 150 words at most, choices, hints and buttons included', () => {
  const whole = `${form.title.text} ${form.submit?.text} ${form.close?.text} ${shown}`;
  const words = whole.replace(/<!date[^>]+>/u, 'Fri 15 Jan, 13:00').split(/\s+/u);
  expect(words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length).toBeLessThanOrEqual(150);
});

test('It asks first, then offers the choices in their order with “something else” last, then room for words', () => {
  const order = [
    prompt.question,
    prompt.choices[5]?.text,
    prompt.choices[0]?.text,
    'Something else',
    'In your own words',
  ];
  const places = order.map((text) => shown.indexOf(text ?? 'missing'));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
});
