import type { Ports } from '../flows/ports.ts';
import type { Database } from './database.ts';
import { createGroups } from './groups.ts';
import { createInbox } from './inbox.ts';
import { createLanes, type LaneSettings, openLanes } from './lanes.ts';
import { createMembers } from './members.ts';
import { createNotices } from './notices.ts';
import { createNudges } from './nudges.ts';
import { createPosts } from './posts.ts';
import { createPromisedActions } from './promised-actions.ts';
import { createPublications } from './publications.ts';
import { createReviews } from './reviews.ts';
import { createRounds } from './rounds.ts';
import { createSealedReplies } from './sealed-replies.ts';
import { createSeasonRecords } from './season-records.ts';
import { createSlots } from './slots.ts';
import { createWorkspaces } from './workspaces.ts';

type StorePorts = Pick<
  Ports,
  | 'workspaces'
  | 'groups'
  | 'members'
  | 'rounds'
  | 'slots'
  | 'sealedReplies'
  | 'publications'
  | 'promisedActions'
  | 'seasonRecords'
  | 'reviews'
  | 'nudges'
  | 'posts'
  | 'notices'
  | 'inbox'
  | 'lanes'
>;

/** Every port that is kept in the database. Without settings for the lanes, messages are not paced. */
export function openStore(database: Database, lanes?: LaneSettings): StorePorts {
  return {
    workspaces: createWorkspaces(database),
    groups: createGroups(database),
    members: createMembers(database),
    rounds: createRounds(database),
    slots: createSlots(database),
    sealedReplies: createSealedReplies(database),
    promisedActions: createPromisedActions(database),
    publications: createPublications(database),
    seasonRecords: createSeasonRecords(database),
    reviews: createReviews(database),
    nudges: createNudges(database),
    posts: createPosts(database),
    notices: createNotices(database),
    inbox: createInbox(database),
    lanes: lanes === undefined ? openLanes : createLanes(database, lanes),
  };
}
