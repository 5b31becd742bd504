import { randomUUID } from 'node:crypto';
import type { Group } from '../../src/domain/group.ts';
import { type MemberId, memberId, roundId, stepId, themeId, workspaceId } from '../../src/domain/ids.ts';
import type { ReplyInput } from '../../src/domain/reply.ts';
import type { OpenRound, PlannedRound } from '../../src/domain/round.ts';
import type { Codebook } from '../../src/domain/theme.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { runJob } from '../../src/flows/run-job.ts';
import { aGroup } from '../support/flow-world.ts';

export interface QuietGroup {
  readonly group: Group;
  /** As they joined. */
  readonly roster: readonly MemberId[];
  /** Opens a week of its own through the flow, and gives the ports as they are at an instant. */
  openWeek(changed?: Partial<Ports>): Promise<{ round: OpenRound; at: (instant: Date) => Ports }>;
}

/**
 * A group whose members are never nudged, which saves time: week after week of the same people. Each has a theme of
 * their own (its id is theirs), so that a sealed reply tells the test whose it is; all are under one parent.
 */
export async function quietGroup(
  given: Ports,
  { people, workspace }: { readonly people: number; readonly workspace: string },
): Promise<QuietGroup> {
  const group = { ...aGroup, workspace: workspaceId(workspace), reminder: false };
  await given.groups.create(group, []);
  const roster = Array.from({ length: people }, (_, at) => memberId(`U${String(at).padStart(5, '0')}`));
  for (const id of roster) await given.members.join({ ...somebody, workspace: group.workspace, id, group: group.id });
  const ports = { ...given, programmes: asking(given.programmes, themeOfEach(roster)) };
  let season = 0;
  return {
    group,
    roster,
    openWeek: async (changed = {}) => {
      season += 1;
      const round = plannedRound(group, season);
      await ports.rounds.plan(round);
      const at = (instant: Date): Ports => ({ ...ports, ...changed, clock: { now: () => instant } });
      await runJob(at(round.window.opensAt), { kind: 'open', workspace: group.workspace, round: round.id });
      const opened = await ports.rounds.openOf(group.workspace, group.id);
      if (opened === undefined) throw new Error('the week did not open');
      return { round: opened, at };
    },
  };
}

const themeOfEach = (roster: readonly MemberId[]): Codebook => ({
  parents: [theme('everybody')],
  themes: roster.map((id) => ({ ...theme(id), parent: themeId('everybody') })),
});

const theme = (id: string) => ({ id: themeId(id), label: id, alternatives: [], sentence: id, choice: id });

const asking = (programmes: Ports['programmes'], codebook: Codebook): Ports['programmes'] => ({
  ...programmes,
  contentOf: async (...of) => {
    const asked = await programmes.contentOf(...of);
    return asked && { ...asked, codebook };
  },
});

/** An answer that only this member gives. */
export const ownAnswer = (member: MemberId): ReplyInput => ({
  chosen: [themeId(member)],
  main: `I am ${member}`,
  more: [],
});

const plannedRound = (group: Group, season: number): PlannedRound => ({
  status: 'planned',
  workspace: group.workspace,
  id: roundId(randomUUID()),
  group: group.id,
  season,
  week: 1,
  step: stepId('reflect'),
  k: group.k,
  held: false,
  damaged: 0,
  window: {
    opensAt: new Date('2027-01-11T08:00:00Z'),
    closesAt: new Date('2027-01-15T11:00:00Z'),
    digestAt: new Date('2027-01-18T07:00:00Z'),
    purgeAt: new Date('2027-01-22T11:00:00Z'),
  },
});

const somebody = {
  directChannel: aGroup.channel,
  zone: aGroup.zone,
  weekday: undefined,
  time: '09:00',
  workingDays: [1, 2, 3, 4, 5],
  country: undefined,
  pausedUntil: '2030-01-01',
  remindMe: false,
  consentVersion: 1,
  askable: true,
} as const;
