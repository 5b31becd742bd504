import type { SealedReplies } from '../flows/ports/rounds.ts';
import type { Database } from './database.ts';

export function createSealedReplies({ db }: Database): SealedReplies {
  return {
    all: (workspace, round) =>
      db
        .selectFrom('sealedReply')
        .select(['id', 'box'])
        .where('workspaceId', '=', workspace)
        .where('roundId', '=', round)
        .orderBy('id')
        .execute(),
  };
}
