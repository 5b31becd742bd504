import type { types } from '@slack/bolt';
import { enrolment, type Group, hasCheckedContacts } from '../../domain/group.ts';
import { isPast, type Round } from '../../domain/round.ts';
import { dayFor, momentFor, type SlackContext, spokenContent } from '../context.ts';
import { copy } from '../copy.ts';
import { contactsLeft } from '../messages/message-parts.ts';
import type { UserRoles } from '../shared/roles-and-weeks.ts';
import { buttons, divider, section } from '../ui/blocks.ts';
import { moreMenu, sharedButton, sharedOption } from '../ui/buttons.ts';
import { escaped } from '../ui/mrkdwn.ts';

const words = () => copy().season.status;

export interface GroupState {
  /** Where its weeks stand, in words. */
  readonly lines: readonly string[];
  /** Whether enough people have joined; undefined where no week is to open. */
  readonly isEnough: boolean | undefined;
  /** The week whose draft waits for a look. */
  readonly waiting: Round | undefined;
}

/** Where a group stands, for its leads: never how many answered or joined. */
export async function groupState(ctx: SlackContext, group: Group): Promise<GroupState> {
  const { ports } = ctx;
  const rounds = await ports.rounds.ofSeason(group.workspace, group.id, group.season);
  const latest = rounds.findLast(({ status }) => status !== 'planned');
  const next = rounds.find(({ status }) => status === 'planned');
  const told = [latest, next].flatMap((round) => (round === undefined ? [] : [roundLine(ctx, group, round)]));
  const opens = group.status !== 'ended' && next !== undefined;
  return {
    lines: [
      ...(group.status === 'paused' || group.status === 'ended' ? [words()[group.status]] : []),
      ...(await Promise.all(told)),
    ],
    isEnough: opens ? enrolment(await ports.members.count(group.workspace, group.id)) === 'enough' : undefined,
    // A week that is held, or waits for approval, may wait beside one that is open.
    waiting: rounds.findLast((round) => hasDraft(round, ports.clock.now())),
  };
}

async function roundLine({ ports }: SlackContext, group: Group, round: Round): Promise<string> {
  const asked = await ports.programmes.contentOf(group, round);
  const title = escaped(asked === undefined ? round.step : spokenContent({ ports }).step(asked.step).title);
  const { opensAt, closesAt, digestAt } = round.window;
  switch (round.status) {
    case 'planned':
      if (group.status === 'paused') return words().comesNext(title);
      // While it waits for contacts its opening moves on by minutes.
      return hasCheckedContacts(group)
        ? words().opens(title, momentFor(opensAt, group.zone))
        : words().opensAtEarliest(title, dayFor(opensAt, group.zone));
    case 'open':
      return words().open(title, momentFor(closesAt, group.zone));
    case 'closing':
      return words().closing(title);
    case 'sealed':
    case 'withheld':
      if (round.held) return words().held(title);
      if (!hasDraft(round, ports.clock.now())) return words().posted(title);
      return (group.approvals === 0 ? words().closed : words().closedForApproval)(
        title,
        momentFor(digestAt, group.zone),
      );
    case 'published':
    case 'expired':
      return words().posted(title);
  }
}

/** A week of which too few answered looks the same as any other until its hour of posting. */
function hasDraft(round: Round, now: Date): boolean {
  if (round.status === 'sealed') return true;
  return round.status === 'withheld' && !isPast(round.window.digestAt, now);
}

const hubWords = () => copy().member.hub;

/**
 * Where the groups stand that one leads, and what there is to do for each. `hasMain`: whether the page has a filled
 * button already; the draft that waits has it otherwise.
 */
export async function leadOverview(
  ctx: SlackContext,
  { leads }: UserRoles,
  hasMain: boolean,
): Promise<types.KnownBlock[]> {
  const blocks: types.KnownBlock[] = [];
  let isTaken = hasMain;
  for (const { group } of leads.slice(0, mostLed)) {
    const state = await groupState(ctx, group);
    blocks.push(...groupBlocks(group, state, isTaken));
    isTaken ||= state.waiting !== undefined;
  }
  return blocks;
}

function groupBlocks(
  group: Group,
  { lines, isEnough, waiting }: Awaited<ReturnType<typeof groupState>>,
  hasMain: boolean,
): types.KnownBlock[] {
  const { id } = group;
  const review = hasMain ? {} : ({ style: 'primary' } as const);
  return [
    divider,
    section(
      [
        hubWords().leading(`<#${group.channel}>`),
        ...lines,
        ...(isEnough === false ? [copy().season.status.notEnough] : []),
      ].join(' '),
    ),
    ...contactsLeft(group),
    buttons(
      ...(waiting === undefined ? [] : [sharedButton('review', { value: waiting.id, ...review })]),
      ...(isEnough === false ? [sharedButton('invite', { value: id })] : []),
      sharedButton('promises'),
      sharedButton('group', { value: id }),
      moreMenu(sharedOption('programme', id), sharedOption('report', `${id} 0`), sharedOption('facilitation')),
    ),
  ];
}

/** Groups that fit on Home; the page behind `status` shows more. */
const mostLed = 5;
