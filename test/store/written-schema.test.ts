import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { testEngines } from '../support/database.ts';
import { writtenSchema } from './written-schema.ts';

const page = readFileSync(new URL('../../docs/schema.sql', import.meta.url), 'utf8');

test.each(testEngines)(
  'docs/schema.sql is what the migrations make, on $title (else: npm run schema)',
  async (engine) => {
    const database = await engine.open();
    const written = await writtenSchema(database).finally(() => database.close());
    expect(written).toBe(page);
  },
);
