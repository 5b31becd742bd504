import type { Holidays } from '../domain/calendar.ts';
import type { Store } from '../store/open-store.ts';
import type { Programmes, Rosters, ThemeReader } from './ports/content.ts';
import type { Directory, Messenger } from './ports/slack.ts';
import type { Clock, Log, Random } from './ports/system.ts';
import type { Vault } from './ports/vault.ts';

/** Everything that flows may touch of the world: what the database keeps, and what is outside. Each names what it needs. */
export interface Ports extends Store {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly vault: Vault;
  readonly directory: Directory;
  readonly rosters: Rosters;
  readonly messenger: Messenger;
  readonly themes: ThemeReader;
  readonly programmes: Programmes;
  readonly holidays: Holidays;
}
