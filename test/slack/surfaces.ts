import { randomInt } from 'node:crypto';
import { memberId, themeId } from '../../src/domain/ids.ts';
import { promptOf, type Step } from '../../src/domain/programme.ts';
import type { OpenRound } from '../../src/domain/round.ts';
import { safetyContentIn } from '../../src/programme/safety-content.ts';
import { codebookIn, seasonIn } from '../../src/programme/spoken-content.ts';
import type { CurrentUser } from '../../src/slack/context.ts';
import { language } from '../../src/slack/copy.ts';
import { homeView } from '../../src/slack/home/home.ts';
import { invitePage } from '../../src/slack/leads/invite-page.ts';
import { setupPage, setupPageOfCountry } from '../../src/slack/leads/setup-modal.ts';
import { savedPage } from '../../src/slack/members/after-saving.ts';
import { drawOrder } from '../../src/slack/members/reply-draft.ts';
import { freshForm, replyModal } from '../../src/slack/members/reply-form.ts';
import { helpFor } from '../../src/slack/shared/help-lines.ts';
import { unknownWordPage } from '../../src/slack/shared/help-page.ts';
import { privacyPage } from '../../src/slack/shared/privacy-page.ts';
import { contentOf } from '../../src/slack/transport/slack-messenger.ts';
import { loadCodebook } from '../../src/text/themes/theme-reader.ts';
import { deskOf } from '../support/desk-of.ts';
import { closed, type FlowWorld, memberAt, opened, published, replyOf } from '../support/flow-world.ts';
import { wordPage } from '../support/slack-tables.ts';
import { aDraftMessage, aGroup, aNudgeMessage, anOpening, aRound, heard } from './message-samples.ts';
import type { Surface } from './surface-words.ts';

export interface SurfaceRow {
  readonly name: string;
  /** Words at most: the whole view, helps and buttons included. */
  readonly budget: number;
  /** Buttons at most, a menu behind "⋯" being one. */
  readonly buttons?: number;
  /** What should be seen without scrolling, and how far down it may end: pixels on a screen 390 px wide. */
  readonly firstScreen?: { readonly upTo: string; readonly within: number };
  readonly show: (world: FlowWorld) => Promise<Surface> | Surface;
}

/** Every surface with a budget, in the order in which a group meets them; each goes on from where the one before was. */
export const surfaces: readonly SurfaceRow[] = [
  // Together 330, as the story of setting up counts them.
  {
    name: 'Setting up, 1',
    budget: 75,
    buttons: 3,
    show: (world) => setupPage(founding(world), asking(world, admin)),
  },
  {
    name: 'Setting up, 2',
    budget: 95,
    buttons: 1,
    show: async (world) => {
      const ctx = founding(world);
      const { private_metadata: metadata = '' } = await setupPage(ctx, asking(world, admin));
      return setupPageOfCountry(ctx, { private_metadata: metadata, state: { values: {} } });
    },
  },
  {
    name: 'Setting up, done',
    budget: 160,
    buttons: 3,
    show: (world) => invitePage(deskOf(world.ports), asking(world, world.lead), world.group.id),
  },
  { name: 'Join', budget: 140, show: (world) => word(world, 'join', newcomer) },
  { name: 'Weekly message', budget: 55, buttons: 2, show: () => contentOf(aNudgeMessage) },
  {
    name: 'Form',
    budget: 150,
    firstScreen: { upTo: 'main', within: 600 },
    show: () => formOf(page().step),
  },
  { name: 'After saving', budget: 90, show: () => savedPage(page(), page().prompt, extras(), saved) },
  {
    name: 'Care pause, incident',
    budget: 150,
    firstScreen: { upTo: 'actions', within: 400 },
    show: () =>
      replyModal(page(), extras(), { ...freshForm(order(), 1), draft: reply, first: { ...looked, care: 'incident' } }),
  },
  {
    name: 'Care pause, danger',
    budget: 150,
    show: () =>
      replyModal(page(), extras(), { ...freshForm(order(), 1), draft: reply, first: { ...looked, care: 'crisis' } }),
  },
  {
    name: 'Home, member',
    budget: 110,
    firstScreen: { upTo: 'actions', within: 400 },
    show: async (world) => {
      await opened(world);
      for (const at of world.members.keys()) await replyOf(world, at, 'silence laughter');
      return home(world, memberAt(world, 0));
    },
  },
  {
    name: 'Home, lead who takes part',
    budget: 180,
    show: async (world) => {
      await world.ports.groups.addLead(world.group.workspace, world.group.id, memberAt(world, 0));
      return home(world, memberAt(world, 0));
    },
  },
  {
    name: 'Home, lead while a draft waits',
    budget: 180,
    show: async (world) => {
      await closed(world);
      return home(world, world.lead);
    },
  },
  { name: 'Review', budget: 90, show: (world) => word(world, 'review', world.lead) },
  {
    name: 'Home, member, after a week',
    budget: 110,
    show: async (world) => {
      await published(world);
      return home(world, memberAt(world, 1));
    },
  },
  { name: 'Home, newcomer', budget: 110, show: (world) => home(world, newcomer) },
  { name: 'Who can see this', budget: 100, show: () => privacyPage() },
  {
    name: 'Unknown word',
    budget: 30,
    show: (world) => unknown(world, { typed: 'paus', meant: 'pause', rest: 'until friday' }),
  },
  {
    name: 'Unknown words',
    budget: 30,
    show: (world) => unknown(world, { typed: undefined, meant: undefined, rest: '' }),
  },
  { name: 'Review, message', budget: 60, show: () => contentOf(aDraftMessage) },
  { name: 'Monday post', budget: 130, buttons: 3, show: () => contentOf(anOpening(page().step, heard)) },
  // What was heard in the week before comes on top of it.
  { name: 'Discussion post', budget: 100, buttons: 3, show: () => contentOf(anOpening(discussion(), undefined)) },
];

const newcomer = memberId('UNEW');
const admin = memberId('UADMIN');
/** The longest of them. */
const discussion = () => seasonIn(language()).steps.find(({ id }) => id === 'next-inclusion') ?? page().step;
const round: OpenRound = { ...aRound, status: 'open' };
function page() {
  const [step] = seasonIn(language()).steps;
  const codebook = codebookIn(loadCodebook(), language());
  return { group: aGroup, round, step, prompt: promptOf(step, 1), codebook, said: undefined };
}
const extras = () => ({
  zone: 'Europe/London',
  help: helpFor(safetyContentIn(language()), { group: aGroup, own: undefined }),
});
const order = () => drawOrder({ integerBelow: (bound) => randomInt(bound) }, page().prompt);

/** As somebody opens it in the first season. */
export function formOf(step: Step): Surface {
  const prompt = promptOf(step, 1);
  return replyModal(
    { ...page(), step, prompt },
    extras(),
    freshForm(drawOrder({ integerBelow: (bound) => randomInt(bound) }, prompt), 1),
  );
}

const reply = { ticks: [], chosen: 'nothing', main: 'A few words.', more: [] } as const;
const looked = { kind: 'lookFirst', reply, replaced: [], mistakes: [], rosterIsComplete: true, again: false } as const;
const saved = {
  kind: 'saved',
  reply: { ...reply, themes: [themeId('asking-not-assuming'), themeId('silence')] },
  edition: '1',
  suggestions: [themeId('did-not-notice')],
  line: false,
} as const;

const asking = ({ group }: FlowWorld, member: CurrentUser['member']): CurrentUser => ({
  workspace: group.workspace,
  member,
});
const founding = ({ ports }: FlowWorld) => ({ ...deskOf(ports), namedLeads: [admin] });
const home = (world: FlowWorld, member: CurrentUser['member']) => homeView(deskOf(world.ports), asking(world, member));
const word = (world: FlowWorld, name: Parameters<typeof wordPage>[0], member: CurrentUser['member']) =>
  wordPage(name, deskOf(world.ports), asking(world, member), '');
const unknown = (world: FlowWorld, read: Omit<Parameters<typeof unknownWordPage>[2], 'kind'>) =>
  unknownWordPage(deskOf(world.ports), asking(world, memberAt(world, 1)), { kind: 'unknown', ...read });
