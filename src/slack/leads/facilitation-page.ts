import type { types } from '@slack/bolt';
import type { Group } from '../../domain/group.ts';
import type { DiscussionStep } from '../../domain/programme.ts';
import { type CurrentUser, type SlackContext, spokenContent } from '../context.ts';
import { copy } from '../copy.ts';
import { facilitationPoints } from '../messages/discussion-messages.ts';
import { rolesOf } from '../shared/roles-and-weeks.ts';
import { context, divider, modal, plainSection, section } from '../ui/blocks.ts';
import { escaped } from '../ui/mrkdwn.ts';
import { refusalPage } from '../ui/refusals.ts';

const words = () => copy().lead.facilitation;

/** The card of the discussion that is open, else of the next one, for each group that one leads. */
export async function facilitationPage(ctx: SlackContext, user: CurrentUser): Promise<types.ModalView> {
  const { leads } = await rolesOf(ctx, user);
  if (leads.length === 0) return refusalPage(words().notLead);
  const cards = await Promise.all(leads.slice(0, mostGroups).map(({ group }) => card(ctx, group)));
  return modal({ title: words().pageTitle, blocks: [...cards.flat(), context(words().more)] });
}

const mostGroups = 10;

async function card({ ports }: SlackContext, group: Group): Promise<types.KnownBlock[]> {
  const channel = section(words().group(`<#${group.channel}>`));
  const rounds = await ports.rounds.ofSeason(group.workspace, group.id, group.season);
  const latest = rounds.findLast(({ status }) => status !== 'planned');
  const open = latest?.status === 'open' ? (await ports.programmes.contentOf(group, latest))?.step : undefined;
  const said = open && spokenContent({ ports }).step(open);
  if (said?.kind === 'discussion') return [channel, ...cardOf(said, words().now), divider];
  const { steps } = (await ports.programmes.of(group)).programme;
  const begun = latest?.week ?? 0;
  const next = steps.findIndex((step, at) => at >= begun && step.kind === 'discussion');
  const coming = steps[next];
  const step = coming && spokenContent({ ports }).step(coming);
  if (step?.kind !== 'discussion') return [channel, section(words().none), divider];
  return [channel, ...cardOf(step, words().coming(next + 1)), divider];
}

const cardOf = (step: DiscussionStep, when: string): types.KnownBlock[] => [
  section(`*${words().title(escaped(step.title))}*\n${when}`),
  section(`*${words().rules}*`),
  ...step.discussion.groundRules.map((rule) => plainSection(`• ${rule}`)),
  section(`*${words().card}*`),
  section(facilitationPoints(step)),
];
