import type { types } from '@slack/bolt';
import type { MemberId, WorkspaceId } from '../../domain/ids.ts';
import { isAboutToken } from './slack-answers.ts';
import type { ClientOf } from './slack-client.ts';
import { slackFailure } from './slack-error.ts';

/** A view that is on somebody's screen, as far as we know. */
export interface Shown {
  readonly id: string;
  readonly hash: string;
}

/** Why no window came: `late` for its trigger, `shown` for an earlier delivery of the same click, or `closed` meanwhile. */
type NotShown = 'late' | 'shown' | 'closed';

/** Slack's four ways of showing a view. */
export interface Views {
  /** A trigger lives three seconds and works once. */
  open(trigger: string, view: types.ModalView): Promise<Shown | NotShown>;
  push(trigger: string, view: types.ModalView): Promise<Shown | NotShown>;
  /**
   * "overtaken": the view changed meanwhile (a double click) or was closed; nothing is shown then. Without a hash only
   * the latter counts.
   */
  update(shown: Pick<Shown, 'id'> & Partial<Shown>, view: types.ModalView): Promise<'shown' | 'overtaken'>;
  publish(member: MemberId, view: types.HomeView): Promise<void>;
}

export function createViews(clientOf: ClientOf, workspace: WorkspaceId): Views {
  const client = () => clientOf(workspace);
  return {
    open: (trigger, view) =>
      shownOr('views.open', async () => shownOf(await (await client()).views.open({ trigger_id: trigger, view }))),
    push: (trigger, view) =>
      shownOr('views.push', async () => shownOf(await (await client()).views.push({ trigger_id: trigger, view }))),
    update: async ({ id, hash }, view) => {
      try {
        await (await client()).views.update({ view_id: id, ...(hash === undefined ? {} : { hash }), view });
        return 'shown';
      } catch (error) {
        const failure = slackFailure('views.update', error);
        if (failure?.kind === 'platform' && failure.verdict === 'ended') return 'overtaken';
        throw error;
      }
    },
    publish: async (member, view) => {
      await (await client()).views.publish({ user_id: member, view });
    },
  };
}

async function shownOr(method: 'views.open' | 'views.push', request: () => Promise<Shown>): Promise<Shown | NotShown> {
  try {
    return await request();
  } catch (error) {
    const failure = slackFailure(method, error);
    if (failure?.kind !== 'platform' || failure.verdict !== 'ended' || isAboutToken(failure.code)) throw error;
    if (failure.code === 'exchanged_trigger_id') return 'shown';
    return failure.code === 'not_found' ? 'closed' : 'late';
  }
}

function shownOf({ view }: { view?: { id?: string; hash?: string } }): Shown {
  return { id: view?.id ?? '', hash: view?.hash ?? '' };
}
