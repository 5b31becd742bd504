import type { TypedState } from '../browser/screen-state.ts';
import type { JsonObject } from '../json.ts';
import type { Send } from './connection.ts';

/** What the elements of some blocks do when they are used. */
export interface ElementActs {
  /** A press, or a choice in an element that tells the bot at once. Resolves when the bot has acknowledged. */
  use(blockId: string, actionId: string, value?: unknown): Promise<void>;
  /** Keeps what an input of a modal holds until it is submitted; absent outside modals. */
  readonly hold?: (blockId: string, actionId: string, state: JsonObject) => void;
}

export function elementActs(
  send: Send,
  place: { readonly channel: string; readonly message: string } | { readonly view: string },
  held?: { readonly values: () => TypedState; hold(blockId: string, actionId: string, state: JsonObject): void },
): ElementActs {
  return {
    use: async (block, action, value) => {
      const typed = held === undefined ? {} : { typed: held.values() };
      await send({ kind: 'element', place, block, action, ...(value === undefined ? {} : { value }), ...typed });
    },
    ...(held === undefined ? {} : { hold: held.hold }),
  };
}
