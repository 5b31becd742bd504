import { noHolidays } from '../../src/domain/calendar.ts';
import { channelId } from '../../src/domain/ids.ts';
import { nothingHeard } from '../../src/flows/ports/content.ts';
import type { Directory } from '../../src/flows/ports/slack.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { createRosters } from '../../src/flows/replies/rosters.ts';
import { createProgrammes } from '../../src/programme/programmes.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import { cryptographicRandom, systemClock } from '../../src/runtime/process.ts';
import type { Database } from '../../src/store/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createProgrammeStore } from '../../src/store/programme-store.ts';
import { prepareRoster } from '../../src/text/names/scrub.ts';
import { loadCodebook } from '../../src/text/themes/theme-reader.ts';
import { memoryVault } from '../../test/support/memory-vault.ts';

/** The real store; Slack and what is beyond it are stood in for, unless told otherwise. */
export function benchPorts(database: Database, over: Partial<Ports> = {}): Ports {
  const store = openStore(database);
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const directory: Directory = {
    person: async () => undefined,
    admins: async () => [],
    localeLately: async () => undefined,
    isAdminLately: async () => false,
    channel: async () => ({ isMember: true, isShared: false, isArchived: false }),
    openTo: async (_, __, channels) => new Set(channels),
    // Slack takes a person for the conversation with them, and so does the playground, which knows no other here.
    openDirect: async (_, id) => ({ kind: 'open', channel: channelId(id) }),
    peopleIn: async () => [],
    namesOf: async () => new Map(),
    peoplePage: async () => ({ kind: 'page', people: [], unknown: 0, next: undefined }),
  };
  return {
    ...store,
    clock: systemClock,
    random: cryptographicRandom,
    log,
    vault: memoryVault(),
    directory,
    rosters: {
      ...createRosters({ directory, log }),
      of: async () => ({ roster: prepareRoster([]), isComplete: true }),
    },
    messenger: { send: async () => ({ kind: 'sent', ts: '1.0' }) },
    themes: { codebook, read: () => nothingHeard },
    programmes: createProgrammes(createProgrammeStore(database), { usual: loadProgramme(), codebook }, log),
    holidays: noHolidays,
    ...over,
  };
}

const codebook = loadCodebook();
