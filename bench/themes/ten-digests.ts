import { draftOf } from '../../src/domain/digest.ts';
import { smallestK } from '../../src/domain/group.ts';
import { type StepId, stepId } from '../../src/domain/ids.ts';
import { repliesFor } from '../../src/playground/crowd/replies.ts';
import { showDigest } from '../../src/themes/show-digest.ts';
import { createThemeReader } from '../../src/themes/theme-reader.ts';

interface Round {
  readonly title: string;
  readonly step: StepId;
  readonly texts: readonly string[];
}

/** Ten rounds that the playground's people might have, small and large, as a lead would see them and a channel would read them. */
export async function tenDigests(): Promise<string> {
  const reader = createThemeReader('for a digest');
  const shown: string[] = [];
  for (const { title, step, texts } of rounds()) {
    const reading = await reader.read(
      texts.map((text) => ({ text })),
      { step },
    );
    // Without the secret margin of a real round, so that every run shows the same.
    shown.push(`== ${title}\n${showDigest(draftOf(reading, reader.codebook, { k: smallestK, margin: () => 0 }))}`);
  }
  return shown.join('\n\n');
}

const steps = ['reflect', 'acknowledge', 'listen', 'engage', 'offer-support'].map(stepId);

function rounds(): readonly Round[] {
  const sizes = [5, 9, 12, 24, 40, 100, 500];
  const oneStep = sizes.map((size, index) => {
    const step = steps[index % steps.length] ?? stepId('reflect');
    return { title: `${size} replies to "${step}"`, step, texts: repliesFor(step, size) };
  });
  const reflect = stepId('reflect');
  return [
    ...oneStep,
    {
      title: 'mixed: eight replies to each of five steps',
      step: reflect,
      texts: steps.flatMap((each) => repliesFor(each, 8)),
    },
    {
      title: 'all empty: thirty who wrote nothing to read',
      step: reflect,
      texts: Array.from({ length: 30 }, () => 'n/a'),
    },
    { title: 'all one theme: twenty who kept quiet', step: reflect, texts: keptQuiet },
  ];
}

const keptQuiet: readonly string[] = Array.from(
  { length: 20 },
  (_, index) =>
    ['I heard the joke in the meeting and said nothing.', 'I stayed silent when he was cut off, and I regret it.'][
      index % 2
    ] ?? '',
);
