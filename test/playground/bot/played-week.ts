import type { Message } from '../../../playground/world.ts';
import type { Group } from '../../../src/domain/group.ts';
import type { PlannedRound } from '../../../src/domain/round.ts';
import type { SlackWorld } from '../../slack/slack-world.ts';

/** A week as one can see it in Slack: the channel's posts and the questions to the lead. */
export interface PlayedWeek {
  readonly group: Group;
  readonly round: PlannedRound;
  openings(): readonly Message[];
  /** Posts that tell what was heard in this week. */
  digests(): readonly Message[];
  /** What the lead was asked about a post in doubt. */
  question(post: 'opening' | 'digest'): Message | undefined;
}

/** The week that opens next in #allies. */
export async function nextRound({ playground, ports, slack }: SlackWorld): Promise<PlayedWeek> {
  const active = await ports.groups.active(slack.workspace);
  const group = active.find((each) => each.group.channel === playground.channel('allies').id)?.group;
  if (group === undefined) throw new Error('#allies has no group.');
  const rounds = await ports.rounds.ofSeason(slack.workspace, group.id, group.season);
  const round = rounds.find((each) => each.status === 'planned');
  if (round?.status !== 'planned') throw new Error('No week is planned.');
  const before = new Set(playground.messagesIn('allies'));
  /** Without what one person alone reads, for instance that Slack did not answer them. */
  const fresh = () =>
    playground.messagesIn('allies').filter((message) => !before.has(message) && message.onlyFor === undefined);
  const isDigest = ({ text }: Message) => /^(?:What we heard|Thank you for)/.test(text);
  const isOpening = ({ text }: Message) => /^(?:Week \d|This week we talk)/.test(text);
  const question = (post: string) =>
    playground.directMessages('amara').find(({ blocks }) => JSON.stringify(blocks).includes(`${post} ${round.id}`));
  return {
    group,
    round,
    openings: () => fresh().filter(isOpening),
    digests: () => fresh().filter(isDigest),
    question,
  };
}
