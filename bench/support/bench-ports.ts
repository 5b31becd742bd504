import { cryptographicChance } from '../../src/chance.ts';
import { systemClock } from '../../src/clock.ts';
import { noHolidays } from '../../src/domain/calendar.ts';
import { channelId } from '../../src/domain/ids.ts';
import { prepareRoster } from '../../src/domain/scrub.ts';
import type { Directory } from '../../src/flows/ports/directory.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { createRosters } from '../../src/flows/replies/rosters.ts';
import { createReadingProgress } from '../../src/flows/weeks/reading-progress.ts';
import { loadProgramme } from '../../src/programme/load-programme.ts';
import { createProgrammes } from '../../src/programme/programmes.ts';
import type { Database } from '../../src/store/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createProgrammeShelf } from '../../src/store/programme-shelf.ts';
import { takenWords } from '../../src/themes/taken-words.ts';
import { memoryVault } from '../../test/support/memory-vault.ts';

/** The real store; Slack and what is beyond it are stood in for, unless told otherwise. */
export function benchPorts(database: Database, over: Partial<Ports> = {}): Ports {
  const store = openStore(database);
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const directory: Directory = {
    person: async () => undefined,
    admins: async () => [],
    channel: async () => undefined,
    openTo: async (_, __, channels) => new Set(channels),
    // Slack takes a person for the conversation with them, and so does the playground, which knows no other here.
    openDirect: async (_, id) => ({ kind: 'open', channel: channelId(id) }),
    peopleIn: async () => [],
    namesOf: async () => new Map(),
  };
  return {
    ...store,
    clock: systemClock,
    chance: cryptographicChance,
    log,
    vault: memoryVault(),
    directory,
    progress: createReadingProgress(),
    rosters: {
      ...createRosters({ directory, members: store.members, log }),
      of: async () => ({ roster: prepareRoster([]), isComplete: true }),
    },
    messenger: { send: async () => ({ kind: 'sent', ts: '1.0' }) },
    themes: {
      codebook: { parents: [], themes: [] },
      read: async (replies) => replies.map(() => ({ themes: [], cues: {}, unread: false })),
    },
    programmes: createProgrammes(createProgrammeShelf(database), loadProgramme(), takenWords(), log),
    holidays: noHolidays,
    ...over,
  };
}
