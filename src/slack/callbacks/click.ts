import type { types, ViewOutput } from '@slack/bolt';
import { z } from 'zod';
import { type GroupId, type RoundId, roundId } from '../../domain/ids.ts';
import type { Asker, Desk } from '../desk.ts';
import { readGroupId } from '../leads/group-choice.ts';

/** What a click carries, apart from who clicked. */
export interface Click {
  readonly value: string | undefined;
  readonly view: ViewOutput | undefined;
}

export type PageOf<Extra extends readonly unknown[] = []> = (
  desk: Desk,
  asker: Asker,
  ...extra: Extra
) => Promise<types.ModalView>;

/** What a button or select opens. In a modal, "stack" puts it on top and "replace" in its place. */
export interface ClickPage {
  readonly how: 'stack' | 'replace';
  readonly page: PageOf<[Click]>;
}

export const replace = (page: PageOf<[Click]>): ClickPage => ({ how: 'replace', page });
export const stack = (page: PageOf<[Click]>): ClickPage => ({ how: 'stack', page });

/** A page that is told the button's value, or the round or the group that this names. */
export const ofValue =
  (page: PageOf<[value: string | undefined]>): PageOf<[Click]> =>
  (desk, asker, { value }) =>
    page(desk, asker, value);

export const ofRound = (page: PageOf<[round: RoundId | undefined]>): PageOf<[Click]> =>
  ofValue((desk, asker, value) => page(desk, asker, readRoundId(value)));

export const ofGroup = (page: PageOf<[group: GroupId | undefined]>): PageOf<[Click]> =>
  ofValue((desk, asker, value) => page(desk, asker, readGroupId(value)));

/** A page that is made from the form in which the button stands; `otherwise` where it stands in none. */
export const ofForm =
  (page: PageOf<[view: ViewOutput, value: string | undefined]>, otherwise: PageOf): PageOf<[Click]> =>
  (desk, asker, { view, value }) =>
    view === undefined ? otherwise(desk, asker) : page(desk, asker, view, value);

function readRoundId(value: string | undefined): RoundId | undefined {
  const parsed = z.uuid().transform(roundId).safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
