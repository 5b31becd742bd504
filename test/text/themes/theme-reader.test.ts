import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stepId } from '../../../src/domain/ids.ts';
import { nothingHeard } from '../../../src/flows/ports/content.ts';
import { createThemeReader } from '../../../src/text/themes/theme-reader.ts';

const reader = createThemeReader();
const read = (text: string) => reader.read(text, stepId('reflect'));

test.each([
  ['I laughed along with the rest of the table, although the joke was at her expense.', 'went-along'],
  ['Heard it, said nothing, kept my head down.', 'stayed-silent'],
  ['Could we publish the pay bands and look at who is promoted?', 'hiring-and-advancement'],
  ['Too tired this week, no energy for it, sorry.', 'time-and-energy'],
  ['I’m afraid of saying the wrong thing and making it worse.', 'fear-of-getting-it-wrong'],
  ['Nothing will change. It is a box-ticking exercise.', 'scepticism'],
])('"%s" counts for %s by itself, which is suggested first', async (text, theme) => {
  const { likely, suggestions } = await read(text);
  expect([likely[0], suggestions[0]]).toEqual([theme, theme]);
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
])('nothing is heard in "%s"', async (text) => {
  expect(await read(text)).toEqual(nothingHeard);
});

test.each([
  'Ich habe gelacht, obwohl ich den Witz gar nicht lustig fand, und nichts gesagt.',
  'Man muss die Leute fragen, was sie brauchen.',
  'Je n’ai rien dit parce que j’avais peur de perdre mon travail dans cette équipe.',
  'Me reí con los demás y no dije nada durante toda la comida del equipo.',
  'Hay que preguntar a la gente lo que necesita.',
  'Non ho detto niente perché avevo paura.',
  'Eu não disse nada na reunião porque todos riram.',
  'Ik heb niets gezegd omdat ik bang was.',
  'Jag sa ingenting för att jag var rädd.',
  'En sanonut mitään, koska pelkäsin.',
  'Nic nie powiedziałem, bo się bałem.',
  'Nem mondtam semmit, mert féltem.',
  'Korktuğum için hiçbir şey söylemedim.',
  'Saya tidak berkata apa-apa karena takut.',
  'Hindi ako nagsalita dahil natakot ako.',
  '私は会議で何も言いませんでした。 みんな が 笑って いた ので 黙って いました',
  'Ich war still, leider.',
  'Rien à dire de plus.',
  '我什么都没说,只是看着地板。',
  'Я промолчал, потому что боялся.',
])('nothing is heard in another language: %s', async (text) => {
  expect(await read(text)).toEqual(nothingHeard);
});

test.each([
  'I let her cry and I hold her bag.',
  'me i only listen to her, no say anything',
  'prob didnt ask what she needed tbh, just assumed',
  'Priya was cut off again in the standup lah, nobody let her finish.',
])('English of any kind is read: %s', async (text) => {
  expect((await read(text)).suggestions).not.toEqual([]);
});

test('what somebody in danger writes is not heard as a theme', async () => {
  expect(await read('I stay silent about it, but I want to kill myself and nobody at work knows.')).toEqual(
    nothingHeard,
  );
});

test('whatever somebody writes, at most three themes of the codebook are suggested, likely ones first, each once', async () => {
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
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words).map((all) => all.join(' ')),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { likely, suggestions } = await read(text);
      expect(suggestions.length).toBeLessThanOrEqual(3);
      expect(suggestions.slice(0, likely.length)).toEqual(likely);
      expect(new Set(suggestions).size).toBe(suggestions.length);
      for (const theme of suggestions) expect(known).toContain(theme);
    }),
  );
});

test('the longest reply that fits into a box is read well within the time that a save waits for', async () => {
  const text = 'I stayed quiet in the meeting, and she was cut off again. '.repeat(70).slice(0, 4000);
  await read(text);
  const before = process.cpuUsage();
  await read(text);
  // Of what 30 ms outside of tests take, since modules are slow in them.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(400);
});
