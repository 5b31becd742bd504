import type { ChannelState, ScreenState } from '../browser/screen-state.ts';
import { Icon } from './icons.tsx';

/** Where somebody is: a channel by its id, or a tab of the app. */
export type Place = { readonly channel: string } | { readonly app: 'home' | 'messages' };

interface SidebarFacts {
  readonly screen: ScreenState;
  readonly place: Place;
  readonly isOpen: boolean;
  onGo(place: Place): void;
  onWire(): void;
  onTour(): void;
}

export function Sidebar({ screen, place, isOpen, onGo, onWire, onTour }: SidebarFacts) {
  const channels = screen.channels.filter(({ kind, isArchived }) => kind !== 'im' && !isArchived);
  const unread = screen.channels.find(({ kind }) => kind === 'im')?.unread ?? 0;
  return (
    <nav class={`sidebar ${isOpen ? 'open' : ''}`} aria-label="Channels and messages">
      <p class="workspace">{screen.workspace}</p>
      <h2>Channels</h2>
      <ul>
        {channels.map((channel) => (
          <li key={channel.id}>
            <SidebarLink
              name={channel.name}
              mark={markOf(channel)}
              unread={isAt(place, channel) ? 0 : channel.unread}
              isHere={isAt(place, channel)}
              onGo={() => onGo({ channel: channel.id })}
            />
          </li>
        ))}
      </ul>
      <h2>Apps</h2>
      <ul>
        <li>
          <SidebarLink
            name={screen.app.name}
            mark="app"
            unread={unread}
            isHere={'app' in place}
            onGo={() => onGo({ app: unread > 0 ? 'messages' : 'home' })}
          />
        </li>
      </ul>
      <div class="sidebar-foot">
        <a href="/transcript">What was played so far</a>
        {/* Where the bar above has no room for them. */}
        <button type="button" class="plain narrow-only" onClick={onWire}>
          Wire log
        </button>
        <button type="button" class="plain narrow-only" onClick={onTour}>
          Tour
        </button>
      </div>
    </nav>
  );
}

const isAt = (place: Place, { id }: ChannelState) => 'channel' in place && place.channel === id;

type Mark = 'hash' | 'lock' | 'shared' | 'app';

function markOf({ kind, isShared }: ChannelState): Mark {
  if (isShared) return 'shared';
  return kind === 'private' ? 'lock' : 'hash';
}

interface LinkFacts {
  readonly name: string;
  readonly mark: Mark;
  readonly unread: number;
  readonly isHere: boolean;
  onGo(): void;
}

function SidebarLink({ name, mark, unread, isHere, onGo }: LinkFacts) {
  return (
    <button
      type="button"
      class={`link ${isHere ? 'here' : ''} ${unread > 0 ? 'unread' : ''}`}
      aria-current={isHere ? 'page' : undefined}
      onClick={onGo}
    >
      <Icon name={mark} />
      <span class="name">{name}</span>
      {unread > 0 && (
        <span class="count">
          {unread}
          <span class="hidden"> unread</span>
        </span>
      )}
    </button>
  );
}
