import type { Ports } from '../../../src/flows/ports.ts';
import { audit } from '../../../src/ops/audit/audit.ts';
import type { Evidence, Part } from '../../../src/ops/audit/evidence.ts';
import { gatherEvidence } from '../../../src/ops/audit/gather-evidence.ts';
import { parseAsked } from '../../../src/programme/older-programme.ts';
import type { Database } from '../../../src/store/database.ts';
import { leakySettings } from '../../../src/store/migrate.ts';
import { rowsOf } from '../../../src/store/statements.ts';

const names = ['Mia Lindqvist', 'Wei'];

export async function audited(
  database: Database,
  { vault, themes }: Pick<Ports, 'vault' | 'themes'>,
  given: Partial<Pick<Evidence, 'learned' | 'accessLog'>> = {},
) {
  const { codebook } = themes;
  const evidence = await gatherEvidence(rowsOf(database), vault, {
    codebook,
    names,
    codebookIn: (asked) => parseAsked(asked, codebook)?.codebook,
    servers: [],
    leaky: await leakySettings(database),
    learned: [],
    accessLog: undefined,
    ...given,
  });
  return audit(evidence);
}

/** The attacks that found a person or a text. */
export const found = (parts: readonly Part[]): readonly string[] =>
  parts
    .flatMap(({ findings }) => findings)
    .filter(({ verdict }) => verdict === 'found')
    .map(({ attack }) => attack);
