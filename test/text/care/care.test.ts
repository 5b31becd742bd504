import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { careOf, pauseOf } from '../../../src/text/care/care.ts';

const signs = ['none', 'line', 'incident', 'crisis'];

describe('Care', () => {
  test.each([
    'Lately I just want to die and I have not said so to anyone.',
    'My family would be better off without me.',
    "I'm scared to go home, my husband will hurt me.",
    'I started cutting my arms again in spring.',
    'I looked up ways to die last night.',
    "What's the point of living like this?",
    'Nobody would miss me if I was gone for good.',
    'I have been counting the tablets again.',
    'He put his hands round my neck and I am scared to go back there.',
    'I not want live anymore.',
    'My friend says she wants to die and I do not know what to do.',
  ])('takes %p for a crisis', (text) => {
    expect(careOf(text)).toBe('crisis');
  });

  test.each([
    'My boss grabbed me at the Christmas do.',
    'I was harassed on the night shift.',
    'A client touched my hair and would not let go.',
    'Somebody drew a swastika on my locker.',
    'Since I reported it my shifts have been cut.',
    'He locked the door and stood too close to me.',
    'I turned him down and since then my rota is all weekends.',
    'They moved me, not him.',
    'I never told anyone what he did that night.',
    'I saw him push a trainee against the wall.',
    'My husband controls my phone.',
    'I was called a monkey in front of the crew.',
    'At the training course something was done to me.',
    'He touch me always when nobody see.',
  ])('takes %p for an account of harm', (text) => {
    expect(careOf(text)).toBe('incident');
  });

  test.each([
    'This queue is killing me.',
    'It will be dead by Friday, lol.',
    'We had a good training about harassment.',
    'If someone touched her I would say something.',
    'I read an article about assault at work.',
    'I stayed quiet when the joke came, and I regret it.',
    'I pushed back in front of the client.',
    'My mind was dead tired.',
    'The meeting goes better without me talking.',
    'I was touched that she asked.',
    'I once asked a colleague out, and she said no.',
    'I did not know what to say when somebody tells me about harassment.',
    'I do not want to be here in this programme.',
    'The charity came and gave a good talk about suicide.',
    'I have never been harassed in this team.',
    '',
  ])('leaves %p alone', (text) => {
    expect(careOf(text)).toBe('none');
  });

  test.each([
    'The same thing happened to me.',
    'I would rather die than speak at an all-hands.',
    'It was a slap in the face to hear it.',
  ])('stops nobody for %p, and shows the line after saving', (text) => {
    expect(careOf(text)).toBe('line');
  });

  test.each([
    'We are killing it this quarter.',
    'That project will be the end of me.',
    'They stabbed the release in the back with a late change.',
  ])('lets an idiom pass: %p', (text) => {
    expect(pauseOf(careOf(text))).toBe('none');
  });

  test.each([
    'my ',
    'he ',
    'he grabbed ',
    'my hand on ',
    'i was ',
    'saw her ',
    'x',
    'since i reported ',
    'the my our a ',
  ])('gets through %p said ten thousand times, which a search that starts over at each word would not', (part) => {
    expect(signs).toContain(careOf(part.repeat(10_000)));
  });

  test('reads any text without failing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => signs.includes(careOf(text))));
  });

  test('reads curly apostrophes and capitals like plain ones', () => {
    expect(careOf('I DON’T WANT TO BE ALIVE')).toBe('crisis');
  });
});
