import type { types } from '@slack/bolt';
import { memberId } from '../../src/domain/ids.ts';
import { withDates } from '../../src/playground/date-tokens.ts';
import { isObject } from '../../src/playground/json.ts';
import { blocksText } from '../../src/playground/screen.ts';
import { safetyContent } from '../../src/programme/safety-content.ts';
import { wordPages } from '../../src/slack/callbacks/word-pages.ts';
import { contentOf } from '../../src/slack/connection/slack-messenger.ts';
import type { Asker, Desk } from '../../src/slack/desk.ts';
import { helpPage } from '../../src/slack/everybody/help-page.ts';
import { homeView } from '../../src/slack/everybody/home.ts';
import { commandWords } from '../../src/slack/parts/command-words.ts';
import { openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { closed, type FlowWorld, flowWorld, memberAt, opened, published, replyOf } from '../support/flow-world.ts';

// Prints every page that a word opens, and every message, as a newcomer reads them: npm run views. Each text once.

const database = await openDatabase({ dataDir: undefined });
await migrate(database, 'latest');
const world = await flowWorld(database);
const desk = deskOf(world);
const printed = new Set<string>();

const people: Readonly<Record<string, Asker['member']>> = {
  member: memberAt(world, 0),
  lead: world.lead,
  admin: memberId('UADMIN'),
  newcomer: memberId('UNEW'),
};
const states: readonly (readonly [string, () => Promise<void>])[] = [
  ['before the first week', async () => {}],
  ['while a week is open', open],
  ['while a draft waits', () => closed(world)],
  ['after the themes are posted', () => published(world)],
];

for (const [state, reach] of states) {
  await reach();
  for (const [name, member] of Object.entries(people)) {
    const asker = { workspace: world.group.workspace, member };
    print(`${state}, ${name}: Home`, viewText(await homeView(desk, asker)));
    for (const word of commandWords)
      print(`${state}, ${name}: ${word}`, viewText(await wordPages[word](desk, asker, '')));
  }
}
for (const meant of ['pause', undefined] as const) {
  const asker = { workspace: world.group.workspace, member: memberAt(world, 0) };
  print('a wrong word', viewText(await helpPage(desk, asker, { meant })));
}
for (const { message } of world.sent) {
  const { text, blocks } = contentOf(message);
  print(`message: ${message.kind}`, `${text}\n---\n${textOf(blocks)}`);
}
await database.close();

/** Monday has come, and all but the second have answered. */
async function open(): Promise<void> {
  await opened(world);
  for (const at of world.members.keys()) if (at !== 1) await replyOf(world, at, 'silence and laughter');
}

function print(title: string, text: string): void {
  if (printed.has(text)) return;
  printed.add(text);
  process.stdout.write(`\n##### ${title}\n${withDates(text, world.group.zone)}\n`);
}

function viewText(view: types.ModalView | types.HomeView): string {
  const body = textOf(view.blocks);
  if (view.type === 'home') return body;
  const buttons = [view.close, view.submit].flatMap((each) => (each === undefined ? [] : [`[${each.text}]`]));
  return `${view.title.text}\n${body}\n${buttons.join(' ')}`;
}

/** Blocks as the playground shows them, with an id each as Slack gives it. */
function textOf(blocks: readonly unknown[]): string {
  return blocksText(blocks.filter(isObject).map((block, at) => ({ block_id: `b${at}`, ...block })));
}

function deskOf({ ports }: FlowWorld): Desk {
  return {
    namedLeads: [memberId('UADMIN')],
    content: safetyContent,
    ports,
    views: () => ({
      open: async () => ({ id: '', hash: '' }),
      push: async () => ({ id: '', hash: '' }),
      update: async () => 'shown',
      publish: async () => {},
    }),
  };
}
