import { sql } from 'kysely';
import { type MemberId, memberId } from '../../src/domain/ids.ts';
import type { Round } from '../../src/domain/round.ts';
import { shuffled } from '../../src/domain/shuffled.ts';
import { handleOf, openReply } from '../../src/domain/slot.ts';
import { blurSlots } from '../../src/flows/blur-slots.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { runJob } from '../../src/flows/run-job.ts';
import { submitReply } from '../../src/flows/submit-reply.ts';
import type { Database } from '../../src/store/database.ts';
import { aReply } from '../support/flow-world.ts';
import type { QuietGroup } from './quiet-group.ts';

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

/** A week of the group in which everybody replies in random order; blurred once in the middle. */
export async function knownWeek(
  database: Database,
  ports: Ports,
  { roster, openWeek }: QuietGroup,
  below = ports.chance.below,
): Promise<KnownWeek> {
  const { round, at } = await openWeek({ chance: { ...ports.chance, below } });
  const { workspace } = round;
  const linkKey = await ports.vault.read(workspace, round.id, 'link');
  const contentKey = await ports.vault.read(workspace, round.id, 'content');
  if (linkKey === 'gone' || contentKey === 'gone') throw new Error('no key');

  const replied = shuffled(roster, ports.chance.below);
  for (const [place, member] of replied.entries()) {
    if (place === Math.floor(roster.length / 2)) await blurSlots(at(round.window.opensAt), round);
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
