import { useState } from 'preact/hooks';
import type { ScreenState } from '../browser/screen-state.ts';

/** What the tour can do for whoever follows it; each does what a click elsewhere on the page would do. */
export interface TourActs {
  /** Sits down at somebody's place and types a command in the first channel. */
  command(personId: string, text: string): void;
  /** Somebody new comes to the company, and types a command. */
  newcomer(text: string): void;
  moveTo(instant: string): void;
  letEveryoneAnswer(): void;
  openMessages(personId: string): void;
  openChannel(): void;
}

interface TourFacts {
  readonly screen: ScreenState;
  readonly acts: TourActs;
  onEnd(): void;
}

/** Six steps through a week, for whoever opens the page for the first time. Every step can be done from here. */
export function Tour({ screen, acts, onEnd }: TourFacts) {
  const [at, setAt] = useState(0);
  const steps = stepsOf(screen, acts);
  const step = steps[at];
  if (step === undefined) return null;
  const isLast = at === steps.length - 1;
  return (
    <aside class="tour" aria-label="Guided tour">
      <p class="tour-count">
        Step {at + 1} of {steps.length}
      </p>
      <h2>{step.title}</h2>
      <p>{step.text}</p>
      <div class="tour-does">
        {step.does.map(([label, run]) => (
          <button key={label} type="button" class="action" disabled={screen.busy !== null} onClick={run}>
            {label}
          </button>
        ))}
      </div>
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

interface Step {
  readonly title: string;
  readonly text: string;
  readonly does: readonly (readonly [label: string, run: () => void])[];
}

function stepsOf({ me, people, moments }: ScreenState, acts: TourActs): readonly Step[] {
  const admin = people.find(({ standing }) => standing === 'admin') ?? me;
  const move = (beginning: string, label: string): Step['does'] => {
    const moment = moments.find((each) => each.label.startsWith(beginning));
    return moment === undefined ? [] : [[label, () => acts.moveTo(moment.at)]];
  };
  return [
    {
      title: 'Join',
      text: `A group belongs to a channel, here #allies. If none runs yet, ${admin.realName} sets it up; then everybody joins by their own choice, after reading what will happen. At least eight are needed.`,
      does: [
        [`Set up, as ${admin.realName}`, () => acts.command(admin.id, '/imperfect-ally setup')],
        ['Join, as somebody new', () => acts.newcomer('/imperfect-ally join')],
        ['Let the others join too', acts.letEveryoneAnswer],
      ],
    },
    {
      title: 'The question arrives',
      text: 'The week opens on Monday at nine. Each person gets one direct message, on their own working day and clock. By Wednesday everybody has theirs. Yours is under Imperfect Ally.',
      does: [
        ...move('Monday 09:00', 'Go to Monday, 09:00'),
        ...move('Wednesday 12:00', 'Go to Wednesday'),
        ['Open my messages', () => acts.openMessages(me.id)],
      ],
    },
    {
      title: 'Reply',
      text: 'Press “Reflect now” in the message, write something, and save. Try a name in it: you see first what would be kept. You can change your reply or take it back until the week closes. Then let the others answer.',
      does: [
        ['Open my messages', () => acts.openMessages(me.id)],
        ['Let everyone answer', acts.letEveryoneAnswer],
      ],
    },
    {
      title: 'The week closes',
      text: 'On Friday at noon the link between people and replies is destroyed. From now on the app cannot tell whose reply was whose. A program finds the themes; no page shows a reply.',
      does: move('Friday 12:00', 'Go to Friday, 12:00'),
    },
    {
      title: 'Review',
      text: `An hour later ${admin.realName}, who leads the group, has the themes as a direct message: with bands and reasons, never anybody’s words. They are posted on Monday unless they are held.`,
      does: [
        ...move('Friday 13:00', 'Go to Friday, 13:00'),
        [`Open ${admin.realName}’s messages`, () => acts.openMessages(admin.id)],
      ],
    },
    {
      title: 'What we heard',
      text: 'On Monday morning the themes are in #allies, each raised by at least five people. That was a week; the next one opens an hour later.',
      does: [...move('Monday 08:00', 'Go to Monday, 08:00'), ['Open #allies', acts.openChannel]],
    },
  ];
}
