import { themeId } from '../../../src/domain/ids.ts';
import type { Choice, Programme, Step } from '../../../src/domain/programme.ts';
import type { SafetyContent } from '../../../src/domain/safety-content.ts';

/** A text of at most so many UTF-16 code units. */
export type TextOf = (length: number) => string;

export interface Extreme {
  readonly title: string;
  readonly text: TextOf;
  /** How many there are of whatever there can be many of. */
  readonly count: number;
}

/** What names and texts are at worst. */
export const extremes: readonly Extreme[] = [
  { title: 'one letter, and nothing of anything', text: () => 'x', count: 0 },
  { title: 'the longest words, and a hundred of everything', text: repeated('Wide words, '), count: 100 },
  { title: 'calls and markup', text: repeated('<!channel> & <@U1> <#C1|x> @here *_~`> '), count: 1 },
  { title: 'right to left', text: repeated('مرحبا بالعالم \u202e'), count: 1 },
  {
    title: 'families of emoji',
    text: (length) => '👩‍👩‍👧‍👦'.repeat(400).slice(0, length - (length % 11)) || '🦄',
    count: 1,
  },
];

/** The programme's own weeks, with these texts. */
export function programmeOf(programme: Programme, text: TextOf): Programme {
  const [first, ...rest] = programme.steps;
  return { ...programme, title: text(24), steps: [stepOf(first, text), ...rest.map((step) => stepOf(step, text))] };
}

/** As many and as long as a form takes. */
export const longChoices = (text: TextOf): readonly Choice[] =>
  Array.from({ length: 7 }, (_, at) => ({ theme: themeId(`theme-${'abcdefg'[at]}`), text: text(75) }));

function stepOf(step: Step, text: TextOf): Step {
  const texts = {
    title: text(24),
    framing: text(3000),
    note: { title: text(75), text: text(3000) },
    contentNote: text(3000),
    wordings: [{ question: text(2000), choices: longChoices(text), more: [text(2000)] }],
  } as const;
  if (step.kind === 'step') return { ...step, ...texts, channelLine: text(2000) };
  return { ...step, ...texts, discussion: { ...step.discussion, question: text(2000) } };
}

/** Texts of care and promise; a place without any country has no groups, so there is always one. */
export function contentOf({ text, count }: Extreme): SafetyContent {
  const rows = Array.from({ length: count }, () => text(900));
  const resources = rows.map((row, at) => ({
    id: `line-${at}`,
    kind: 'crisis' as const,
    name: row,
    number: row,
    about: row,
    contact: `${row} https://help.example`,
    source: `https://help.example/${'x'.repeat(200)}`,
    sourceDate: '2027-01-01' as const,
  }));
  const codes = ['GB', ...Array.from({ length: Math.max(0, count - 1) }, (_, at) => `X${at}`)];
  return {
    // The first country has everything; a page never shows more of the others than a view can hold.
    countries: codes.map((country, at) => ({
      country,
      resources: at === 0 ? resources : resources.slice(0, 1),
    })),
    worldwide: resources.slice(0, 5),
    consent: { version: 1, points: rows },
    promise: text(3000),
    visibility: rows.map((row) => ({ who: row, whileOpen: row, afterClose: row, afterPublication: row })),
    kept: rows.map((row) => ({ what: row, why: row, until: row })),
    notAReport: text(3000),
    deadlineNotice: text(3000),
  };
}

function repeated(words: string): TextOf {
  return (length) => words.repeat(Math.ceil(length / words.length)).slice(0, length);
}
