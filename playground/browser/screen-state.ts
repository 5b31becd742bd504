import type { JsonObject } from '../json.ts';
import type { MomentState } from './moments.ts';
import type { OpeningState } from './opening.ts';
import type { Story } from './story.ts';

/** Typed state: block id → action id → element state. */
export type TypedState = { readonly [blockId: string]: { readonly [actionId: string]: JsonObject } };

export interface PersonState {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly zone: string;
  readonly isBot: boolean;
  /** 'admin', 'guest' and the like; empty for most. */
  readonly standing: string;
}

export interface MessageState {
  readonly ts: string;
  readonly userId: string;
  readonly threadTs: string | null;
  readonly onlyForMe: boolean;
  readonly text: string;
  readonly blocks: readonly JsonObject[];
  readonly values: TypedState;
}

export interface ChannelState {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'im';
  readonly isShared: boolean;
  readonly isArchived: boolean;
  readonly hasApp: boolean;
  readonly members: number;
  readonly unread: number;
  readonly messages: readonly MessageState[];
}

export interface ViewState {
  readonly id: string;
  readonly hash: string;
  readonly title: string;
  readonly submit: string | null;
  readonly close: string;
  readonly blocks: readonly JsonObject[];
  readonly values: TypedState;
}

/** Everything that one person's page shows. */
export interface ScreenState {
  readonly now: string;
  readonly workspace: string;
  readonly app: { readonly userId: string; readonly name: string };
  readonly me: PersonState;
  readonly people: readonly PersonState[];
  readonly channels: readonly ChannelState[];
  readonly home: ViewState | null;
  readonly modals: readonly ViewState[];
  readonly fieldErrors: { readonly [blockId: string]: string };
  readonly notices: readonly string[];
  readonly commands: readonly { readonly text: string; readonly hint: string }[];
  readonly moments: readonly MomentState[];
  /** Whose clock the moments are told on. */
  readonly leadZone: string;
  /** What the page is doing by itself just now (moving the clock, the crowd answering). */
  readonly busy: string | null;
  readonly plannedFaults: number;
  /** What is played before the page is its visitor's; null once it is over. */
  readonly opening: OpeningState | null;
  readonly story: Story;
  readonly wire: { readonly total: number; readonly problems: number };
}

/** One line of the wire log. */
export interface WireLine {
  readonly number: number;
  readonly at: string;
  readonly direction: 'to Slack' | 'to the bot';
  readonly what: string;
  readonly verdict: string;
  readonly isProblem: boolean;
  readonly detail: string;
}
