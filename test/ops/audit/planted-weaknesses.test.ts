// Holds TM-30 of docs/threat-model.md.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type RawBuilder, sql } from 'kysely';
import { handleOf } from '../../../src/crypto/slot.ts';
import { draftOf } from '../../../src/domain/digest.ts';
import { reviewedDigest } from '../../../src/domain/review.ts';
import { mostLearned, type Rules } from '../../../src/ops/audit/attacks/accounts.ts';
import { answerBytes } from '../../../src/slack/transport/bodies.ts';
import { type Database, openDatabase } from '../../../src/store/database.ts';
import { testEngines } from '../../support/database.ts';
import { closed, type FlowWorld, flowWorld, memberAt, opened, published, replyOf } from '../../support/flow-world.ts';
import { sealOldReply } from '../../support/old-boxes.ts';
import { audited, found } from './audited.ts';

/** Each of them has a database of its own, for what is planted is not always easy to take away. */
const engine = testEngines.at(-1);
const people = 24;
const reply = 'Silence fell when the intern spoke about the budget';
let database: Database;
let world: FlowWorld;
const databases: Database[] = [];

beforeEach(async () => {
  if (engine === undefined) throw new Error('no engine');
  database = await engine.open();
  databases.push(database);
  world = await flowWorld(database, { people });
  await opened(world);
});
afterEach(() => Promise.all(databases.splice(0).map((each) => each.close())));

const run = (statement: RawBuilder<unknown>) => statement.execute(database.db);
const findings = async () => found(await audited(database, world.ports));

/** Every other person, so that no order of the roster is that of having answered. */
async function somebodyReplies(every = 2) {
  // Not one after the other: until they are mixed, places lie in the order of replying.
  for (let at = 0; at < people; at += every) {
    const person = (at * 5) % people;
    await replyOf(world, person, `${reply}, said person ${person} of silence`);
  }
}

async function roundNow() {
  const [round] = await world.ports.rounds.unfinished(world.group.workspace);
  if (round === undefined) throw new Error('no round');
  return round;
}

describe('the audit of an open week finds', () => {
  beforeEach(() => somebodyReplies());

  test('nobody, as long as nothing is planted', async () => {
    expect(await findings()).toEqual([]);
  });

  test('places that lie in the order of the roster', async () => {
    const round = await roundNow();
    const key = await world.ports.vault.read(round.workspace, round.id, 'link');
    if (key === 'gone') throw new Error('no key');
    const slots = new Map(
      (await world.ports.slots.all(round.workspace, round.id)).map((slot) => [hex(slot.handle), slot]),
    );
    await run(sql`delete from slot`);
    for (const member of world.members) {
      const slot = slots.get(hex(handleOf(key, round.workspace, member)));
      if (slot !== undefined)
        await run(
          sql`insert into slot values (${round.workspace}, ${round.id}::uuid, ${slot.handle}::bytea, ${slot.box}::bytea)`,
        );
    }
    expect(await findings()).toEqual([
      'The order in which places lie in the file (ctid)',
      'The order in which places were written (xmin)',
    ]);
  });

  test.each([
    ['a time of the last answer', 'timestamptz', sql`now()`, ['Timestamps', 'Who has answered']],
    ['a count of answers', 'integer', sql`7`, ['Who has answered']],
    ['a mark of having answered', 'boolean', sql`true`, ['Who has answered']],
  ] as const)('%s beside each person', async (_, type, value, attacks) => {
    await run(sql`alter table member add column noted ${sql.raw(type)}`);
    await run(sql`update member set noted = ${value} where substr(id, 2)::integer % 2 = 0`);
    // Rows that are written move to the end of their file, here as among the places: that may show, too.
    expect(await findings()).toEqual(expect.arrayContaining([...attacks]));
  });

  test('a row about each person that is merely touched when they answer', async () => {
    await run(sql`update member set zone = zone where substr(id, 2)::integer % 2 = 0`);
    expect(await findings()).toContain('Who has answered');
  });

  test('a list of those who answered, also where it looks like random letters', async () => {
    await run(sql`create table seen (who text)`);
    await run(sql`insert into seen select id from member limit 3`);
    expect(await findings()).toContain('Lists of people');
    await run(sql`truncate seen`);
    for (const member of world.members.slice(0, 5)) {
      const form = `${world.group.workspace}/${member}`;
      await run(sql`insert into seen values (${createHash('sha256').update(form).digest('hex')})`);
    }
    expect(await findings()).toEqual(['Fingerprints of people']);
  });

  test('people and words in the rows of the job queue', async () => {
    await run(sql`create schema if not exists pgboss`);
    await run(sql`create table pgboss.task (data jsonb, output text)`);
    await run(sql`insert into pgboss.task values (jsonb_build_object('member', ${memberAt(world, 2)}::text), null)`);
    expect(await findings()).toEqual(['Lists of people']);
    await run(sql`update pgboss.task set data = null, output = 'Error: when the intern spoke'`);
    expect(await findings()).toEqual(['Pieces of replies in any table']);
    await run(sql`update pgboss.task set output = 'she told me that nobody would listen to her'`);
    expect(await findings()).toEqual(['Sentences where none belong']);
    await run(sql`drop schema pgboss cascade`);
  });

  test('a reply in readable bytes', async () => {
    await run(sql`create table cache (kept bytea)`);
    await run(sql`insert into cache values (convert_to(${reply}::text, 'UTF8'))`);
    expect(await findings()).toEqual(['Pieces of replies in any table', 'Sentences where none belong']);
  });

  test('boxes that may be stored apart, and boxes of another length', async () => {
    await run(sql`alter table slot alter column box set storage external`);
    expect(await findings()).toEqual(['Storage outside the table (TOAST)']);
    await run(sql`alter table slot alter column box set storage plain`);
    await run(sql`alter table slot alter column handle set storage extended`);
    expect(await findings()).toEqual(['Storage outside the table (TOAST)']);
    await run(sql`alter table slot alter column handle set storage plain`);
    await run(sql`alter table slot drop constraint slot_box_check`);
    await run(sql`update slot set box = substr(box, 1, 4000) where handle = (select min(handle) from slot)`);
    expect(await findings()).toContain('The length of boxes');
  });
});

describe('the audit of servers and logs finds', () => {
  beforeEach(() => somebodyReplies());

  test('samples of places', async () => {
    await run(sql`analyze slot`);
    expect(await findings()).toEqual([]);
    await run(sql`alter table slot alter column handle set statistics 100`);
    await run(sql`analyze slot`);
    expect(await findings()).toEqual(['Samples that the server keeps (pg_statistic)']);
  });

  test('statements that are written to its log', async () => {
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.db);
    await run(sql`alter database ${sql.id(rows[0]?.name ?? '')} set log_statement = 'mod'`);
    if (database.boss.backend !== 'postgres') throw new Error('no server');
    const anew = await openDatabase({ url: database.boss.connectionString });
    databases.push(anew);
    expect(found(await audited(anew, world.ports))).toEqual(['Settings that write down who did what']);
  });

  test('sizes of answers in an access log, and none where all have one', async () => {
    const line = (size: number) =>
      `10.0.0.1 - - [11/Jan/2027:10:02:11 +0000] "POST /slack/events HTTP/1.1" 200 ${size} "-"`;
    const log = (sizes: readonly number[]) => ({ accessLog: sizes.map(line).join('\n') });
    const sizes = 'The sizes of answers in an access log';
    expect(found(await audited(database, world.ports, log([0, 5121, 3840, 0, 5230])))).toEqual([sizes]);
    expect(found(await audited(database, world.ports, log([0, answerBytes, answerBytes])))).toEqual([]);
  });

  test('one secret margin for all counts, and none for the bands', async () => {
    const asked = { count: 6, k: 5, sees: 'the post', bystanders: [1] } as const;
    const ours = { draft: draftOf, reviewed: reviewedDigest };
    const shared: Rules = {
      ...ours,
      draft: (...[answers, book, { k, margin }]) => draftOf(answers, book, { k, margin: () => margin('asked') }),
    };
    const none: Rules = { ...ours, draft: (answers, book, { k }) => draftOf(answers, book, { k, margin: () => 0 }) };
    const attack = 'Accounts that act together, in the worst week';
    for (const [rules, names] of [
      [ours, []],
      [shared, [attack]],
      [none, [attack]],
    ] as const)
      expect(found(await audited(database, world.ports, { learned: [mostLearned(rules, asked)] }))).toEqual(names);
  });
});

describe('the audit of a closed week finds', () => {
  beforeEach(async () => {
    await somebodyReplies();
    await closed(world);
  });

  test('nobody, as long as nothing is planted', async () => {
    expect(await findings()).toEqual([]);
  });

  test('words that outlived the close', async () => {
    const { workspace, id: round } = await roundNow();
    const key = await world.ports.vault.read(workspace, round, 'content');
    if (key === 'gone') throw new Error('no key');
    const id = randomUUID();
    const words = { variant: 'main', main: 'words', more: [] } as const;
    const box = sealOldReply(key, { workspace, round, id }, words, randomBytes(12));
    await run(sql`alter table sealed_reply drop constraint sealed_reply_box_check`);
    await run(sql`insert into sealed_reply values (${workspace}, ${round}, ${id}, ${box})`);
    expect(await findings()).toContain('The length of boxes');
  });

  test('replies that were written one after the other', async () => {
    const round = await roundNow();
    for (const { id } of await world.ports.sealedReplies.all(round.workspace, round.id))
      await run(sql`update sealed_reply set box = box where id = ${id}::uuid`);
    expect(await findings()).toEqual(['The moment of writing (xmin)']);
  });

  test('replies that are numbered', async () => {
    await run(sql`update sealed_reply set id = ('0197f9a0-0000-7000-8000-' || substr(id::text, 25))::uuid`);
    expect(await findings()).toEqual(['The numbers of replies']);
  });

  test('deliveries and keys that were not destroyed', async () => {
    const round = await roundNow();
    await run(
      sql`insert into nudge values (${round.workspace}, ${round.id}::uuid, ${memberAt(world, 0)}, 0, 'sent', now())`,
    );
    expect(await findings()).toEqual(['What closed weeks left behind']);
    await run(sql`delete from nudge`);
    await world.ports.vault.createIfAbsent(round.workspace, round.id, 'link', new Uint8Array(32));
    expect(await findings()).toEqual(['Keys that should be gone']);
  });
});

describe('the audit of the posts finds', () => {
  beforeEach(async () => {
    await somebodyReplies(1);
    await closed(world);
    await published(world);
    await run(sql`alter table publication disable trigger publication_stays`);
  });

  const plant = (digest: RawBuilder<unknown>) => run(sql`update publication set digest = ${digest}`);

  test('nothing, as long as nothing is planted', async () => {
    expect(await findings()).toEqual([]);
  });

  test('a theme of too few', async () => {
    await plant(sql`jsonb_set(digest, '{themes,0,band}', '3')`);
    expect(await findings()).toEqual([
      'Themes of one person, or of a few',
      'Comparing one post with the next',
      'Posts changed afterwards',
    ]);
  });

  test('an exact number, which the next post could be compared with', async () => {
    await plant(sql`jsonb_set(digest, '{themes,0,people}', '17')`);
    expect(await findings()).toEqual(['Comparing one post with the next', 'Reasons beside themes']);
  });

  test('words that are not from the codebook, and a name', async () => {
    await plant(sql`jsonb_set(digest, '{themes,0,sentence}', '"As Wei said."')`);
    expect(await findings()).toEqual(['Words of people in posts', 'Names in posts', 'Posts changed afterwards']);
  });

  test('a reason why a theme is shown or is not', async () => {
    await plant(sql`jsonb_set(digest, '{themes,0,why}', '"of the others too few"')`);
    expect(await findings()).toEqual(['Reasons beside themes']);
  });

  test('a post that was changed', async () => {
    await plant(sql`jsonb_set(digest, '{themes,0,band}', '20')`);
    expect(await findings()).toEqual(['Posts changed afterwards']);
  });
});

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
