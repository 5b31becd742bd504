import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChannelState, ScreenState } from '../browser/screen-state.ts';
import { AppPlace } from './app-place.tsx';
import { post, useConnection } from './connection.ts';
import { ControlPanel } from './control-panel.tsx';
import { Conversation } from './conversation.tsx';
import { ModalStack } from './modal.tsx';
import { Notices } from './notices.tsx';
import { OpeningStrip } from './opening-strip.tsx';
import { type Place, Sidebar } from './sidebar.tsx';
import { NamesContext } from './text.tsx';
import { ThreadPanel } from './thread-panel.tsx';
import { type SidePanel, TopBar } from './top-bar.tsx';
import { Tour } from './tour.tsx';
import type { TourActs } from './tour-steps.ts';
import { WireLog } from './wire-log.tsx';

export function App() {
  const [personId, setPersonId] = useState(remembered('person') ?? '');
  const [place, setPlace] = useState<Place>();
  const [panel, setPanel] = useState<SidePanel>();
  const [menuOpen, setMenuOpen] = useState(false);
  const [tourOpen, setTourOpen] = useState(remembered('tour') !== 'done');
  const [said, setSaid] = useState('');
  const forget = useCallback(() => setSaid(''), []);
  const { screen, isConnected, send } = useConnection(personId);
  const reloadedFor = useRef<string>(undefined);

  // A client that starts anew has lost its open modals and what only it was shown.
  useEffect(() => {
    if (screen === undefined || screen.opening !== null || reloadedFor.current !== undefined) return;
    reloadedFor.current = screen.me.id;
    void send({ kind: 'reload' });
  }, [screen, send]);

  const names = useMemo(() => namesOf(screen), [screen]);
  if (screen === undefined)
    return <p class="starting">{isConnected ? 'Opening the workspace …' : 'The playground does not answer.'}</p>;

  const firstChannel = screen.channels.find(({ kind }) => kind === 'public');
  const here: Place = place ?? (firstChannel === undefined ? { app: 'home' } : { channel: firstChannel.id });
  const channel = 'channel' in here ? screen.channels.find(({ id }) => id === here.channel) : undefined;
  const act: typeof send = async (what) => {
    if (!quietActs.has(what.kind)) setSaid('');
    const answer = await send(what);
    if (answer !== '' && what.kind !== 'newcomer') setSaid(answer);
    return answer;
  };
  const go = (to: Place) => {
    setPlace(to);
    setMenuOpen(false);
    if (panel !== undefined && typeof panel === 'object') setPanel(undefined);
    if ('app' in to) void act({ kind: 'open', tab: to.app });
  };
  const become = (id: string) => {
    remember('person', id);
    setPersonId(id);
    setPanel(undefined);
    if (!('channel' in here)) setPlace(undefined);
  };
  const toggle = (which: 'controls' | 'wire') => {
    setPanel(panel === which ? undefined : which);
    setMenuOpen(false);
  };
  const openTour = () => {
    setTourOpen(true);
    setMenuOpen(false);
  };
  const threaded = channel ?? screen.channels.find(({ kind }) => kind === 'im');
  const typeAs = async (person: string, text: string) => {
    if (firstChannel === undefined) return;
    setPlace({ channel: firstChannel.id });
    await post(person, { kind: 'command', channel: firstChannel.id, text });
    become(person);
  };
  const tourActs: TourActs = {
    command: (person, text) => void typeAs(person, text),
    newcomer: (text) => void act({ kind: 'newcomer' }).then((person) => typeAs(person, text)),
    moveTo: (at) => void act({ kind: 'moveTo', at }),
    letEveryoneAnswer: () => void act({ kind: 'crowd' }),
    openMessages: (person) => {
      if (person !== screen.me.id) become(person);
      setPlace({ app: 'messages' });
      void post(person, { kind: 'open', tab: 'messages' });
    },
    openChannel: () => setPlace(undefined),
  };
  const endTour = () => {
    remember('tour', 'done');
    setTourOpen(false);
  };

  return (
    <NamesContext.Provider value={names}>
      <div class={`frame ${panel !== undefined ? 'with-panel' : tourOpen ? 'with-tour' : ''}`}>
        {channel !== undefined && (
          <button type="button" class="skip" onClick={() => document.querySelector<HTMLElement>('#message')?.focus()}>
            Go to the message box
          </button>
        )}
        <aside class="simulation" aria-label="Simulation">
          <p role="note">
            <strong>Simulation.</strong> A workspace on your own machine; the people and their replies are invented.
          </p>
        </aside>
        <TopBar
          screen={screen}
          isConnected={isConnected}
          panel={panel}
          onPerson={become}
          onMenu={() => setMenuOpen(!menuOpen)}
          onPanel={toggle}
          onTour={openTour}
        />
        {screen.opening !== null && <OpeningStrip opening={screen.opening} send={act} />}
        <Sidebar
          screen={screen}
          place={here}
          isOpen={menuOpen}
          onGo={go}
          onWire={() => toggle('wire')}
          onTour={openTour}
        />
        {/* Before the conversation, so that the Tab key comes by early. */}
        {tourOpen && <Tour screen={screen} acts={tourActs} onEnd={endTour} />}
        <main class="place" tabIndex={-1}>
          {channel === undefined ? (
            <AppPlace
              screen={screen}
              tab={'app' in here ? here.app : 'home'}
              onTab={(app) => go({ app })}
              send={act}
              onThread={(thread) => setPanel({ thread })}
            />
          ) : (
            <Conversation screen={screen} channel={channel} send={act} onThread={(thread) => setPanel({ thread })} />
          )}
        </main>
        {typeof panel === 'object' && threaded !== undefined && (
          <ThreadPanel
            screen={screen}
            channel={threaded}
            root={panel.thread}
            send={act}
            onClose={() => setPanel(undefined)}
          />
        )}
        {panel === 'controls' && <ControlPanel screen={screen} send={act} onClose={() => setPanel(undefined)} />}
        {panel === 'wire' && <WireLog total={screen.wire.total} onClose={() => setPanel(undefined)} />}
        <Notices screen={screen} said={said} send={act} onHeard={forget} />
        <ModalStack screen={screen} send={act} />
      </div>
    </NamesContext.Provider>
  );
}

/** What the page does by itself takes no word off the screen. */
const quietActs = new Set(['read', 'open']);

function namesOf(screen: ScreenState | undefined) {
  const people = new Map(screen?.people.map(({ id, realName }) => [id, realName]));
  const channels = new Map(screen?.channels.map(({ id, name }: ChannelState) => [id, name]));
  return {
    person: (id: string) => people.get(id) ?? id,
    channel: (id: string) => channels.get(id) ?? id,
    zone: screen?.me.zone ?? '',
  };
}

function remembered(what: string): string | undefined {
  return window.sessionStorage.getItem(`playground.${what}`) ?? undefined;
}

function remember(what: string, value: string): void {
  window.sessionStorage.setItem(`playground.${what}`, value);
}
