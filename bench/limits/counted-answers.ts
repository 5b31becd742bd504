import { mkdtempSync, rmSync } from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { memberId, workspaceId } from '../../src/domain/ids.ts';
import { openRound } from '../../src/flows/rounds/open-round.ts';
import { safetyContent } from '../../src/programme/safety-content.ts';
import { createViews } from '../../src/slack/api/views.ts';
import { submitReplyModal } from '../../src/slack/members/reply-modal.ts';
import { openDatabase } from '../../src/store/database.ts';
import { openFolderVault } from '../../src/vault/folder-vault.ts';
import { benchPorts } from '../support/bench-ports.ts';
import type { Figure } from '../support/figure.ts';
import { personAt } from '../support/many-submissions.ts';
import { opening, seedGroup } from '../support/seed-group.ts';
import type { Server } from '../support/server.ts';

const answers = 100;

/** What saving one answer asks of the database and of the vault's folder, counted where it leaves the program. */
export async function* countedAnswers(server: Server): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'ally-bench-'));
  const database = await openDatabase({ url: await server.newDatabase() });
  const vault = await openFolderVault(join(folder, 'vault'), {});
  const ports = benchPorts(database, { vault, clock: { now: () => opening } });
  const workspace = workspaceId('T1');
  const { round } = await seedGroup(database, ports, workspace, answers + 1, 'herd');
  await openRound(ports, round, opening);
  const none = () => Promise.reject(new Error('nothing is asked of Slack'));
  const ctx = { ports, content: safetyContent, namedLeads: [], views: () => createViews(none, workspace) };
  const save = (place: number) =>
    submitReplyModal(ctx, { workspace, member: memberId(personAt(place)) }, formOf(round.id));
  await save(1);
  const counted = countCalls();
  try {
    for (let place = 2; place < answers + 2; place += 1) {
      const shown = await save(place);
      if (shown.response_action !== 'update') throw new Error(`not saved: ${JSON.stringify(shown)}`);
    }
  } finally {
    counted.end();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
  yield { what: 'statements of a saved answer', value: counted.statements / answers, unit: '' };
  yield { what: 'transactions of several statements', value: counted.transactions / answers, unit: '' };
  yield { what: 'files opened for a saved answer', value: counted.files / answers, unit: '' };
}

/** What Slack hands over of a form in which words were typed. */
function formOf(round: string) {
  const block = 'main.1';
  const value = { type: 'plain_text_input', value: 'I kept quiet in the meeting when I should have spoken.' };
  return {
    private_metadata: JSON.stringify({
      round,
      revision: 1,
      asks: 'usual',
      order: [],
      shown: { help: 'none', namesUnknown: false },
      looking: false,
      ticks: [],
    }),
    state: { values: { [block]: { answer: value } } },
  };
}

function countCalls() {
  const counts = { statements: 0, transactions: 0, files: 0 };
  const { query } = pg.Client.prototype;
  const { readFile, open } = promises;
  const counting =
    <Call extends (...given: never[]) => unknown>(call: Call, note: (first: unknown) => void) =>
    (...given: Parameters<Call>): unknown => {
      note(given[0]);
      return Reflect.apply(call, undefined, given);
    };
  Object.assign(pg.Client.prototype, {
    query(this: pg.Client, ...given: unknown[]) {
      counts.statements += 1;
      const [asked] = given;
      const text = typeof asked === 'string' ? asked : JSON.stringify(asked);
      if (/^"?(?:begin|start transaction)/i.test(text)) counts.transactions += 1;
      return Reflect.apply(query, this, given);
    },
  });
  const note = () => {
    counts.files += 1;
  };
  Object.assign(promises, { readFile: counting(readFile, note), open: counting(open, note) });
  syncBuiltinESMExports();
  return {
    get statements() {
      return counts.statements;
    },
    get transactions() {
      return counts.transactions;
    },
    get files() {
      return counts.files;
    },
    end: () => {
      Object.assign(pg.Client.prototype, { query });
      Object.assign(promises, { readFile, open });
      syncBuiltinESMExports();
    },
  };
}
