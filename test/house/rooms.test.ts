import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { forbiddenImports, roomOf } from './forbidden-imports.ts';
import { rooms } from './rooms.ts';
import { sourceFiles } from './source-files.ts';

test('every import is one that the list of rooms allows', () => {
  const files = sourceFiles();
  expect(files.length).toBeGreaterThan(400);
  expect(forbiddenImports(files)).toEqual([]);
});

test('every file is in a room, and every room is there', () => {
  expect(sourceFiles().filter(({ path: file }) => roomOf(file) === undefined)).toEqual([]);
  for (const room of Object.keys(rooms))
    expect({ room, there: existsSync(path.resolve(import.meta.dirname, '../..', room)) }).toEqual({
      room,
      there: true,
    });
});

test.each([
  ['src/domain/group.ts', "import { readConfig } from '../config/config.ts';"],
  ['src/domain/group.ts', "import type { Config } from '../config/config.ts';"],
  ['src/domain/calendar/days-off.ts', "import { readFileSync } from 'node:fs';"],
  ['src/domain/group.ts', "import { sql } from 'kysely';"],
  ['src/crypto/sealed-box.ts', "export { scrub } from '../text/names/scrub.ts';"],
  ['src/flows/rounds/open-round.ts', "import { deliver } from '../delivery/deliver.ts';"],
  ['src/flows/rounds/open-round.ts', "import { runJob } from '../run-job.ts';"],
  ['src/flows/tick.ts', "import { openStore } from '../store/open-store.ts';"],
  ['src/flows/ports.ts', "import { openStore, type Store } from '../store/open-store.ts';"],
  ['src/store/groups.ts', "const vault = await import('../vault/folder-vault.ts');"],
  ['src/slack/members/join-modal.ts', "import { groupPage } from '../leads/group-page.ts';"],
  ['src/slack/ui/blocks.ts', "import type { Home } from '../home/home.ts';"],
  ['src/slack/leads/review-modal.ts', "import { openStore } from '../../store/open-store.ts';"],
  ['src/app.ts', "import { startPlayground } from '../playground/server.ts';"],
  ['playground/server.ts', "import { zoneOr } from '../src/domain/calendar.ts';"],
  ['playground/demo/play.ts', "import { startApp } from '../../src/app.ts';"],
  ['src/new-room/file.ts', "import { done } from '../domain/result.ts';"],
])('%s may not hold: %s', (file, source) => {
  expect(forbiddenImports([{ path: file, source }])).toHaveLength(1);
});

test.each([
  ['src/domain/group.ts', "import type { Zone } from './calendar.ts';"],
  ['src/flows/delivery/deliver.ts', "import { tellLeads } from '../outbox/tell-leads.ts';"],
  ['src/flows/run-job.ts', "import { deliver } from './delivery/deliver.ts';"],
  ['src/flows/ports.ts', "import type { Store } from '../store/open-store.ts';"],
  ['src/slack/leads/review-modal.ts', "import { section } from '../ui/blocks.ts';"],
  ['src/ops/commands/doctor.ts', "import { report } from '../doctor/report.ts';"],
])('%s may hold: %s', (file, source) => {
  expect(forbiddenImports([{ path: file, source }])).toEqual([]);
});
