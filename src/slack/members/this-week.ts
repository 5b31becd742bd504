import type { types } from '@slack/bolt';
import { localDateOf } from '../../domain/calendar.ts';
import { enrolment, type Group, type GroupWithLeads, hasCheckedContacts } from '../../domain/group.ts';
import type { Member } from '../../domain/member.ts';
import { promptOf } from '../../domain/programme.ts';
import type { OpenRound } from '../../domain/round.ts';
import { hasPlace } from '../../flows/replies/slot-of-member.ts';
import { type CurrentUser, dateFor, dayFor, momentFor, type SlackContext, spokenContent } from '../context.ts';
import { copy } from '../copy.ts';
import { nextQuestionAt, publishedWeeks, readsChannel } from '../shared/roles-and-weeks.ts';
import { buttons, context, header, section } from '../ui/blocks.ts';
import { mainButton, sharedButton } from '../ui/buttons.ts';
import { clippedMrkdwn, quoted } from '../ui/mrkdwn.ts';

const words = () => copy().member.hub;

export interface ThisWeek {
  readonly blocks: types.KnownBlock[];
  /** The week that this member can answer now. */
  readonly open: OpenRound | undefined;
}

/** The week of a member. It never looks at whether they have answered, so it cannot show it. */
export async function thisWeek(ctx: SlackContext, { group }: GroupWithLeads, member: Member): Promise<ThisWeek> {
  if (group.status === 'ended' || group.status === 'stopped')
    return { blocks: [section(words().ended)], open: undefined };
  const pausing = pausingBlocks(ctx, member);
  const asked = await askedNow(ctx, group, member);
  const paused = group.status === 'paused';
  if (asked.kind === 'none') {
    const next = paused ? words().paused : await nextSentence(ctx, group, member, asked.isFirst);
    return { blocks: [section(next), ...pausing], open: undefined };
  }
  const { round, title, question, weeks } = asked;
  return {
    blocks: [
      header(words().thisWeek(title)),
      section(quoted(question)),
      buttons(mainButton('reflect', round.id)),
      context(words().until(momentFor(round.window.closesAt, member.zone), round.week, weeks)),
      ...(paused ? [section(words().pausedOpen)] : []),
      ...pausing,
    ],
    open: round,
  };
}

type Asked =
  | { readonly kind: 'none'; readonly isFirst: boolean }
  | {
      readonly kind: 'open';
      readonly round: OpenRound;
      readonly title: string;
      readonly question: string;
      readonly weeks: number;
    };

/** Who joined while a week was open has no place in it: their first question is the next one. */
async function askedNow({ ports }: SlackContext, group: Group, { workspace, id }: Member): Promise<Asked> {
  const round = await ports.rounds.openOf(group.workspace, group.id);
  if (round === undefined) {
    const rounds = await ports.rounds.ofSeason(group.workspace, group.id, group.season);
    return { kind: 'none', isFirst: rounds.every(({ status }) => status === 'planned') };
  }
  const content = await ports.programmes.contentOf(group, round);
  if (content === undefined || !(await hasPlace(ports, { workspace, round: round.id, member: id })))
    return { kind: 'none', isFirst: true };
  const { programme } = await ports.programmes.of(group);
  const { step } = spokenContent({ ports }).content(content);
  const { question } = promptOf(step, round.season);
  return {
    kind: 'open',
    ...{ round, question, title: step.title },
    weeks: Math.max(programme.steps.length, round.week),
  };
}

async function nextSentence(ctx: SlackContext, group: Group, { zone }: Member, isFirst: boolean): Promise<string> {
  const day = dayFor(await nextQuestionAt(ctx, group), zone);
  if (!isFirst) return hasCheckedContacts(group) ? words().next(day) : words().onceReady(day);
  const joined = await ctx.ports.members.count(group.workspace, group.id);
  if (enrolment(joined) === 'notYet') return words().firstOnceEnough(day);
  return hasCheckedContacts(group) ? words().first(day) : words().onceReady(day);
}

function pausingBlocks({ ports }: SlackContext, { pausedUntil, zone }: Member): types.KnownBlock[] {
  if (pausedUntil === undefined || pausedUntil <= localDateOf(ports.clock.now(), zone)) return [];
  return [section(words().pausing(dateFor(pausedUntil, zone))), buttons(sharedButton('resume'))];
}

/**
 * What the channel last read, a line for each theme. Where nothing was shared, or may not be shown here, it is
 * something to try: the same for everyone, and from the programme.
 */
export async function lastWeek(ctx: SlackContext, user: CurrentUser, group: Group): Promise<types.SectionBlock[]> {
  const [last] = (await publishedWeeks(ctx, group, 1)).weeks;
  if (last?.digest.kind === 'themes' && (await readsChannel(ctx, user, group))) {
    const lines = last.digest.themes.map(({ label }) => `• ${clippedMrkdwn(label, 120)}`);
    return [section([words().lastWeek(`<#${group.channel}>`), ...lines].join('\n'))];
  }
  const tip = await latestTip(ctx, group);
  return tip === undefined ? [] : [section(copy().member.saved.tryThis(clippedMrkdwn(tip, 1000)))];
}

async function latestTip({ ports }: SlackContext, group: Group): Promise<string | undefined> {
  const rounds = await ports.rounds.ofSeason(group.workspace, group.id, group.season);
  const latest = rounds.findLast(({ status }) => status !== 'planned');
  const asked = latest && (await ports.programmes.contentOf(group, latest));
  return asked && spokenContent({ ports }).step(asked.step).tips?.tryThis;
}
