import { handleOf, openOldReply, openReply, openSlot } from '../../crypto/slot.ts';
import { memberId, roundId, workspaceId } from '../../domain/ids.ts';
import { wordsOf } from '../../domain/reply.ts';
import type { RoundStatus } from '../../domain/round.ts';
import { type Answer, type Codebook, themesAt } from '../../domain/theme.ts';
import type { Vault } from '../../flows/ports/vault.ts';
import { historyKept } from '../../postgres/history-kept.ts';
import { identifier, type Rows } from '../../postgres/pool.ts';
import type {
  Column,
  Evidence,
  JournalEvidence,
  Person,
  RoundEvidence,
  RowEvidence,
  SlotEvidence,
} from './evidence.ts';
import { searchJournal } from './gather-journal.ts';

/** What is known beside the database and its keys. */
interface Known extends Pick<Evidence, 'codebook' | 'names' | 'leaky' | 'learned' | 'accessLog'> {
  /** What a round counts, in what was kept of it at its opening. */
  readonly codebookIn: (asked: unknown) => Codebook | undefined;
}

/** Reads all that a thief of the database and its vault would have. `servers`: whose journals are read. It changes nothing. */
export async function gatherEvidence(
  ask: Rows,
  vault: Pick<Vault, 'read' | 'list'>,
  { codebookIn, servers, ...known }: Known & { readonly servers: readonly Rows[] },
): Promise<Evidence> {
  const members = await ask(`select workspace_id as workspace, group_id::text as grp, id from member order by ctid`);
  const people = members.map((row, place): Person => {
    return { workspace: text(row, 'workspace'), group: text(row, 'grp'), id: text(row, 'id'), place };
  });
  const rounds: RoundEvidence[] = [];
  for (const row of await ask(roundsQuery))
    rounds.push(await gatherRound(ask, vault, row, { people, codebook: known.codebook, codebookIn }));
  return {
    people,
    rounds,
    keys: (await vault.list()).map(({ round, kind }) => ({ round, kind })),
    journals: await journalsOf(servers, vault, rounds),
    history: known.leaky === undefined ? [] : await historyKept(ask),
    columns: await gatherColumns(ask),
    boxColumns: (await ask(storageQuery)).map((row) => ({
      name: text(row, 'name'),
      outOfLine: row['outside'] === true,
      isSampled: row['sampled'] === true,
    })),
    ...known,
  };
}

const roundsQuery = `
  select round.id::text, round.workspace_id as workspace, round.group_id::text as grp, season, week, k, status, round.xmin::text as writer,
    publication.digest, publication.hash,
    (select count(*) from nudge where nudge.workspace_id = round.workspace_id and nudge.round_id = round.id) as nudges,
    (select count(*) from post where post.workspace_id = round.workspace_id and post.round_id = round.id
      and post.kind = 'digest' and post.state in ('sent', 'joined')) as posts
  from round left join publication
    on publication.workspace_id = round.workspace_id and publication.round_id = round.id
  order by round.workspace_id, round.group_id, season, week`;

/** A value leaves its row only where its column lets it, and then it has a number that tells when it was written. */
const storageQuery = `
  select relname || '.' || attname as name, attstorage <> 'p' as outside,
    exists (select from pg_stats where schemaname = nspname and tablename = relname
      and pg_stats.attname = pg_attribute.attname) as sampled
  from pg_attribute join pg_class on pg_class.oid = attrelid join pg_namespace on pg_namespace.oid = relnamespace
  where attname in ('box', 'handle', 'id') and relname in ('slot', 'sealed_reply') and relkind = 'r' order by name`;

async function journalsOf(
  servers: readonly Rows[],
  vault: Pick<Vault, 'read' | 'list'>,
  rounds: readonly RoundEvidence[],
): Promise<Evidence['journals']> {
  const keys: Uint8Array[] = [];
  for (const { workspace, round, kind } of await vault.list()) {
    const key = await vault.read(workspace, round, kind);
    if (key !== 'gone') keys.push(key);
  }
  const journals: JournalEvidence[] = [];
  const ids = rounds.map(({ id }) => id);
  for (const ask of servers) journals.push(await searchJournal(ask, keys, ids));
  for (const key of keys) key.fill(0);
  return journals;
}

type Row = Readonly<Record<string, unknown>>;

async function gatherRound(
  ask: Rows,
  vault: Pick<Vault, 'read'>,
  row: Row,
  { people, codebook: ours, codebookIn }: Pick<Known, 'codebook' | 'codebookIn'> & Pick<Evidence, 'people'>,
): Promise<RoundEvidence> {
  const [workspace, id] = [workspaceId(text(row, 'workspace')), roundId(text(row, 'id'))];
  const [linkKey, contentKey] = [await vault.read(workspace, id, 'link'), await vault.read(workspace, id, 'content')];
  const texts: string[] = [];
  const answers: Answer[] = [];
  const [asked] = await ask(`select asked from asked where round_id = '${id}'`);
  const codebook = codebookIn(asked?.['asked']) ?? ours;
  const members = people.filter((person) => person.workspace === workspace && person.group === text(row, 'grp'));
  const owners = new Map(
    linkKey === 'gone'
      ? []
      : members.map((person) => [hex(handleOf(linkKey, workspace, memberId(person.id))), person.id]),
  );
  const slots = (await ask(rowsOf('slot', 'handle', id))).map((slot): SlotEvidence => {
    const place = { workspace, round: id, handle: bytes(slot, 'name') };
    const content = linkKey === 'gone' ? 'damaged' : openSlot(linkKey, place, bytes(slot, 'box'));
    if (typeof content === 'object' && wordsOf(content) !== '') texts.push(wordsOf(content));
    const replied = content === 'damaged' ? undefined : content !== 'empty';
    return { ...rowEvidence(slot), owner: owners.get(text(slot, 'name')), replied };
  });
  const sealed = (await ask(rowsOf('sealed_reply', 'id', id))).map((reply): RowEvidence => {
    const place = { workspace, round: id, id: text(reply, 'name') };
    const content = contentKey === 'gone' ? 'damaged' : openReply(contentKey, place, bytes(reply, 'box'));
    if (typeof content === 'object') answers.push(themesAt(codebook, content));
    const old = contentKey === 'gone' ? 'damaged' : openOldReply(contentKey, place, bytes(reply, 'box'));
    if (typeof old === 'object') texts.push(wordsOf(old));
    return rowEvidence(reply);
  });
  return {
    ...{ id, workspace, group: text(row, 'grp'), season: Number(row['season']), week: Number(row['week']) },
    ...{ k: Number(row['k']), status: statusOf(text(row, 'status')), writer: Number(row['writer']) },
    ...{ slots, sealed, texts },
    answers: contentKey === 'gone' || sealed.length === 0 ? undefined : answers,
    codebook,
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

const statuses = ['planned', 'open', 'closing', 'sealed', 'published', 'withheld', 'expired'] as const;
const statusOf = (given: string): RoundStatus => statuses.find((status) => status === given) ?? 'expired';

/** Every column of every table of every schema but the system's own, with all that it holds. */
async function gatherColumns(ask: Rows): Promise<readonly Column[]> {
  const columns: Column[] = [];
  for (const row of await ask(columnsQuery)) {
    const [schema, table, column] = [text(row, 'schema'), text(row, 'tab'), text(row, 'col')];
    const type = typeOf(String(row['type']));
    // Bytes as text: what can be read in them stays readable, everything else becomes an escape.
    const value = type === 'bytes' ? `encode(${identifier(column)}, 'escape')` : `${identifier(column)}::text`;
    const hidden = row['plain'] === true ? 'xmin::text' : `'0'`;
    const rows = await ask(
      `select ${value} as value, ${hidden} as writer from ${identifier(schema)}.${identifier(table)}`,
    );
    columns.push({
      name: `${schema}.${table}.${column}`,
      type,
      values: rows.map((each) => (each['value'] === null ? null : String(each['value']))),
      writers: rows.map((each) => Number(each['writer'])),
    });
  }
  return columns;
}

/** Leaves of partitioned tables only; generated and system columns are no place for anything new. */
const columnsQuery = `
  select nspname as schema, relname as tab, attname as col, format_type(atttypid, atttypmod) as type,
    relkind = 'r' as plain
  from pg_attribute
  join pg_class on pg_class.oid = attrelid
  join pg_namespace on pg_namespace.oid = relnamespace
  where relkind in ('r', 'm') and attnum > 0 and not attisdropped
    and nspname not in ('pg_catalog', 'information_schema') and nspname !~ '^pg_(toast|temp)'
    and has_table_privilege(pg_class.oid, 'select')
  order by nspname, relname, attnum`;

function typeOf(type: string): Column['type'] {
  if (/^(timestamp|date|time\b|interval)/.test(type)) return 'time';
  if (type === 'bytea') return 'bytes';
  return /^(text|character|json|xml|name|citext|"char")/.test(type) || type.endsWith('[]') ? 'text' : 'other';
}
