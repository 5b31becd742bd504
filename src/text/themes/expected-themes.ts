import type { StepId } from '../../domain/ids.ts';

/**
 * How much likelier than usual a theme is in the answers to a step's question. Under a question about fame and
 * disbelief, "the papers" speaks of whose voices are heard; under another it may speak of the printer.
 */
export function expectationOf(step: StepId): (theme: string) => number {
  const expected = bySteps[step];
  return (theme) => (expected?.askedFor.includes(theme) ? 4 : expected?.near.includes(theme) ? 2 : 1);
}

interface Expected {
  /** What the question asks for. */
  readonly askedFor: readonly string[];
  /** What lies near the question. */
  readonly near: readonly string[];
}

const bySteps: Readonly<Record<string, Expected>> = {
  reflect: {
    askedFor: ['did-not-notice', 'minimised', 'mindset-growing', 'assumed-shared-values'],
    near: [
      'disclaimers',
      'fear-of-getting-it-wrong',
      'stayed-silent',
      'went-along',
      'hope-and-progress',
      'power-and-hierarchy',
    ],
  },
  acknowledge: {
    askedFor: ['assumed-shared-values', 'stayed-silent', 'went-along', 'disclaimers'],
    near: [
      'minimised',
      'did-not-notice',
      'power-and-hierarchy',
      'talked-over',
      'fear-of-getting-it-wrong',
      'mindset-growing',
      'barriers-to-speaking-up',
      'consent-and-boundaries',
    ],
  },
  listen: {
    askedFor: [
      'listening-to-understand',
      'empathy-not-sympathy',
      'asking-not-assuming',
      'believing-people',
      'barriers-to-speaking-up',
    ],
    near: ['talked-over', 'fear-of-getting-it-wrong', 'power-and-hierarchy', 'minimised'],
  },
  engage: {
    askedFor: ['peers-accountable', 'team-norms', 'amplify-and-sponsor', 'asking-not-assuming'],
    near: [
      'learning-and-training',
      'share-the-load',
      'hiring-and-advancement',
      'consent-and-boundaries',
      'time-and-energy',
      'leaders-accountable',
      'offering-support',
      'talked-over',
      'fear-of-getting-it-wrong',
    ],
  },
  'next-whose-voices': {
    askedFor: ['whose-voices'],
    near: ['power-and-hierarchy', 'race-and-gender', 'believing-people', 'minimised', 'keeping-focus'],
  },
  'next-shared-power': {
    askedFor: ['solidarity', 'keeping-focus', 'power-and-hierarchy'],
    near: ['leaders-accountable', 'barriers-to-speaking-up', 'race-and-gender', 'consent-and-boundaries'],
  },
  'next-inclusion': {
    askedFor: ['hiring-and-advancement', 'who-leads', 'share-the-load', 'race-and-gender'],
    near: ['amplify-and-sponsor', 'power-and-hierarchy', 'leaders-accountable', 'scepticism'],
  },
  'offer-support': {
    askedFor: ['offering-support'],
    near: [
      'asking-not-assuming',
      'time-and-energy',
      'hope-and-progress',
      'mindset-growing',
      'scepticism',
      'fear-of-getting-it-wrong',
      'leaders-accountable',
      'team-norms',
      'consent-and-boundaries',
      'peers-accountable',
    ],
  },
};
