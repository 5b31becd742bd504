import type { ChannelState, ScreenState } from '../browser/screen-state.ts';
import { Composer } from './composer.tsx';
import type { Send } from './connection.ts';
import { Message } from './message.tsx';
import { Panel } from './panel.tsx';

interface ThreadFacts {
  readonly screen: ScreenState;
  readonly channel: ChannelState;
  readonly root: string;
  readonly send: Send;
  onClose(): void;
}

export function ThreadPanel({ screen, channel, root, send, onClose }: ThreadFacts) {
  const messages = channel.messages.filter(({ ts, threadTs }) => ts === root || threadTs === root);
  return (
    <Panel title="Thread" onClose={onClose}>
      <div class="thread-messages">
        {messages.map((message) => (
          <Message key={message.ts} screen={screen} channel={channel} message={message} send={send} replies={[]} />
        ))}
      </div>
      <Composer screen={screen} channel={channel} send={send} thread={root} />
    </Panel>
  );
}
