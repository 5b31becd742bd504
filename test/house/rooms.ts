const adapters = [
  ...['src/domain', 'src/crypto', 'src/text', 'src/flows', 'src/refusals', 'src/runtime', 'src/postgres', 'src/store'],
  ...['src/vault', 'src/jobs', 'src/monitoring', 'src/programme', 'src/slack'],
];

/**
 * The one list of which room may import which, types included. A room is a folder of the repository; the longest name that
 * fits a file counts. Rooms of `flows` and of `slack` stand in the order in which they may see each other: each sees
 * those above it. Whatever is not listed is forbidden.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/crypto': ['src/domain'],
  'src/text': ['src/domain', 'languages'],

  // Use cases. What is outside they see through ports alone.
  'src/flows/ports': ['src/domain', 'src/text'],
  'src/flows/outbox': [],
  'src/flows/rounds': [],
  'src/flows/groups': [],
  'src/flows/review': [],
  'src/flows/replies': [],
  'src/flows/members': [],
  'src/flows/delivery': [],
  'src/flows/installations': [],
  'src/flows/maintenance': [],
  'src/flows': ['src/domain', 'src/crypto', 'src/text'],

  // Adapters: never each other.
  'src/refusals': [],
  'src/runtime': ['src/flows/ports'],
  'src/postgres': ['src/domain', 'src/refusals'],
  'src/store': [
    'src/domain',
    'src/crypto',
    'src/flows/ports',
    'src/postgres',
    'src/refusals',
    'src/runtime',
    'migrations',
  ],
  'src/vault': ['src/domain', 'src/crypto', 'src/flows/ports', 'src/postgres', 'src/refusals', 'src/runtime'],
  'src/jobs': ['src/domain', 'src/flows/ports'],
  'src/monitoring': ['src/domain', 'src/flows/ports', 'src/refusals'],
  'src/programme': ['src/domain', 'src/text', 'src/flows/ports', 'src/refusals', 'languages'],
  'src/text/themes': ['src/domain', 'src/text', 'src/flows/ports'],

  'src/slack/api': [],
  'src/slack/ui': [],
  'src/slack/messages': [],
  'src/slack/shared': [],
  'src/slack/members': [],
  'src/slack/leads': [],
  'src/slack/home': [],
  'src/slack/events': [],
  'src/slack/transport': ['manifest.json', 'src/slack/listeners.ts'],
  'src/slack': ['src/domain', 'src/text', 'src/flows', 'src/refusals', 'languages'],

  // What puts them together, and what the operator runs.
  'src/config': ['src/domain', 'src/crypto', 'src/refusals', 'src/postgres', 'src/slack/api'],
  'src/start-up': [...adapters, 'src/config'],
  'src/app.ts': [...adapters, 'src/config', 'src/start-up'],
  'src/main.ts': ['src/domain', 'src/app.ts', 'src/config', 'src/runtime', 'src/start-up'],
  'src/ops': [...adapters, 'src/config', 'src/start-up'],

  // What people read. It knows the rules' types, and nothing of who says it.
  languages: ['src/domain', 'src/text'],

  migrations: [],
  // The Slack in a box knows nothing of the bot; the demo starts it, at one place.
  playground: [],
  'playground/crowd': ['playground', 'src/domain', 'languages'],
  'playground/web': ['playground'],
  'playground/browser': ['playground', 'languages', 'src/domain', 'src/slack'],
  'playground/demo': ['playground', 'src/domain', 'src/refusals', 'languages', 'src/start-up', 'src/store'],
  'playground/demo/bot-thread.ts': [
    'playground',
    'src/app.ts',
    'src/config',
    'src/runtime',
    'src/slack',
    'src/start-up',
  ],
  'playground/demo.ts': ['playground', 'src/programme', 'src/start-up'],
  training: ['src/text'],
};

/** Houses of rooms in an order, each of which sees those above it and what the house itself may see. */
export const storeys: readonly string[] = ['src/flows', 'src/slack'];

/** What rooms see of others as types alone: what the database keeps is written down once, where it is kept. */
export const typesOf: Readonly<Record<string, readonly string[]>> = {
  'src/flows': ['src/store'],
  'src/slack/transport': ['src/store'],
  'src/programme': ['src/store'],
};

/** Rooms that hold rules, and the packages they may use; other rooms may use those of package.json. */
export const packages: Readonly<Record<string, RegExp>> = {
  'src/domain': /^(?:node:crypto|temporal-polyfill|date-holidays)$/,
  'src/crypto': /^(?:node:crypto|zod)$/,
  'src/text': /^zod$/,
  'src/flows': /^node:timers\/promises$/,
};
