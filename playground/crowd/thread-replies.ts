import type { StepId } from '../../src/domain/ids.ts';

/** What colleagues write under their own names in the thread of a discussion week; none for other weeks. */
export function threadRepliesFor(step: StepId): readonly string[] {
  return threadReplies.get(step) ?? [];
}

const threadReplies: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'next-whose-voices',
    [
      'I only learnt this week that the phrase is so much older than the hashtag. Quite a gap in my general knowledge.',
      'Newspapers print what sells, I guess. Doubting a star is harder than ignoring a waitress.',
      'Partly agree. I also think people felt safe once there were many at the same time.',
      'Good point about safety in numbers. How would one get that without a film star?',
      'Reading along, thanks everyone. Nobody had told me about the translation angle.',
    ],
  ],
  [
    'next-shared-power',
    [
      'My gut says stand with everyone, my diary says pick one. I have no clever answer.',
      'Could it be both? One topic to work on, and a friendly face for all the others.',
      'I would find it hard to explain at home why I help one group and not the next.',
      'Fair. I just do not want it to end as a list of slogans.',
      'And on a plain Tuesday at our place? For me: noticing who has no say over their rota.',
    ],
  ],
  [
    'next-inclusion',
    [
      'Inclusion rider for us: no shortlist with a single sort of person on it, and the pay is in the advert.',
      'I like that. Also that organising the summer do rotates by alphabet.',
      'Sharing the lead could be as dull as taking turns in the chair. Dull is good.',
      'I am not sure that targets help, but I am ready to be convinced by a number.',
      'Thank you for keeping this civil, folks. Off to change a job advert.',
    ],
  ],
]);
