import type { Receiver } from '@slack/bolt';

/** A way in which Slack reaches the app: a socket that the app opened, or signed requests. */
export interface Transport {
  readonly receiver: Receiver;
  /** Throws what Slack's libraries throw when the first connection fails. */
  open(): Promise<void>;
  /** Within two seconds. */
  close(): Promise<void>;
  /** Whether Slack can reach the app now, as far as this side can tell. */
  isOpen(): boolean;
  /** Open Socket Mode connections of the whole Slack app, as Slack said last; undefined before that and over HTTP. */
  connections(): number | undefined;
}

/** Whether the work ended before the time was over. A rejection counts as an end. */
export async function endsWithin(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const ended = work.then(
    () => true,
    () => true,
  );
  const first = await Promise.race([ended, over]);
  clearTimeout(timer);
  return first;
}
