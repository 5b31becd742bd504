import type { types } from '@slack/bolt';
import type { GroupWithLeads } from '../../domain/group.ts';
import type { Member } from '../../domain/member.ts';
import { type Desk, dayFor, momentFor } from '../desk.ts';
import { reflectButtons } from '../messages/reflect-buttons.ts';
import { buttons, section } from '../parts/blocks.ts';
import { escaped } from '../parts/mrkdwn.ts';
import { memberWords } from '../words/member.ts';
import { nextQuestionAt } from './next-question.ts';

const words = memberWords.hub;

/** The week in words. It never looks at whether the member has answered, so it cannot show it. */
export async function thisWeek(desk: Desk, { group }: GroupWithLeads, member: Member): Promise<types.KnownBlock[]> {
  if (group.status === 'ended' || group.status === 'stopped') return [section(words.ended)];
  const round = await desk.ports.rounds.openOf(group.workspace, group.id);
  const step = round && (await desk.ports.programmes.askedIn(group, round))?.step;
  if (round === undefined || step === undefined) {
    if (group.status === 'paused') return [section(words.paused)];
    return [section(words.betweenWeeks(dayFor(await nextQuestionAt(desk, group), member.zone)))];
  }
  return [
    ...(group.status === 'paused' ? [section(words.pausedOpen)] : []),
    section(words.thisWeek(escaped(step.title), momentFor(round.window.closesAt, member.zone))),
    buttons(...reflectButtons(round.id)),
  ];
}
