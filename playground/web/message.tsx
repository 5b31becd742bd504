import type { ChannelState, MessageState, ScreenState } from '../browser/screen-state.ts';
import { Avatar } from './avatar.tsx';
import { Blocks } from './blocks.tsx';
import type { Send } from './connection.ts';
import { elementActs } from './element-acts.ts';
import { SlackText } from './text.tsx';
import { clockTime, instantOfTs } from './times.ts';

interface MessageFacts {
  readonly screen: ScreenState;
  readonly channel: ChannelState;
  readonly message: MessageState;
  readonly send: Send;
  readonly replies: readonly MessageState[];
  /** Absent inside a thread. */
  readonly onThread?: (ts: string) => void;
}

export function Message({ screen, channel, message, send, replies, onThread }: MessageFacts) {
  const author = screen.people.find(({ id }) => id === message.userId);
  const isApp = message.userId === screen.app.userId;
  const name = author?.realName ?? 'Somebody';
  const mayReply = onThread !== undefined && channel.kind !== 'im' && !message.onlyForMe;
  return (
    <article class={`message ${message.onlyForMe ? 'only-for-me' : ''}`} aria-label={`${name} says`}>
      <Avatar name={name} isApp={isApp} />
      <div class="message-body">
        <p class="byline">
          <strong>{name}</strong>
          {isApp && <span class="app-tag">App</span>}
          <time dateTime={instantOfTs(message.ts).toISOString()}>
            {clockTime(instantOfTs(message.ts), screen.me.zone)}
          </time>
        </p>
        {message.onlyForMe && <p class="only-note">Only visible to you</p>}
        {message.blocks.length === 0 ? (
          <div class="block section">
            <SlackText text={message.text} />
          </div>
        ) : (
          <Blocks
            blocks={message.blocks}
            values={message.values}
            screen={screen}
            acts={elementActs(send, { channel: channel.id, message: message.ts })}
          />
        )}
        {mayReply && (
          <button type="button" class="thread-link" onClick={() => onThread(message.ts)}>
            {replies.length === 0 ? 'Reply in thread' : countOf(replies.length)}
          </button>
        )}
      </div>
    </article>
  );
}

const countOf = (count: number) => (count === 1 ? '1 reply' : `${count} replies`);
