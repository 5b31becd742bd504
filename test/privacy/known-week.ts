import { sql } from 'kysely';
import { handleOf, nonceBytes, openReply, sealSlot } from '../../src/crypto/slot.ts';
import type { MemberId } from '../../src/domain/ids.ts';
import type { Round } from '../../src/domain/round.ts';
import { shuffled } from '../../src/domain/shuffled.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { submitReply } from '../../src/flows/replies/submit-reply.ts';
import { reencryptSlots } from '../../src/flows/rounds/round-keys.ts';
import { runJob } from '../../src/flows/run-job.ts';
import type { Database } from '../../src/store/database.ts';
import { ownAnswer, type QuietGroup } from './quiet-group.ts';

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
  readonly ownerOf: (slot: RowTraces) => MemberId;
  /** The sealed replies, and whose each is. */
  readonly sealed: readonly RowTraces[];
  readonly authorOf: (reply: RowTraces) => MemberId;
}

export interface KnownWeekOptions {
  /** `inOneGo`: the same statements and transactions in the same order, without the program between any two of them. */
  readonly replies: 'throughTheFlow' | 'inOneGo';
  readonly integerBelow?: (bound: number) => number;
}

/** A week of the group in which everybody replies in random order; blurred once in the middle. */
export async function knownWeek(
  database: Database,
  ports: Ports,
  { roster, openWeek }: QuietGroup,
  { replies, integerBelow = ports.random.integerBelow }: KnownWeekOptions,
): Promise<KnownWeek> {
  const { round, at } = await openWeek({ random: { ...ports.random, integerBelow } });
  const { workspace } = round;
  const linkKey = await ports.vault.read(workspace, round.id, 'link');
  const contentKey = await ports.vault.read(workspace, round.id, 'content');
  if (linkKey === 'gone' || contentKey === 'gone') throw new Error('no key');

  const replied = shuffled(roster, ports.random.integerBelow);
  const owners = new Map(roster.map((member) => [nameOf(handleOf(linkKey, workspace, member)), member]));
  const half = Math.floor(roster.length / 2);
  const reply = replies === 'inOneGo' ? replyInOneGo : replyThroughTheFlow;
  await reply(database, at(round.window.opensAt), round, linkKey, replied.slice(0, half));
  await reencryptSlots(at(round.window.opensAt), round, round.window.opensAt);
  await reply(database, at(round.window.opensAt), round, linkKey, replied.slice(half));
  const open = await tracesOf(database, 'slot', sql.ref('handle'), round);
  await runJob(at(round.window.closesAt), { kind: 'seal', workspace, round: round.id });
  const sealed = await tracesOf(database, 'sealed_reply', sql.ref('id'), round);
  const authors = new Map<string, MemberId>();
  for (const { id, box } of await ports.sealedReplies.all(workspace, round.id)) {
    const [theme] = [openReply(contentKey, { workspace, round: round.id, id }, box)].flat();
    const author = typeof theme === 'number' ? roster[theme] : undefined;
    if (author !== undefined) authors.set(id, author);
  }
  return {
    roster,
    replied,
    open,
    ownerOf: ({ name }) => owners.get(name) ?? never(),
    sealed,
    authorOf: ({ name }) => authors.get(name) ?? never(),
  };
}

const nameOf = (handle: Uint8Array) => `\\x${Buffer.from(handle).toString('hex')}`;

type Reply = (
  database: Database,
  ports: Ports,
  round: Round,
  linkKey: Uint8Array,
  members: readonly MemberId[],
) => Promise<void>;

const replyThroughTheFlow: Reply = async (_, ports, { workspace, id }, __, members) => {
  for (const member of members) {
    const outcome = await submitReply(ports, { workspace, round: id, member }, ownAnswer(member));
    if (!outcome.ok) throw new Error(outcome.refusal.kind);
  }
};

const replyInOneGo: Reply = async ({ db }, { random }, { workspace, id }, linkKey, members) => {
  const handles = members.map((member) => handleOf(linkKey, workspace, member));
  const boxes = members.map((member, at) => {
    const handle = handles[at] ?? never();
    const content = {
      places: [Number(member.slice(1))],
      main: `I am ${member}`,
      more: [],
      edition: '0'.repeat(32),
      asOf: 0,
    };
    return sealSlot(linkKey, { workspace, round: id, handle }, content, random.bytes(nonceBytes));
  });
  await sql`call reply_in_turn(${workspace}::text, ${id}::uuid, ${handles}::bytea[], ${boxes}::bytea[])`.execute(db);
};

/** What `replies: 'inOneGo'` needs. */
export async function createReplyInTurn({ schema }: Database): Promise<void> {
  await sql`
    create procedure reply_in_turn(workspace text, round uuid, handles bytea[], boxes bytea[]) language plpgsql as $$
    begin
      for place in 1 .. cardinality(handles) loop
        perform from round as held
          where held.workspace_id = workspace and held.id = round and held.status = 'open' for share;
        update slot set box = boxes[place]
          where slot.workspace_id = workspace and slot.round_id = round and slot.handle = handles[place];
        commit;
      end loop;
    end $$`.execute(schema);
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
