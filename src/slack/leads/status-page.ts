import type { types } from '@slack/bolt';
import { fewestEnrolled, type Group } from '../../domain/group.ts';
import { isPast, type Round } from '../../domain/round.ts';
import { type Asker, type Desk, momentFor } from '../desk.ts';
import { refusalPage } from '../everybody/refusal-page.ts';
import { standingOf } from '../everybody/standing.ts';
import { opens } from '../parts/actions.ts';
import { button, buttons, context, divider, modal, section } from '../parts/blocks.ts';
import { escaped } from '../parts/mrkdwn.ts';
import { common } from '../words/common.ts';
import { seasonWords } from '../words/season.ts';

const words = seasonWords.status;

/** Where each group stands that one leads: in words, never how many answered or joined. */
export async function statusPage(desk: Desk, asker: Asker): Promise<types.ModalView> {
  const { leads } = await standingOf(desk, asker);
  if (leads.length === 0) return refusalPage(words.notLead);
  const states = await Promise.all(leads.slice(0, mostGroups).map(({ group }) => groupState(desk, group)));
  return modal({ title: words.title, blocks: [...states.flat(), context(words.privacy)] });
}

/** One group's state, with the draft that waits for a look. */
export async function groupState(desk: Desk, group: Group): Promise<types.KnownBlock[]> {
  const { ports } = desk;
  const rounds = await ports.rounds.ofSeason(group.workspace, group.id, group.season);
  const latest = rounds.findLast(({ status }) => status !== 'planned');
  const next = rounds.find(({ status }) => status === 'planned');
  const enough = (await ports.members.count(group.workspace, group.id)) >= fewestEnrolled;
  const lines = [
    ...(group.status === 'paused' || group.status === 'ended' ? [words[group.status]] : []),
    ...(await Promise.all(
      [latest, next].flatMap((round) => (round === undefined ? [] : [roundLine(desk, group, round)])),
    )),
    ...(group.status === 'ended' || next === undefined ? [] : [enough ? words.enough : words.notEnough]),
  ];
  const waiting = latest !== undefined && hasDraft(latest, ports.clock.now()) ? [reviewRow(latest)] : [];
  return [section([words.group(`<#${group.channel}>`), ...lines].join('\n')), ...waiting, divider];
}

const mostGroups = 20;

async function roundLine({ ports }: Desk, group: Group, round: Round): Promise<string> {
  const title = escaped((await ports.programmes.askedIn(group, round))?.step.title ?? round.step);
  const { opensAt, closesAt, digestAt } = round.window;
  switch (round.status) {
    case 'planned':
      return words.opens(title, momentFor(opensAt, group.zone));
    case 'open':
      return words.open(title, momentFor(closesAt, group.zone));
    case 'closing':
    case 'sealed':
      return words.beingRead(title, ports.progress.of(round.id));
    case 'drafted':
    case 'withheld':
      if (round.held) return words.held(title);
      if (!hasDraft(round, ports.clock.now())) return words.posted(title);
      return (group.approvals === 0 ? words.drafted : words.draftedForApproval)(title, momentFor(digestAt, group.zone));
    case 'published':
    case 'expired':
      return words.posted(title);
  }
}

/** A week of which too few answered looks the same as any other until its hour of posting. */
function hasDraft(round: Round, now: Date): boolean {
  if (round.status === 'drafted') return true;
  return round.status === 'withheld' && !isPast(round.window.digestAt, now);
}

const reviewRow = (round: Round): types.ActionsBlock =>
  buttons(button({ text: common.review, label: common.reviewLabel, action: opens.review, value: round.id }));
