import type { types } from '@slack/bolt';
import type { RoundId } from '../../domain/ids.ts';
import type { DiscussionStep } from '../../domain/programme.ts';
import type { Message } from '../../flows/ports/slack.ts';
import { type CurrentUser, type SlackContext, spokenContent } from '../context.ts';
import { copy } from '../copy.ts';
import { context, header, modal, section } from '../ui/blocks.ts';
import { escaped } from '../ui/mrkdwn.ts';
import { refusalPage } from '../ui/refusals.ts';
import type { MessageContent } from './message-parts.ts';

const words = () => copy().channel.rules;

/** How we talk here: the app's first reply in the thread of a discussion. */
export function rulesMessage({ step }: Extract<Message, { kind: 'rules' }>): MessageContent {
  const rules = rulesOf(step);
  return {
    text: `${words().title}\n${rules}\n${words().notAReport}`,
    blocks: [section(`*${words().title}*\n${rules}`), context(words().notAReport)],
  };
}

/** The same as a page, for whoever reads the post and not its thread. */
export async function rulesPage({ ports }: SlackContext, user: CurrentUser, id?: RoundId): Promise<types.ModalView> {
  const round = id && (await ports.rounds.find(user.workspace, id));
  const found = round && (await ports.groups.find(user.workspace, round.group));
  const asked = found && round && (await ports.programmes.contentOf(found.group, round));
  const step = asked && spokenContent({ ports }).step(asked.step);
  if (step?.kind !== 'discussion') return refusalPage(words().gone);
  return modal({ title: words().page, blocks: [section(rulesOf(step)), context(words().notAReport)] });
}

/** One rule a line. */
export const rulesOf = ({ discussion }: DiscussionStep): string =>
  discussion.groundRules.map((rule) => `• ${escaped(rule)}`).join('\n');

const cardWords = () => copy().lead.facilitation;

/** A discussion week's card for a lead. */
export function facilitationMessage({ step }: Extract<Message, { kind: 'facilitation' }>): MessageContent {
  const points = step.kind === 'discussion' ? facilitationPoints(step) : '';
  const title = cardWords().title(step.title);
  return {
    text: `${cardWords().first}\n${escaped(title)}\n${points}\n${cardWords().more}`,
    blocks: [
      section(cardWords().first),
      header(title),
      section(points === '' ? cardWords().more : points),
      context(cardWords().more),
    ],
  };
}

/** The card point by point; a programme keeps them within one paragraph. */
export const facilitationPoints = ({ discussion }: DiscussionStep): string =>
  discussion.facilitation.map((point) => `• ${escaped(point)}`).join('\n');
