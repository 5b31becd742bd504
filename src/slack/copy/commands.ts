/** Whom a word of the command is offered to; the page behind it asks again. */
export type OfferedTo = 'everyone' | 'outsiders' | 'members' | 'pausing' | 'readers' | 'leads' | 'founders';

export interface Command {
  /** One line of the help page. */
  readonly help: string;
  readonly offeredTo: OfferedTo;
  /** What people type instead. */
  readonly also?: readonly string[];
  /** The page reads what follows the word. */
  readonly readsOn?: true;
}

/**
 * Every word of the command, in the order of the help page; "hub" stands for the command without one. A new word is a
 * row here, its page, and a row in `surfaces.ts`.
 */
export const commands = {
  hub: { help: 'everything in one place', offeredTo: 'everyone', also: ['home'] },
  join: { help: 'read what happens and decide', offeredTo: 'outsiders' },
  reflect: { help: 'open this week’s question', offeredTo: 'members', also: ['answer'] },
  skip: { help: 'skip this week: no more messages about it', offeredTo: 'members' },
  snooze: {
    help: 'put this week’s message off: “snooze today” or “snooze tomorrow”',
    offeredTo: 'members',
    also: ['later', 'cancel'],
    readsOn: true,
  },
  pause: {
    help: 'be left alone for a while, say “pause until 12 January”',
    offeredTo: 'members',
    readsOn: true,
  },
  resume: { help: 'end a pause', offeredTo: 'pausing' },
  settings: {
    help: 'choose your day, your time, your working days and your country',
    offeredTo: 'members',
  },
  themes: { help: 'the themes of the season so far', offeredTo: 'readers' },
  withdraw: {
    help: 'delete your answer of the open week',
    offeredTo: 'members',
    also: ['delete my answer'],
  },
  leave: { help: 'stop taking part', offeredTo: 'members', also: ['stop', 'unsubscribe', 'quit'] },
  'forget-me': {
    help: 'delete your answer and your settings, and stop the messages',
    offeredTo: 'members',
    also: ['forget me', 'delete my data'],
  },
  privacy: { help: 'who can see what', offeredTo: 'everyone' },
  resources: { help: 'help lines and reporting routes', offeredTo: 'everyone' },
  help: { help: 'this page', offeredTo: 'everyone' },
  setup: { help: 'start a group in a channel', offeredTo: 'founders', also: ['set up'] },
  review: { help: 'see this week’s themes before they’re posted', offeredTo: 'leads' },
  status: { help: 'where your group’s week stands', offeredTo: 'leads' },
  report: { help: 'the season as the channel has read it', offeredTo: 'leads' },
} as const satisfies Readonly<Record<string, Command>>;
