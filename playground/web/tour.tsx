import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScreenState } from '../browser/screen-state.ts';
import { type TourAction, type TourActs, tourSteps, whatItIs, whereThingsStand } from './tour-steps.ts';

interface TourFacts {
  readonly screen: ScreenState;
  readonly acts: TourActs;
  onEnd(): void;
}

/** What the product is, and then a week step by step. It goes on by itself when what a step is about has happened. */
export function Tour({ screen, acts, onEnd }: TourFacts) {
  const [at, setAt] = useState<number>();
  const [pressed, setPressed] = useState<ReadonlySet<string>>(new Set());
  const steps = tourSteps(screen, acts);
  const step = at === undefined ? undefined : steps[at];
  const isBusy = screen.busy !== null || screen.opening !== null;

  const go = (to: number | undefined) => {
    setAt(to);
    setPressed(new Set());
  };
  const start = () =>
    go(
      Math.max(
        0,
        steps.findIndex(({ isDone }) => !isDone),
      ),
    );
  // Whoever goes back to a step that is done may stay there.
  const before = useRef<{ readonly at: number | undefined; readonly isDone: boolean }>({ at, isDone: false });
  const isDone = step?.isDone ?? false;
  useEffect(() => {
    const happened = before.current.at === at && !before.current.isDone && isDone;
    before.current = { at, isDone };
    if (happened && at !== undefined && at + 1 < steps.length) go(at + 1);
  }, [at, isDone]);

  if (step === undefined || at === undefined)
    return (
      <Card count="Tour" title="What this is" onEnd={onEnd}>
        <p>{whatItIs}</p>
        <p>{whereThingsStand(screen)}</p>
        {screen.opening === null && (
          <div class="tour-does">
            <button type="button" class="action primary" onClick={start}>
              Start
            </button>
          </div>
        )}
      </Card>
    );
  const own = step.does.find(({ label, isDone: has }) => !(has || pressed.has(label))) ?? step.does.at(-1);
  const press = ({ label, run }: TourAction) => {
    setPressed(new Set([...pressed, label]));
    run();
  };
  const isLast = at === steps.length - 1;
  return (
    <Card
      count={`Step ${at + 1} of ${steps.length}${step.isDone ? ' · done' : ''}`}
      title={step.title}
      onEnd={onEnd}
      onBack={() => go(at === 0 ? undefined : at - 1)}
      {...(isLast ? {} : { onNext: () => go(at + 1), next: step.isDone ? 'Next' : 'Skip' })}
    >
      <p>{step.text}</p>
      <div class="tour-does">
        {step.does.map((action) => (
          <button
            key={action.label}
            type="button"
            class={`action ${action === own ? 'primary' : ''}`}
            disabled={isBusy}
            onClick={() => press(action)}
          >
            {action.label}
          </button>
        ))}
      </div>
    </Card>
  );
}

interface CardFacts {
  readonly count: string;
  readonly title: string;
  readonly children: ComponentChildren;
  readonly next?: string;
  onEnd(): void;
  onBack?(): void;
  onNext?(): void;
}

function Card({ count, title, children, next, onEnd, onBack, onNext }: CardFacts) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(title);
  // A button that was pressed may be gone now: whoever has no mouse goes on from here.
  useEffect(() => {
    if (shown.current !== title && document.activeElement === document.body) heading.current?.focus();
    shown.current = title;
  }, [title]);
  return (
    <aside class="tour" aria-label="Guided tour">
      <div aria-live="polite">
        <p class="tour-count">{count}</p>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
      <div class="tour-buttons">
        <button type="button" class="plain" onClick={onEnd}>
          End the tour
        </button>
        <span class="space" />
        {onBack !== undefined && (
          <button type="button" class="plain" onClick={onBack}>
            Back
          </button>
        )}
        {onNext !== undefined && (
          <button type="button" class="plain" onClick={onNext}>
            {next}
          </button>
        )}
      </div>
    </aside>
  );
}
