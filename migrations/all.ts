import type { Migration } from 'kysely/migration';
import * as workspaces from './0001-workspaces.ts';
import * as groups from './0002-groups.ts';
import * as groupThreshold from './0003-group-threshold.ts';
import * as members from './0004-members.ts';
import * as rounds from './0005-rounds.ts';
import * as roundStates from './0006-round-states.ts';
import * as slots from './0007-slots.ts';
import * as blurring from './0008-blurring.ts';
import * as sealedReplies from './0009-sealed-replies.ts';
import * as publications from './0010-publications.ts';
import * as nudges from './0011-nudges.ts';
import * as posts from './0012-posts.ts';
import * as inbox from './0013-inbox.ts';
import * as keyVault from './0014-key-vault.ts';
import * as lanes from './0015-lanes.ts';
import * as doubtfulPosts from './0016-doubtful-posts.ts';
import * as installations from './0017-installations.ts';
import * as notices from './0018-notices.ts';
import * as reporterNotice from './0019-reporter-notice.ts';
import * as reviews from './0020-reviews.ts';
import * as approvalReminders from './0021-approval-reminders.ts';
import * as promisedActions from './0022-promised-actions.ts';
import * as ownProgrammes from './0023-own-programmes.ts';
import * as asked from './0024-asked.ts';
import * as roundStep from './0025-round-step.ts';
import * as sharedChannels from './0026-shared-channels.ts';
import * as guardsLookInOnePlace from './0027-guards-look-in-one-place.ts';
import * as deleteSeasonRecord from './0028-delete-season-record.ts';
import * as peopleReadings from './0029-people-readings.ts';
import * as troubles from './0030-troubles.ts';
import * as lastWord from './0031-the-last-word.ts';
import * as vaultShares from './0032-vault-shares.ts';
import * as ownHelpLines from './0033-own-help-lines.ts';
import * as oneMondayPost from './0034-one-monday-post.ts';
import * as remindersOnRequest from './0035-reminders-on-request.ts';
import * as startBeforeContacts from './0036-start-before-contacts.ts';
import * as calendarOfGroup from './0037-calendar-of-a-group.ts';
import * as weeksOfSeason from './0038-weeks-of-a-season.ts';
import * as noStatisticsOfPlaces from './0039-no-statistics-of-places.ts';
import * as approvalsLowered from './0040-approvals-lowered.ts';
import * as languages from './0041-languages.ts';

/** All migrations by name. A list, not a look into a folder: what was built and checked is what runs. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-workspaces': workspaces,
  '0002-groups': groups,
  '0003-group-threshold': groupThreshold,
  '0004-members': members,
  '0005-rounds': rounds,
  '0006-round-states': roundStates,
  '0007-slots': slots,
  '0008-blurring': blurring,
  '0009-sealed-replies': sealedReplies,
  '0010-publications': publications,
  '0011-nudges': nudges,
  '0012-posts': posts,
  '0013-inbox': inbox,
  '0014-key-vault': keyVault,
  '0015-lanes': lanes,
  '0016-doubtful-posts': doubtfulPosts,
  '0017-installations': installations,
  '0018-notices': notices,
  '0019-reporter-notice': reporterNotice,
  '0020-reviews': reviews,
  '0021-approval-reminders': approvalReminders,
  '0022-promised-actions': promisedActions,
  '0023-own-programmes': ownProgrammes,
  '0024-asked': asked,
  '0025-round-step': roundStep,
  '0026-shared-channels': sharedChannels,
  '0027-guards-look-in-one-place': guardsLookInOnePlace,
  '0028-delete-season-record': deleteSeasonRecord,
  '0029-people-readings': peopleReadings,
  '0030-troubles': troubles,
  '0031-the-last-word': lastWord,
  '0032-vault-shares': vaultShares,
  '0033-own-help-lines': ownHelpLines,
  '0034-one-monday-post': oneMondayPost,
  '0035-reminders-on-request': remindersOnRequest,
  '0036-start-before-contacts': startBeforeContacts,
  '0037-calendar-of-a-group': calendarOfGroup,
  '0038-weeks-of-a-season': weeksOfSeason,
  '0039-no-statistics-of-places': noStatisticsOfPlaces,
  '0040-approvals-lowered': approvalsLowered,
  '0041-languages': languages,
};
