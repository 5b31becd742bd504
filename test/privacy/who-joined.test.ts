// Holds TM-12 of docs/threat-model.md.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { memberId } from '../../src/domain/ids.ts';
import { joinGroup } from '../../src/flows/members/join-group.ts';
import { createRosters } from '../../src/flows/replies/rosters.ts';
import type { Database } from '../../src/store/database.ts';
import { scrub } from '../../src/text/names/scrub.ts';
import { openQuickDatabase } from '../support/database.ts';
import { flowWorld } from '../support/flow-world.ts';

const databases: Database[] = [];
beforeAll(async () => {
  for (const _ of [0, 1]) databases.push(await openQuickDatabase());
});
afterAll(() => Promise.all(databases.map((database) => database.close())));

test('what is taken out of a text does not tell whether somebody who is not in the channel has joined', async () => {
  const outsider = memberId('U0OUTSIDE');
  const texts: string[] = [];
  for (const [at, database] of databases.entries()) {
    const { ports, group } = await flowWorld(database, { people: 8 });
    const now = ports.clock.now();
    if (at === 0)
      await joinGroup(ports, { workspace: group.workspace, group: group.id, member: outsider, consentVersion: 1 }, now);
    const names = new Map([
      [memberId('U0INSIDE'), { displayName: 'oak', realName: 'Oakley Brunt' }],
      [outsider, { displayName: 'zed', realName: 'Zedora Quill' }],
    ]);
    const rosters = createRosters({
      ...ports,
      directory: {
        peopleIn: async () => [memberId('U0INSIDE')],
        namesOf: async (_, ids) => new Map([...names].filter(([id]) => ids.has(id))),
      },
    });
    rosters.keep(group.workspace, [group], now);
    const { roster } = await rosters.of(group.id);
    texts.push(scrub('I asked brunt and quill', roster).text);
  }
  expect(texts).toEqual(['I asked a colleague and quill', 'I asked a colleague and quill']);
});
