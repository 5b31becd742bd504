import type { Inbox } from '../flows/ports/inbox.ts';
import type { Database } from './database.ts';

export function createInbox({ db }: Database): Inbox {
  return {
    receive: async (workspace, eventId, now) => {
      const received = await db
        .insertInto('inbox')
        .values({ workspaceId: workspace, eventId, receivedAt: now })
        .onConflict((conflict) => conflict.columns(['workspaceId', 'eventId']).doNothing())
        .returning('eventId')
        .executeTakeFirst();
      return received ? 'new' : 'seen';
    },

    forgetBefore: async (instant) => {
      await db.deleteFrom('inbox').where('receivedAt', '<', instant).execute();
    },
  };
}
