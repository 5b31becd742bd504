import type { types } from '@slack/bolt';
import type { MemberId, WorkspaceId } from '../../domain/ids.ts';
import type { ClientOf } from './slack-client.ts';
import { refusalCode } from './slack-error.ts';

/** A view that is on somebody's screen, as far as we know. */
export interface Shown {
  readonly id: string;
  readonly hash: string;
}

/** Slack's four ways of showing a view. */
export interface Views {
  /** A trigger lives three seconds and works once. */
  open(trigger: string, view: types.ModalView): Promise<Shown>;
  push(trigger: string, view: types.ModalView): Promise<Shown>;
  /** "overtaken": the view changed meanwhile (a double click) or was closed; nothing is shown then. */
  update(shown: Shown, view: types.ModalView): Promise<'shown' | 'overtaken'>;
  publish(member: MemberId, view: types.HomeView): Promise<void>;
}

export function createViews(clientOf: ClientOf, workspace: WorkspaceId): Views {
  const client = () => clientOf(workspace);
  return {
    open: async (trigger, view) => shownOf(await (await client()).views.open({ trigger_id: trigger, view })),
    push: async (trigger, view) => shownOf(await (await client()).views.push({ trigger_id: trigger, view })),
    update: async ({ id, hash }, view) => {
      try {
        await (await client()).views.update({ view_id: id, hash, view });
        return 'shown';
      } catch (error) {
        if (overtaken.has(refusalCode(error) ?? '')) return 'overtaken';
        throw error;
      }
    },
    publish: async (member, view) => {
      await (await client()).views.publish({ user_id: member, view });
    },
  };
}

const overtaken = new Set(['hash_conflict', 'not_found', 'view_not_found']);

function shownOf({ view }: { view?: { id?: string; hash?: string } }): Shown {
  return { id: view?.id ?? '', hash: view?.hash ?? '' };
}
