import { useEffect, useRef } from 'preact/hooks';
import type { ChannelState, MessageState, ScreenState } from '../browser/screen-state.ts';
import { Composer } from './composer.tsx';
import type { Send } from './connection.ts';
import { Icon } from './icons.tsx';
import { Message } from './message.tsx';
import { dayName, instantOfTs } from './times.ts';

interface ConversationFacts {
  readonly screen: ScreenState;
  readonly channel: ChannelState;
  readonly send: Send;
  onThread(ts: string): void;
}

/** A channel: its messages by day, and the composer. */
export function Conversation({ screen, channel, send, onThread }: ConversationFacts) {
  return (
    <section class="conversation" aria-label={`Channel ${channel.name}`}>
      <header class="place-head">
        <h1>
          <Icon name={channel.kind === 'private' ? 'lock' : 'hash'} />
          {channel.name}
        </h1>
        <p>
          {channel.members} members
          {channel.isShared && ' · shared with another company'}
          {channel.hasApp ? '' : ' · the app is not in this channel'}
        </p>
      </header>
      <MessageList screen={screen} channel={channel} send={send} onThread={onThread} />
      <Composer key={channel.id} screen={screen} channel={channel} send={send} />
    </section>
  );
}

/** All messages outside threads, newest at the bottom; what is on screen counts as read. */
export function MessageList({ screen, channel, send, onThread }: ConversationFacts) {
  const end = useRef<HTMLDivElement>(null);
  const { messages } = channel;
  const last = messages.at(-1)?.ts;
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
    if (last !== undefined) void send({ kind: 'read', channel: channel.id, ts: last });
  }, [last, channel.id, send]);
  const roots = messages.filter(({ threadTs }) => threadTs === null);
  const zone = screen.me.zone;
  return (
    <div class="messages">
      <div role="log" aria-label="Messages" class="message-log">
        {roots.length === 0 && <p class="empty">Nothing has been said here yet.</p>}
        {roots.map((message, at) => (
          <div key={message.ts}>
            {isNewDay(roots[at - 1], message, zone) && (
              <p class="day">
                <span>{dayName(instantOfTs(message.ts), zone)}</span>
              </p>
            )}
            <Message
              screen={screen}
              channel={channel}
              message={message}
              send={send}
              replies={messages.filter(({ threadTs }) => threadTs === message.ts)}
              onThread={onThread}
            />
          </div>
        ))}
      </div>
      <div ref={end} />
    </div>
  );
}

const isNewDay = (before: MessageState | undefined, message: MessageState, zone: string) =>
  before === undefined || dayName(instantOfTs(before.ts), zone) !== dayName(instantOfTs(message.ts), zone);
