import { unpack } from '../../src/text/themes/weights.ts';
import { learnThemes } from '../../training/learn-themes.ts';
import { singleSentences, themeExamples } from '../../training/theme-examples.ts';
import { type ReadReply, readExample } from './labelled-replies.ts';

/** Each voice read by what the others taught, seven at a time and without knowing the question. */
export function holdVoicesOut(): readonly ReadReply[] {
  const examples = themeExamples();
  const voices = [...new Set(examples.map(({ voice }) => voice))].filter((voice) => voice !== singleSentences);
  const read: ReadReply[] = [];
  for (let first = 0; first < voices.length; first += atOnce) {
    const out = new Set(voices.slice(first, first + atOnce));
    const learned = learnThemes(examples.filter(({ voice }) => !out.has(voice)));
    const weights = unpack({ learnedFrom: 'the other voices', ...learned });
    const held = examples.filter(({ voice }) => out.has(voice));
    read.push(...held.map((example, index) => readExample(weights, example, index)));
  }
  return read;
}

const atOnce = 7;
