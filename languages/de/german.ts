import type { Catalogue } from '../catalogue.ts';
import { channelCopy } from './channel.ts';
import { checksCopy } from './checks.ts';
import { commandsCopy } from './commands.ts';
import { common } from './common.ts';
import { datesCopy } from './dates.ts';
import { groupCopy, ownLinesCopy } from './group.ts';
import { installCopy } from './install.ts';
import { leadCopy, promiseCopy } from './lead.ts';
import { memberCopy } from './member.ts';
import { programmeCopy } from './programme.ts';
import { reviewCopy } from './review.ts';
import { safetyCopy } from './safety.ts';
import { seasonCopy } from './season.ts';
import { inviteCopy, setupCopy } from './setup.ts';
import { timingCopy } from './timing.ts';

/** Alles, was man auf Deutsch liest. */
export const german: Catalogue = {
  locale: 'de-DE',
  name: 'Deutsch',
  channel: channelCopy,
  checks: checksCopy,
  commands: commandsCopy,
  common,
  dates: datesCopy,
  group: groupCopy,
  ownLines: ownLinesCopy,
  install: installCopy,
  lead: leadCopy,
  promise: promiseCopy,
  member: memberCopy,
  programme: programmeCopy,
  review: reviewCopy,
  safety: safetyCopy,
  season: seasonCopy,
  invite: inviteCopy,
  setup: setupCopy,
  timing: timingCopy,
};
