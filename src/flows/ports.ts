import type { Holidays } from '../domain/calendar.ts';
import type { Chance } from './ports/chance.ts';
import type { Clock } from './ports/clock.ts';
import type { Lanes, Notices, Nudges, Posts } from './ports/deliveries.ts';
import type { Directory } from './ports/directory.ts';
import type { Groups } from './ports/groups.ts';
import type { Inbox } from './ports/inbox.ts';
import type { Log } from './ports/log.ts';
import type { Members } from './ports/members.ts';
import type { Messenger } from './ports/messenger.ts';
import type { Programmes } from './ports/programmes.ts';
import type { PromisedActions } from './ports/promised-actions.ts';
import type { Publications } from './ports/publications.ts';
import type { Reviews } from './ports/reviews.ts';
import type { Rosters } from './ports/rosters.ts';
import type { Rounds, SealedReplies, Slots } from './ports/rounds.ts';
import type { ReadingProgress, ThemeReader } from './ports/theme-reader.ts';
import type { Vault } from './ports/vault.ts';
import type { Workspaces } from './ports/workspaces.ts';

/** Everything that flows may touch of the world. Each flow names the few that it needs. */
export interface Ports {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly log: Log;
  readonly vault: Vault;
  readonly workspaces: Workspaces;
  readonly groups: Groups;
  readonly members: Members;
  readonly rounds: Rounds;
  readonly slots: Slots;
  readonly sealedReplies: SealedReplies;
  readonly reviews: Reviews;
  readonly promisedActions: PromisedActions;
  readonly publications: Publications;
  readonly nudges: Nudges;
  readonly posts: Posts;
  readonly notices: Notices;
  readonly inbox: Inbox;
  readonly lanes: Lanes;
  readonly directory: Directory;
  readonly rosters: Rosters;
  readonly progress: ReadingProgress;
  readonly messenger: Messenger;
  readonly themes: ThemeReader;
  readonly programmes: Programmes;
  readonly holidays: Holidays;
}
