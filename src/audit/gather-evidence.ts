import { memberId, roundId, workspaceId } from '../domain/ids.ts';
import { wholeText } from '../domain/reply.ts';
import type { RoundStatus } from '../domain/round.ts';
import { handleOf, openReading, openReply, openSlot } from '../domain/slot.ts';
import type { Codebook } from '../domain/theme.ts';
import type { Vault } from '../flows/ports/vault.ts';
import type { Evidence, Person, RoundEvidence, RowEvidence, SlotEvidence } from './evidence.ts';
import { gatherColumns } from './gather-columns.ts';

/** Asks the database; what it answers is text, whatever the column. */
export type Ask = (statement: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** Reads all that a thief of the database and its vault would have. It changes nothing. */
export async function gatherEvidence(
  ask: Ask,
  vault: Pick<Vault, 'read' | 'list'>,
  known: { readonly codebook: Codebook; readonly names: readonly string[] },
): Promise<Evidence> {
  const people = (
    await ask(`select workspace_id as workspace, group_id::text as grp, id from member order by ctid`)
  ).map(
    (row, place): Person => ({
      workspace: text(row, 'workspace'),
      group: text(row, 'grp'),
      id: text(row, 'id'),
      place,
    }),
  );
  const rounds: RoundEvidence[] = [];
  for (const row of await ask(roundsQuery)) rounds.push(await gatherRound(ask, vault, row, people));
  return {
    people,
    rounds,
    keys: (await vault.list()).map(({ round, kind }) => ({ round, kind })),
    columns: await gatherColumns(ask),
    boxColumns: (await ask(storageQuery)).map((row) => ({
      name: text(row, 'name'),
      outOfLine: row['outside'] === true,
    })),
    ...known,
  };
}

const roundsQuery = `
  select round.id::text, round.workspace_id as workspace, round.group_id::text as grp, season, week, k, status, round.xmin::text as writer,
    publication.digest, publication.hash,
    (select count(*) from nudge where nudge.workspace_id = round.workspace_id and nudge.round_id = round.id) as nudges,
    (select count(*) from post where post.workspace_id = round.workspace_id and post.round_id = round.id
      and post.kind = 'digest' and post.state = 'sent') as posts
  from round left join publication
    on publication.workspace_id = round.workspace_id and publication.round_id = round.id
  order by round.workspace_id, round.group_id, season, week`;

/** A value leaves its row only where its column lets it, and then it has a number that tells when it was written. */
const storageQuery = `
  select relname || '.' || attname as name, attstorage <> 'p' as outside
  from pg_attribute join pg_class on pg_class.oid = attrelid
  where attname = 'box' and relname in ('slot', 'sealed_reply') and relkind = 'r' order by name`;

type Row = Readonly<Record<string, unknown>>;

async function gatherRound(
  ask: Ask,
  vault: Pick<Vault, 'read'>,
  row: Row,
  people: readonly Person[],
): Promise<RoundEvidence> {
  const [workspace, id] = [workspaceId(text(row, 'workspace')), roundId(text(row, 'id'))];
  const [linkKey, contentKey] = [await vault.read(workspace, id, 'link'), await vault.read(workspace, id, 'content')];
  const texts: string[] = [];
  const members = people.filter((person) => person.workspace === workspace && person.group === text(row, 'grp'));
  const owners = new Map(
    linkKey === 'gone'
      ? []
      : members.map((person) => [hex(handleOf(linkKey, workspace, memberId(person.id))), person.id]),
  );
  const slots = (await ask(rowsOf('slot', 'handle', id))).map((slot): SlotEvidence => {
    const place = { workspace, round: id, handle: bytes(slot, 'name') };
    const content = linkKey === 'gone' ? 'damaged' : openSlot(linkKey, place, bytes(slot, 'box'));
    if (typeof content === 'object') texts.push(wholeText(content));
    const replied = content === 'damaged' ? undefined : content !== 'empty';
    return { ...rowEvidence(slot), owner: owners.get(text(slot, 'name')), replied };
  });
  const sealed = (await ask(rowsOf('sealed_reply', 'id', id))).map((reply): RowEvidence => {
    const place = { workspace, round: id, id: text(reply, 'name') };
    const content = contentKey === 'gone' ? 'damaged' : openReply(contentKey, place, bytes(reply, 'box'));
    if (typeof content === 'object') texts.push(wholeText(content));
    return rowEvidence(reply);
  });
  const [box] = await ask(`select encode(box, 'hex') as box from reading where round_id = '${id}'`);
  const reading =
    contentKey === 'gone' || box === undefined
      ? 'damaged'
      : openReading(contentKey, { workspace, round: id }, bytes(box, 'box'));
  return {
    ...{ id, workspace, group: text(row, 'grp'), season: Number(row['season']), week: Number(row['week']) },
    ...{
      k: Number(row['k']),
      status: statusOf(text(row, 'status')),
      writer: Number(row['writer']),
      slots,
      sealed,
      texts,
    },
    reading: reading === 'damaged' ? undefined : reading,
    nudges: Number(row['nudges']),
    publication: row['hash'] === null ? undefined : { digest: row['digest'], hash: text(row, 'hash') },
    digestPosts: Number(row['posts']),
  };
}

const rowsOf = (table: 'slot' | 'sealed_reply', name: 'handle' | 'id', round: string) => `
  select ${name === 'id' ? 'id::text' : "encode(handle, 'hex')"} as name, xmin::text as writer,
    octet_length(box) as length, encode(box, 'hex') as box
  from ${table} where round_id = '${round}' order by ctid`;

const rowEvidence = (row: Row): RowEvidence => ({
  name: text(row, 'name'),
  writer: Number(row['writer']),
  length: Number(row['length']),
});

const text = (row: Row, column: string): string => String(row[column] ?? '');
const bytes = (row: Row, column: string): Uint8Array => new Uint8Array(Buffer.from(text(row, column), 'hex'));
const hex = (given: Uint8Array): string => Buffer.from(given).toString('hex');

const statuses = ['planned', 'open', 'closing', 'sealed', 'drafted', 'published', 'withheld', 'expired'] as const;
const statusOf = (given: string): RoundStatus => statuses.find((status) => status === given) ?? 'expired';
