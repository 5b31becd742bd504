import type { types } from '@slack/bolt';
import type { ToldAction, YouSaidWeWill } from '../../domain/promised-action.ts';
import { section } from '../parts/blocks.ts';
import { clippedMrkdwn } from '../parts/mrkdwn.ts';
import { promiseWords } from '../words/promises.ts';

const words = promiseWords.channel;

/** What the group will try, as text; nothing when it has promised nothing. */
export const actionsText = (actions: readonly ToldAction[], title: string = words.title): readonly string[] =>
  actions.length === 0 ? [] : [`*${title}*`, ...actions.map(actionLine)];

export const actionsBlocks = (actions: readonly ToldAction[]): types.SectionBlock[] =>
  actions.length === 0 ? [] : [section(actionsText(actions).join('\n'))];

/** The lines with which a week opens: what was said, and what is being tried since. */
export function youSaidWeWillText({ said, will }: YouSaidWeWill): string {
  const heard = said.map((label) => clippedMrkdwn(label, 150)).join(' · ');
  return [
    ...(said.length === 0 ? [] : [`*${words.youSaid}:* ${heard}`]),
    ...actionsText(will, `${words.weWill}:`),
  ].join('\n');
}

/** A lead's words are shown exactly as they are: they call nobody. An owner is a lead who put their own name there. */
export function actionLine({ text, owner, state }: ToldAction): string {
  const who = owner === undefined ? words.group : `<@${owner}>`;
  return words.line(clippedMrkdwn(text, 250), words.about(who, words.state[state]));
}
