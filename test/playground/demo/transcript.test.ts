import { expect, test } from '@jest/globals';
import { transcript } from '../../../playground/demo/transcript.ts';

function played(isLong: boolean) {
  let printed = '';
  const out = transcript((text) => {
    printed += text;
  }, isLong);
  out.tell('The bot starts.');
  out.heading('Week 1');
  out.note('Mia is asked and lets the week pass.');
  out.note('24 of 24 were asked once.', 'short');
  out.screen('Amara sees', 'a form');
  out.screen('everybody reads in #allies', 'a post', 'short');
  return { printed, kept: out.entries.length };
}

test('The short transcript leaves out what only one person saw; the page keeps everything, of both', () => {
  const short = played(false);
  for (const text of ['The bot starts.', 'Week 1', '24 of 24', 'a post']) expect(short.printed).toContain(text);
  for (const text of ['lets the week pass', 'a form']) expect(short.printed).not.toContain(text);
  const long = played(true);
  for (const text of ['The bot starts.', 'lets the week pass', 'a form', 'a post'])
    expect(long.printed).toContain(text);
  expect([short.kept, long.kept]).toEqual([5, 5]);
});
