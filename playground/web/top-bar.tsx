import type { ScreenState } from '../browser/screen-state.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icons.tsx';
import { cityOf, shortMoment } from './times.ts';

export type SidePanel = { readonly thread: string } | 'controls' | 'wire' | undefined;

interface TopBarFacts {
  readonly screen: ScreenState;
  readonly isConnected: boolean;
  readonly panel: SidePanel;
  onPerson(id: string): void;
  onMenu(): void;
  onPanel(which: 'controls' | 'wire'): void;
  onTour(): void;
}

/** Who you are, what time it is there, and the doors to the clock and the wire log. */
export function TopBar({ screen, isConnected, panel, onPerson, onMenu, onPanel, onTour }: TopBarFacts) {
  const { me } = screen;
  const people = screen.people.filter(({ isBot, standing }) => !isBot && standing !== 'deactivated');
  return (
    <header class="top-bar">
      <button type="button" class="plain menu-button" onClick={onMenu} aria-label="Channels and messages">
        <Icon name="menu" />
      </button>
      <label class="person">
        <Avatar name={me.realName} />
        <span class="person-words">You are</span>
        <select value={me.id} onChange={({ currentTarget }) => onPerson(currentTarget.value)} aria-label="You are">
          {people.map(({ id, realName, standing }) => (
            <option key={id} value={id}>
              {standing === '' ? realName : `${realName} (${standing})`}
            </option>
          ))}
        </select>
      </label>
      <span class="space" />
      {!isConnected && <span class="offline">Reconnecting …</span>}
      <button
        type="button"
        class={`bar-button clock ${panel === 'controls' ? 'on' : ''}`}
        aria-expanded={panel === 'controls'}
        onClick={() => onPanel('controls')}
      >
        <Icon name="clock" />
        <span class="now">
          {shortMoment(new Date(screen.now), me.zone)}
          <span class="where"> in {cityOf(me.zone) || 'an unknown zone'}</span>
        </span>
        <strong>Move time</strong>
      </button>
      <button
        type="button"
        class={`bar-button wire-button ${panel === 'wire' ? 'on' : ''}`}
        aria-expanded={panel === 'wire'}
        onClick={() => onPanel('wire')}
      >
        Wire log
        {screen.wire.problems > 0 && <span class="count">{screen.wire.problems}</span>}
      </button>
      <button type="button" class="bar-button tour-button" onClick={onTour}>
        Tour
      </button>
    </header>
  );
}
