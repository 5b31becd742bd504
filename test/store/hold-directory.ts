// A process of its own that opens the embedded database of a folder, writes one row after the other, and stays.
import { sql } from 'kysely';
import { openDatabase } from '../../src/store/database.ts';

const [folder] = process.argv.slice(2);
try {
  const database = await openDatabase({ dataDir: folder });
  await sql`create table if not exists written (number integer)`.execute(database.db);
  for (let number = 1; ; number += 1) {
    await sql`insert into written values (${number})`.execute(database.db);
    process.stdout.write(`${number}\n`);
    await new Promise((resolve) => setImmediate(resolve));
  }
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : 'failed'}\n`);
}
