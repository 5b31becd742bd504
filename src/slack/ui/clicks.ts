import type { types, ViewOutput } from '@slack/bolt';
import { z } from 'zod';
import { type ChannelId, type GroupId, groupId, type RoundId, roundId } from '../../domain/ids.ts';
import type { CurrentUser, SlackContext } from '../context.ts';

/** What a click carries, apart from who clicked; of a word of the command, what was typed after it, and where. */
export interface Click {
  readonly value: string | undefined;
  readonly view?: ViewOutput | undefined;
  readonly channel?: ChannelId;
}

/** A page is a function from who asks to a view. */
export type PageOf<Extra extends readonly unknown[] = []> = (
  ctx: SlackContext,
  user: CurrentUser,
  ...extra: Extra
) => Promise<types.ModalView>;

/** A page that is told the button's value, or the round or the group that this names. */
export const ofValue =
  (page: PageOf<[value: string | undefined]>): PageOf<[Click]> =>
  (ctx, user, { value }) =>
    page(ctx, user, value);

export const ofRound = (page: PageOf<[round: RoundId | undefined]>): PageOf<[Click]> =>
  ofValue((ctx, user, value) => page(ctx, user, readRoundId(value)));

export const ofGroup = (page: PageOf<[group: GroupId | undefined]>): PageOf<[Click]> =>
  ofValue((ctx, user, value) => page(ctx, user, readGroupId(value)));

/** A page that is made from the form in which the button stands; `otherwise` where it stands in none. */
export const ofForm =
  (page: PageOf<[view: ViewOutput, value: string | undefined]>, otherwise: PageOf): PageOf<[Click]> =>
  (ctx, user, { view, value }) =>
    view === undefined ? otherwise(ctx, user) : page(ctx, user, view, value);

function readRoundId(value: string | undefined): RoundId | undefined {
  const parsed = z.uuid().transform(roundId).safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** The group that a button's value or a form's metadata names. */
export function readGroupId(value: string | undefined): GroupId | undefined {
  const parsed = z.uuid().transform(groupId).safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
