import { once } from 'node:events';
import { workspaceId } from '../src/domain/ids.ts';
import { openDatabase } from '../src/store/database.ts';
import { createNudges } from '../src/store/nudges.ts';
import { opening } from './support/seed-group.ts';

/** Claims what is due, ten at a time, until nothing is. Says when it is ready, begins at a word, says when it is done. */
const [url = ''] = process.argv.slice(2);
const database = await openDatabase({ url });
const nudges = createNudges(database);
const leaseUntil = new Date(opening.getTime() + 3_600_000);
process.stdout.write('ready\n');
await once(process.stdin, 'data');
while ((await nudges.claim(workspaceId('T1'), opening, 10, leaseUntil)).length > 0);
process.stdout.write('done\n');
await database.close();
