import type { types } from '@slack/bolt';

/** What a message is made of. `text` is the whole of it: screen readers, notifications and old clients show only that. */
export interface MessageContent {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}
