import type { types } from '@slack/bolt';
import type { ChannelId } from '../../src/domain/ids.ts';
import type { CurrentUser, SlackContext } from '../../src/slack/context.ts';
import { type Submission, submissions } from '../../src/slack/submissions.ts';
import { leadSurfaces, type Surface, surfaces } from '../../src/slack/surfaces.ts';
import { type ActionName, actionIds, actionNames, formIds, formNames } from '../../src/slack/ui/actions.ts';
import { type CommandWord, commandWords } from '../../src/slack/ui/command-words.ts';

const byActionId = (names: readonly ActionName[]): Readonly<Record<string, Surface>> =>
  Object.fromEntries(names.map((name) => [actionIds[name], surfaces[name]]));

/** What buttons and menus open, by the ids that Slack sends. */
export const clickPages = byActionId(actionNames);
export const leadClicks = byActionId(actionNames.filter((name) => name in leadSurfaces));
export const wordClicks = byActionId(commandWords);

/** What forms do, by the ids that Slack sends. */
export const submissionOf: Readonly<Record<string, Submission>> = Object.fromEntries(
  formNames.map((name) => [formIds[name], submissions[name].submit]),
);

/** What somebody sees who types a word of the command, and something after it. */
export const wordPage = (
  word: CommandWord,
  ctx: SlackContext,
  user: CurrentUser,
  rest = '',
  channel?: ChannelId,
): Promise<types.ModalView> =>
  surfaces[word].page(ctx, user, { value: rest, ...(channel === undefined ? {} : { channel }) });
