import type { types } from '@slack/bolt';
import { withDates } from '../../playground/date-tokens.ts';
import { isObject } from '../../playground/json.ts';
import { blocksText } from '../../playground/screen.ts';
import { memberId } from '../../src/domain/ids.ts';
import { languageOf, languages } from '../../src/domain/language.ts';
import { safetyContentIn } from '../../src/programme/safety-content.ts';
import type { CurrentUser, SlackContext } from '../../src/slack/context.ts';
import { inLanguage } from '../../src/slack/copy.ts';
import { homeView } from '../../src/slack/home/home.ts';
import { unknownWordPage } from '../../src/slack/shared/help-page.ts';
import { contentOf } from '../../src/slack/transport/slack-messenger.ts';
import { commandWords } from '../../src/slack/ui/command-words.ts';
import { openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { closed, type FlowWorld, flowWorld, memberAt, opened, published, replyOf } from '../support/flow-world.ts';
import { wordPage } from '../support/slack-tables.ts';
import { printSeason } from './print-season.ts';
import { measured } from './surface-words.ts';
import { surfaces } from './surfaces.ts';

// Prints every page that a word opens, and every message, as a newcomer reads them: npm run views. Each text once.
// With --language de, in that language.
// With --season 24, every post of the channel in a season of 24 people.
// With --words, of each surface that has a budget: its words, the budget in English, its buttons, and where the first screen ends.

const database = await openDatabase({ dataDir: undefined });
await migrate(database, 'latest');
const world = await flowWorld(database);
const asked = process.argv.indexOf('--language');
const language = languageOf(process.argv[asked + 1]) ?? languages[0];
const ctx = contextOf(world);
const printed = new Set<string>();

const people: Readonly<Record<string, CurrentUser['member']>> = {
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

const season = process.argv.indexOf('--season');
if (season > 0) await printSeason(database, Number(process.argv[season + 1] ?? 24));
else if (process.argv.includes('--words')) await inLanguage(language, printWords);
else {
  for (const at of world.members.keys())
    await world.ports.members.setLanguage(world.group.workspace, memberAt(world, at), 'language', language);
  await inLanguage(language, printViews);
}
await database.close();

async function printViews(): Promise<void> {
  for (const [state, reach] of states) {
    await reach();
    for (const [name, member] of Object.entries(people)) {
      const user = { workspace: world.group.workspace, member };
      print(`${state}, ${name}: Home`, viewText(await homeView(ctx, user)));
      for (const word of commandWords)
        print(`${state}, ${name}: ${word}`, viewText(await wordPage(word, ctx, user, '')));
    }
  }
  for (const meant of ['pause', undefined] as const) {
    const user = { workspace: world.group.workspace, member: memberAt(world, 0) };
    print(
      'a wrong word',
      viewText(await unknownWordPage(ctx, user, { kind: 'unknown', typed: 'stp', meant, rest: '' })),
    );
  }
  for (const { message } of world.sent) {
    const spoken = world.ports.programmes.spoken(language);
    const said =
      'step' in message && message.kind !== 'rules' ? { ...message, step: spoken.step(message.step) } : message;
    const { text, blocks } = contentOf(said);
    print(`message: ${message.kind}`, `${text}\n---\n${textOf(blocks)}`);
  }
}

async function printWords(): Promise<void> {
  for (const { name, budget, firstScreen, show } of surfaces) {
    const { words, buttons, endsAt } = measured(await show(world), firstScreen?.upTo);
    const screen = endsAt === undefined ? '' : ` · first screen ends at ${endsAt} px`;
    const sign = words > budget ? '!' : ' ';
    process.stdout.write(`${sign} ${name.padEnd(30)} ${words}/${budget} words${screen}\n    ${buttons.join(' | ')}\n`);
  }
}

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

function contextOf({ ports }: FlowWorld): SlackContext {
  return {
    namedLeads: [memberId('UADMIN')],
    content: safetyContentIn(language),
    ports,
    views: () => ({
      open: async () => ({ id: '', hash: '' }),
      push: async () => ({ id: '', hash: '' }),
      update: async () => 'shown',
      publish: async () => {},
    }),
  };
}
