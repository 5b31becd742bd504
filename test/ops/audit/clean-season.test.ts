// Holds TM-30 of docs/threat-model.md.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { actionId } from '../../../src/domain/ids.ts';
import { type BossWork, startBossWork } from '../../../src/jobs/boss-work.ts';
import { reportOf } from '../../../src/ops/audit/audit.ts';
import type { Database } from '../../../src/store/database.ts';
import { testEngines } from '../../support/database.ts';
import { type FlowWorld, firstClose, firstDigest, firstOpening, flowWorld, replyOf } from '../../support/flow-world.ts';
import { audited, found } from './audited.ts';

const [people, weeks] = [40, 8];
const engine = testEngines.at(-1);
let database: Database;
let work: BossWork;
const ran: string[] = [];

beforeAll(async () => {
  if (engine === undefined) throw new Error('no engine');
  database = await engine.open();
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const run = async () => {
    ran.push('job');
    return 'done';
  };
  work = await startBossWork({ options: database.boss, alone: true }, run, log);
});
afterAll(async () => {
  await work.stop();
  await database.close();
});

test(`a season of ${weeks} weeks and ${people} people is audited three times a week, and no attack finds anybody`, async () => {
  const world = await flowWorld(database, { people });
  await leadWrites(world);
  const week = 7 * 86_400_000;
  for (let at = 0; at < weeks; at += 1) {
    const instant = (text: string) => new Date(Date.parse(text) + at * week);
    world.moveTo(instant(firstOpening));
    await world.settle();
    const [round] = (await world.ports.rounds.unfinished(world.group.workspace)).filter(
      ({ status }) => status === 'open',
    );
    if (round === undefined) throw new Error('no open week');
    await work.enqueue({ kind: 'blur', workspace: round.workspace, round: round.id });
    // Some reply, others do not; some of them again; one takes it back.
    for (const person of everybody(at))
      if ((person * 7 + at * 3) % 5 !== 0) await replyOf(world, person, said(person, at));
    await replyOf(world, 1, said(1, at + 1));
    expect({ at, when: 'open', found: found(await audited(database, world.ports)) }).toEqual({
      at,
      when: 'open',
      found: [],
    });
    world.moveTo(instant(firstClose));
    await world.settle();
    world.moveTo(new Date(instant(firstClose).getTime() + 120_000));
    await world.settle();
    expect({ at, when: 'closed', found: found(await audited(database, world.ports)) }).toEqual({
      at,
      when: 'closed',
      found: [],
    });
    world.moveTo(instant(firstDigest));
    await world.settle();
    expect({ at, when: 'posted', found: found(await audited(database, world.ports)) }).toEqual({
      at,
      when: 'posted',
      found: [],
    });
  }
  const report = reportOf(await audited(database, world.ports));
  process.stdout.write(`${report}\n`);
  expect(report).toContain('none found a person or a text');
  expect(report).toContain('Comparing 7 pairs of posts');
  // Between two weeks there is no place and no reply to attack, and the report does not call that safe.
  expect(report).toMatch(/ {2}- {4}The order in which places were written .*\n +No week is open now\. Run this again/);
  expect(report).toContain('11 could not be tried');
});

/** Sentences that stand in a table to be read by everybody, and are nobody's reply. */
async function leadWrites({ ports, group: { workspace, id: group } }: FlowWorld): Promise<void> {
  await ports.groups.change(workspace, group, {
    routes: ['the people team on the second floor, any morning', 'the ombudsperson whom the works council chose'],
    reporterNotice: { text: 'Managers here must tell HR within two days what they hear.', on: '2027-01-07' },
  });
  const text = 'We end every meeting five minutes early';
  const about = { id: actionId(randomUUID()), season: 1, week: 1, owner: undefined, state: 'planned' as const };
  await ports.promisedActions.add({ ...about, workspace, group, text });
}

/** Not in the order of the roster: until they are mixed, places lie in the order of replying. */
const everybody = (week: number) => Array.from({ length: people }, (_, at) => (at * 17 + week * 11) % people);

const said = (person: number, week: number) =>
  [
    `Honestly the ${['silence', 'laughter', 'applause'][(person + week) % 3]} after remark ${person * week} stayed with me`,
    person % 4 === 0 ? 'laughter again, and nobody minded it but us two' : '',
  ].join('. ');
