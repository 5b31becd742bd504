import { useState } from 'preact/hooks';
import type { ScreenState } from '../browser/screen-state.ts';

/** Six steps through a week, for whoever opens the page for the first time. */
export function Tour({ screen, onEnd }: { readonly screen: ScreenState; onEnd(): void }) {
  const [at, setAt] = useState(0);
  const step = steps(screen)[at];
  if (step === undefined) return null;
  const isLast = at === steps(screen).length - 1;
  return (
    <aside class="tour" aria-label="Guided tour">
      <p class="tour-count">
        Step {at + 1} of {steps(screen).length}
      </p>
      <h2>{step.title}</h2>
      <p>{step.text}</p>
      <div class="tour-buttons">
        <button type="button" class="plain" onClick={onEnd}>
          End the tour
        </button>
        <span class="space" />
        {at > 0 && (
          <button type="button" class="action" onClick={() => setAt(at - 1)}>
            Back
          </button>
        )}
        <button type="button" class="action primary" onClick={() => (isLast ? onEnd() : setAt(at + 1))}>
          {isLast ? 'Done' : 'Next'}
        </button>
      </div>
    </aside>
  );
}

function steps({ people }: ScreenState): readonly { readonly title: string; readonly text: string }[] {
  const admin = people.find(({ standing }) => standing === 'admin')?.realName ?? 'the admin';
  return [
    {
      title: 'Join',
      text: `You are in #allies. If no group exists yet, be ${admin} and send /imperfect-ally setup. Then choose a colleague at the top and send /imperfect-ally join. In “Clock and crowd” (press the clock) “Let everyone answer” lets the others join too.`,
    },
    {
      title: 'The question arrives',
      text: 'Press the clock and choose “Monday 09:00”. Each person gets one direct message at their own local hour; go on to Wednesday, and everybody has theirs. You find yours under Imperfect Ally.',
    },
    {
      title: 'Reply',
      text: 'Press “Reflect now” in the message, write something, and save. You can change it or take it back until the week closes. Then “Let everyone answer” lets the others write theirs.',
    },
    {
      title: 'The week closes',
      text: 'Move the clock to Friday 12:00. From now on nobody can tell whose reply was whose: the link between people and replies is destroyed.',
    },
    {
      title: 'Review',
      text: `One hour later ${admin} has a draft of the themes as a direct message. Press “Review” there: reasons and bands, never anybody’s words. It can be held.`,
    },
    {
      title: 'What we heard',
      text: 'Move the clock to Monday 08:00. The themes are in #allies, without a word of anybody’s. That was a week; the next one opens at 09:00.',
    },
  ];
}
