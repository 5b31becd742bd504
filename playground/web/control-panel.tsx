import type { ScreenState } from '../browser/screen-state.ts';
import type { Send } from './connection.ts';
import { Panel } from './panel.tsx';
import { cityOf, shortMoment } from './times.ts';

interface ControlFacts {
  readonly screen: ScreenState;
  readonly send: Send;
  onClose(): void;
}

/** What only a simulation has: its clock, its crowd and its bad days. */
export function ControlPanel({ screen, send, onClose }: ControlFacts) {
  const isBusy = screen.busy !== null || screen.opening !== null;
  return (
    <Panel title="Move time" onClose={onClose}>
      <section class="control">
        <h3>Clock</h3>
        <p class="big-clock">{shortMoment(new Date(screen.now), screen.leadZone)}</p>
        <p class="hint">
          in {cityOf(screen.leadZone)}, where the lead is. Time moves only when you move it; on the way everyone is
          asked at their own local hour.
        </p>
        <div class="control-buttons moments">
          {screen.moments.map(({ label, at }) => (
            <button
              key={label}
              type="button"
              class="action"
              disabled={isBusy}
              onClick={() => void send({ kind: 'moveTo', at })}
            >
              {label}
            </button>
          ))}
        </div>
      </section>
      <section class="control">
        <h3>Crowd</h3>
        <p class="hint">Everyone but you joins if they haven’t yet, and answers if they’ve been asked.</p>
        <div class="control-buttons">
          <button type="button" class="action primary" disabled={isBusy} onClick={() => void send({ kind: 'crowd' })}>
            Let everyone answer
          </button>
          <button
            type="button"
            class="action"
            disabled={isBusy}
            onClick={() => void send({ kind: 'addPeople', count: 20 })}
          >
            Add 20 colleagues
          </button>
        </div>
      </section>
      <section class="control">
        <h3>Bad days</h3>
        <p class="hint">
          {screen.plannedFaults === 0
            ? 'Each goes wrong a few times, and then Slack is well again.'
            : `Still to go wrong: ${screen.plannedFaults}.`}
        </p>
        <div class="control-buttons">
          {badDays.map(([name, label]) => (
            <button key={name} type="button" class="action" onClick={() => void send({ kind: 'fault', name })}>
              {label}
            </button>
          ))}
          {screen.plannedFaults > 0 && (
            <button type="button" class="action danger" onClick={() => void send({ kind: 'noFaults' })}>
              All is well again
            </button>
          )}
        </div>
      </section>
    </Panel>
  );
}

const badDays = [
  ['busy', 'Slack asks to wait (429)'],
  ['down', 'Slack is down (503)'],
  ['slow', 'Slack is slow'],
  ['lost', 'An answer is lost'],
  ['twice', 'Clicks arrive twice'],
  ['cut', 'The connection breaks'],
] as const;
