import type { Database } from './database.ts';
import { createGroups } from './groups.ts';
import { createMembers } from './members.ts';
import { createInbox, createNotices } from './notices.ts';
import { createNudges } from './nudges.ts';
import { createPeopleReadings } from './people-readings.ts';
import { createPosts } from './posts.ts';
import { createPromisedActions, createSeasonRecords } from './promised-actions.ts';
import { createPublications, createReviews } from './publications.ts';
import { createRateLimiter, openLanes, type RateLimitSettings } from './rate-limiter.ts';
import { createRounds } from './rounds.ts';
import { createSealedReplies, createSlots } from './slots.ts';
import { createTroubles } from './troubles.ts';
import { createWorkspaces } from './workspaces.ts';

/** Every port that is kept in the database. Without settings for it, messages are not paced. */
export function openStore(database: Database, rateLimiter?: RateLimitSettings) {
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
    troubles: createTroubles(database),
    people: createPeopleReadings(database),
    rateLimiter: rateLimiter === undefined ? openLanes : createRateLimiter(database, rateLimiter),
  };
}

export type Store = ReturnType<typeof openStore>;
