import { useEffect } from 'preact/hooks';
import type { ScreenState } from '../browser/screen-state.ts';
import { Avatar } from './avatar.tsx';
import { Blocks } from './blocks.tsx';
import type { Send } from './connection.ts';
import { MessageList } from './conversation.tsx';
import { elementActs } from './element-acts.ts';

interface AppPlaceFacts {
  readonly screen: ScreenState;
  readonly tab: 'home' | 'messages';
  readonly send: Send;
  onTab(tab: 'home' | 'messages'): void;
  onThread(ts: string): void;
}

/** The app's own place: its Home, and the direct messages it sent. */
export function AppPlace({ screen, tab, send, onTab, onThread }: AppPlaceFacts) {
  const { app, home, me, opening } = screen;
  const talk = screen.channels.find(({ kind }) => kind === 'im');
  // Somebody else's Home opens anew when they sit down at it.
  useEffect(() => {
    if (tab === 'home') void send({ kind: 'open', tab: 'home' });
  }, [me.id, opening === null]);
  return (
    <section class="conversation" aria-label={app.name}>
      <header class="place-head">
        <h1 class="app-title">
          <Avatar name={app.name} isApp /> {app.name}
        </h1>
        <div class="tabs">
          <TabButton name="Home" isHere={tab === 'home'} onPress={() => onTab('home')} />
          <TabButton name="Messages" isHere={tab === 'messages'} onPress={() => onTab('messages')} />
        </div>
      </header>
      {tab === 'home' && (
        <div class="home">
          {home === null ? (
            <p class="empty">{opening === null ? 'Opening …' : 'Home opens once the stage is set.'}</p>
          ) : (
            <Blocks
              blocks={home.blocks}
              values={home.values}
              screen={screen}
              acts={elementActs(send, { view: home.id })}
            />
          )}
        </div>
      )}
      {tab === 'messages' && (
        <>
          {talk === undefined ? (
            <div class="messages">
              <p class="empty">{app.name} has not written to you yet.</p>
            </div>
          ) : (
            <MessageList screen={screen} channel={talk} send={send} onThread={onThread} />
          )}
          <p class="read-only">You can’t write to this app here: answers go into its form, which stays private.</p>
        </>
      )}
    </section>
  );
}

function TabButton({ name, isHere, onPress }: { readonly name: string; readonly isHere: boolean; onPress(): void }) {
  return (
    <button
      type="button"
      class={`tab ${isHere ? 'here' : ''}`}
      aria-current={isHere ? 'page' : undefined}
      onClick={onPress}
    >
      {name}
    </button>
  );
}
