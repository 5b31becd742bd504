import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Group } from '../../src/domain/group.ts';
import { type MemberId, memberId, roundId, workspaceId } from '../../src/domain/ids.ts';
import type { Round } from '../../src/domain/round.ts';
import { shuffled } from '../../src/domain/shuffled.ts';
import { handleOf, openReply } from '../../src/domain/slot.ts';
import { blurSlots } from '../../src/flows/blur-slots.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { runJob } from '../../src/flows/run-job.ts';
import { submitReply } from '../../src/flows/submit-reply.ts';
import type { Database } from '../../src/store/database.ts';
import { aGroup, aReply } from '../support/flow-world.ts';

/** What a thief reads of a row beside its columns. */
export interface RowTraces {
  readonly name: string;
  readonly xmin: number;
  readonly place: readonly [page: number, line: number];
  readonly length: number;
  readonly toast: number;
}

/** One week of which the test knows everything: who wrote what, and all that a thief could read, before and after. */
export interface KnownWeek {
  /** As they joined. */
  readonly roster: readonly MemberId[];
  /** As they replied, somebody watching the clock. */
  readonly replied: readonly MemberId[];
  /** The slots just before the close, and whose each is. */
  readonly open: readonly RowTraces[];
  readonly slotOf: (member: MemberId) => string;
  /** The sealed replies, and whose each is. */
  readonly sealed: readonly RowTraces[];
  readonly authorOf: (reply: RowTraces) => MemberId;
}

/** Makes week after week of one group of `people`, who all reply in random order; blurred once in the middle. */
export async function knownWeeks(
  database: Database,
  ports: Ports,
  { people, workspace }: { readonly people: number; readonly workspace: string },
): Promise<(below?: Ports['chance']['below']) => Promise<KnownWeek>> {
  const group = { ...aGroup, workspace: workspaceId(workspace), openingLine: false, reminder: false };
  await ports.groups.create(group, []);
  const roster = Array.from({ length: people }, (_, at) => memberId(`U${String(at).padStart(5, '0')}`));
  for (const id of roster) await ports.members.join({ ...somebody, workspace: group.workspace, id, group: group.id });
  let season = 0;
  return (below = ports.chance.below) => {
    season += 1;
    return knownWeek(database, { ...ports, chance: { ...ports.chance, below } }, { group, roster, season });
  };
}

async function knownWeek(
  database: Database,
  ports: Ports,
  { group, roster, season }: { readonly group: Group; readonly roster: readonly MemberId[]; readonly season: number },
): Promise<KnownWeek> {
  const { workspace } = group;
  const round: Round = {
    ...{ status: 'planned', workspace, id: roundId(randomUUID()), group: group.id, season, week: 1 },
    ...{ step: ports.programmes.of(group).steps[0]?.id ?? never(), k: group.k, held: false, damaged: 0 },
    window: {
      opensAt: new Date('2027-01-11T08:00:00Z'),
      closesAt: new Date('2027-01-15T11:00:00Z'),
      digestAt: new Date('2027-01-18T07:00:00Z'),
      purgeAt: new Date('2027-01-22T11:00:00Z'),
    },
  };
  await ports.rounds.plan(round);
  const at = (instant: Date): Ports => ({
    ...ports,
    clock: { now: () => instant },
  });
  await runJob(at(round.window.opensAt), { kind: 'open', workspace, round: round.id });
  const opened = await ports.rounds.openOf(workspace, group.id);
  if (opened === undefined) throw new Error('the week did not open');
  const linkKey = await ports.vault.read(workspace, round.id, 'link');
  const contentKey = await ports.vault.read(workspace, round.id, 'content');
  if (linkKey === 'gone' || contentKey === 'gone') throw new Error('no key');

  const replied = shuffled(roster, ports.chance.below);
  for (const [place, member] of replied.entries()) {
    if (place === Math.floor(roster.length / 2)) await blurSlots(at(round.window.opensAt), opened);
    const outcome = await submitReply(ports, { workspace, round: round.id, member }, aReply(`I am ${member}`));
    if (!outcome.ok) throw new Error(outcome.refusal.kind);
  }
  const open = await tracesOf(database, 'slot', sql.ref('handle'), round);
  await runJob(at(round.window.closesAt), { kind: 'seal', workspace, round: round.id });
  const sealed = await tracesOf(database, 'sealed_reply', sql.ref('id'), round);
  const authors = new Map<string, MemberId>();
  for (const { id, box } of await ports.sealedReplies.all(workspace, round.id)) {
    const reply = openReply(contentKey, { workspace, round: round.id, id }, box);
    if (reply !== 'damaged') authors.set(id, memberId(reply.main.slice('I am '.length)));
  }
  return {
    roster,
    replied,
    open,
    slotOf: (member) => `\\x${Buffer.from(handleOf(linkKey, workspace, member)).toString('hex')}`,
    sealed,
    authorOf: ({ name }) => authors.get(name) ?? never(),
  };
}

async function tracesOf(
  { db }: Database,
  table: 'slot' | 'sealed_reply',
  name: ReturnType<typeof sql.ref>,
  round: Round,
): Promise<RowTraces[]> {
  const { rows } = await sql<{ name: string; xmin: string; page: string; line: string; length: number; toast: string }>`
    select ${name}::text as name, xmin::text as xmin, length(box) as length,
      split_part(trim(ctid::text, '()'), ',', 1) as page, split_part(trim(ctid::text, '()'), ',', 2) as line,
      pg_column_size(box)::text as toast
    from ${sql.table(table)} where workspace_id = ${round.workspace} and round_id = ${round.id}::uuid`.execute(db);
  return rows.map((row) => ({
    name: row.name,
    xmin: Number(row.xmin),
    place: [Number(row.page), Number(row.line)],
    length: Number(row.length),
    toast: Number(row.toast),
  }));
}

function never(): never {
  throw new Error('this cannot be');
}

/** Their pause only saves the planning of nudges. */
const somebody = {
  ...{ directChannel: aGroup.channel, zone: aGroup.zone, weekday: undefined, time: '09:00' as const },
  ...{
    workingDays: [1, 2, 3, 4, 5] as const,
    country: undefined,
    pausedUntil: '2030-01-01' as const,
    consentVersion: 1,
  },
};
