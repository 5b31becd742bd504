import { sql } from 'kysely';
import { audit } from '../../src/audit/audit.ts';
import type { Part } from '../../src/audit/evidence.ts';
import { type Ask, gatherEvidence } from '../../src/audit/gather-evidence.ts';
import type { Ports } from '../../src/flows/ports.ts';
import type { Database } from '../../src/store/database.ts';

const names = ['Mia Lindqvist', 'Wei'];

export async function audited(database: Database, { vault, themes }: Pick<Ports, 'vault' | 'themes'>) {
  const ask: Ask = async (statement) =>
    (await sql.raw<Record<string, unknown>>(statement).execute(database.schema)).rows;
  return audit(await gatherEvidence(ask, vault, { codebook: themes.codebook, names }));
}

/** The attacks that found a person or a text. */
export const found = (parts: readonly Part[]): readonly string[] =>
  parts
    .flatMap(({ findings }) => findings)
    .filter(({ verdict }) => verdict === 'found')
    .map(({ attack }) => attack);
