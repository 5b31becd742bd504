import type { Instant } from '../../domain/calendar.ts';
import type { Settled } from '../../domain/delivery.ts';
import type { Addressee } from '../../domain/ids.ts';
import type { ReadyMessage } from '../ports/slack.ts';

/** What is to become of a claimed delivery: a message to send now, or the state it goes to instead. */
export type Prepared =
  | { readonly send: Omit<ReadyMessage, 'channel' | 'language'> & { readonly channel: Addressee } }
  | { readonly instead: Settled };

/** Looked at again in a minute. */
export const later = (now: Instant): { readonly instead: Settled } => ({
  instead: { state: 'planned', dueAt: new Date(now.getTime() + 60_000) },
});

/** Its time is over. */
export const expire: Prepared = { instead: { state: 'expired' } };

/** It isn't sent any more. */
export const skip: Prepared = { instead: { state: 'skipped' } };
