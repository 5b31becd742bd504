import { writeFileSync } from 'node:fs';
import { openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { writtenSchema } from './written-schema.ts';

const database = await openDatabase({ dataDir: undefined });
await migrate(database, 'latest');
writeFileSync(new URL('../../docs/schema.sql', import.meta.url), await writtenSchema(database));
await database.close();
