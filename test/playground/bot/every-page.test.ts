import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { types, ViewResponseAction } from '@slack/bolt';
import { joinGroup } from '../../../src/flows/members/join-group.ts';
import { isTooLarge, viewProblems } from '../../../src/playground/blocks/views.ts';
import { isObject, objectsAt } from '../../../src/playground/json.ts';
import { clickPages } from '../../../src/slack/callbacks/click-pages.ts';
import { submissions } from '../../../src/slack/callbacks/submissions.ts';
import { wordPages } from '../../../src/slack/callbacks/word-pages.ts';
import type { Asker, Desk } from '../../../src/slack/desk.ts';
import { helpPage } from '../../../src/slack/everybody/help-page.ts';
import { homeView } from '../../../src/slack/everybody/home.ts';
import { sorryPage } from '../../../src/slack/everybody/refusal-page.ts';
import { groupChannelPage, groupSafetyPage } from '../../../src/slack/leads/change-group-modal.ts';
import { checkChannelAgain, chooseChannel } from '../../../src/slack/leads/channel-field.ts';
import { groupPage, groupPreviewPage, stopGroupPage } from '../../../src/slack/leads/group-page.ts';
import { removeLeadAction } from '../../../src/slack/leads/leads-page.ts';
import { choosePreviewWeek } from '../../../src/slack/leads/preview-blocks.ts';
import { addPromise, changePromise } from '../../../src/slack/leads/promises-page.ts';
import { deleteRecordPage } from '../../../src/slack/leads/record-page.ts';
import { editCallback, mergeCallback } from '../../../src/slack/leads/review-forms.ts';
import { approveAction, editAction, mergeAction } from '../../../src/slack/leads/review-modal.ts';
import { chooseCountry } from '../../../src/slack/leads/safety-form.ts';
import { setupPageOfChannel, submitSetup, submitSetupPreview } from '../../../src/slack/leads/setup-modal.ts';
import { previewStep, stepFormPage } from '../../../src/slack/leads/step-form.ts';
import { forgetMeCallback } from '../../../src/slack/members/forget-me-modal.ts';
import { chooseGroup } from '../../../src/slack/members/join-modal.ts';
import { leaveCallback } from '../../../src/slack/members/leave-modal.ts';
import { replyCallback, switchVariant } from '../../../src/slack/members/reply-modal.ts';
import { postAgain, postSeen } from '../../../src/slack/messages/doubtful-post-message.ts';
import { opens } from '../../../src/slack/parts/actions.ts';
import { commandWords } from '../../../src/slack/parts/command-words.ts';
import type { Database } from '../../../src/store/database.ts';
import { openTestDatabase } from '../../support/database.ts';
import { closed, type FlowWorld, flowWorld, memberAt, opened, published, replyOf } from '../../support/flow-world.ts';
import { typeProblems } from '../conformance/judge.ts';
import { cast, extremeDesk, readsEverything } from './extreme-desk.ts';
import { extremes } from './extreme-texts.ts';
import { outputOf } from './view-output.ts';

const states: readonly (readonly [string, (world: FlowWorld) => Promise<void>])[] = [
  ['before the first week', async () => {}],
  ['while a week is open and all but the second have answered', whileOpen],
  ['while a draft waits', closed],
  ['after the themes are posted', published],
];

async function whileOpen(world: FlowWorld) {
  await opened(world);
  for (const at of world.members.keys()) if (at !== 1) await replyOf(world, at, 'x');
}

const always = ['Home', 'Join', 'Set up a group', 'Help', 'Help lines', 'Not right now', 'Imperfect Ally', 'Review'];
const ofLeads = [
  'Your group',
  'Leads',
  'Times and rules',
  'Help and routes',
  'Channel',
  'All weeks',
  'Programme',
  'Preview',
  'Leading a discussion',
];
const titles = [
  ...always,
  ...ofLeads,
  'Thank you',
  'Leave',
  'Pause',
  'Taken back',
  'Who can see this',
  'Settings',
  'This week',
];

describe('Every page of the bot keeps Slack’s limits and calls nobody', () => {
  let database: Database;
  beforeEach(async () => {
    database = await openTestDatabase();
  });
  afterEach(() => database.close());

  test.each(extremes)(
    'in every state of a week, for everybody, with $title',
    async (extreme) => {
      const quiet = await flowWorld(database);
      const ports = { ...quiet.ports, themes: readsEverything(extremes.map(({ text }) => text(400))) };
      const world: FlowWorld = { ...quiet, ports, settle: () => quiet.settle(ports) };
      const judged = new Set<string>();
      const seen = new Set<string>();
      const problems: string[] = [];
      for (const [state, reach] of states) {
        await reach(world);
        for (const [page, view] of await everyView(world, await extremeDesk(world, extreme), reach === whileOpen)) {
          seen.add(view.type === 'modal' ? view.title.text : 'Home');
          const whole = JSON.stringify(view);
          if (!judged.has(whole)) problems.push(...problemsOf(view).map((problem) => `${state}, ${page}: ${problem}`));
          judged.add(whole);
        }
      }
      for (const [page, view] of await viewsAfterTheSeason(world, await extremeDesk(world, extreme)))
        problems.push(...problemsOf(view).map((problem) => `after the season, ${page}: ${problem}`));
      expect(problems).toEqual([]);
      expect([...seen]).toEqual(expect.arrayContaining(titles));
    },
    120_000,
  );
});

type View = types.ModalView | types.HomeView;
type Views = readonly (readonly [page: string, view: View])[];

/** Of members and leads; with `outside` also of those who do not take part, for whom a week changes nothing. */
async function everyView(world: FlowWorld, desk: Desk, outside: boolean): Promise<Views> {
  const members = [memberAt(world, 0)];
  const outsiders = outside ? [world.lead, cast.admin, cast.newcomer, memberAt(world, 1)] : [world.lead];
  const views: (readonly [string, View])[] = [];
  for (const member of [...members, ...outsiders]) {
    const asker = { workspace: world.group.workspace, member };
    const clicked = member === world.lead ? await clickedViews(world, desk, asker) : [];
    const shown = [...(await typedViews(desk, asker)), ...clicked];
    views.push(['Home', await homeView(desk, asker)], ...shown, ...(await submittedViews(world, desk, asker, shown)));
  }
  // Everybody is again what they were.
  const { workspace, id: group } = world.group;
  for (const member of members)
    await joinGroup(world.ports, { workspace, group, member, consentVersion: 1 }, world.ports.clock.now());
  for (const member of outsiders) await world.ports.members.leave(workspace, member);
  for (const member of Object.values(cast))
    views.push([`join of ${member}`, await wordPages.join(desk, { workspace: world.group.workspace, member }, '')]);
  for (const meant of [undefined, 'hub'] as const)
    views.push([
      'a wrong word',
      await helpPage(desk, { workspace: world.group.workspace, member: cast.newcomer }, { meant }),
    ]);
  return [...views, ['sorry', sorryPage()]];
}

async function typedViews(desk: Desk, asker: Asker): Promise<readonly (readonly [string, types.ModalView])[]> {
  const typed = [...commandWords.map((word) => [word, ''] as const), ...withMore];
  const views: (readonly [string, types.ModalView])[] = [];
  for (const [word, rest] of typed) views.push([word, await wordPages[word](desk, asker, rest)]);
  return views;
}

const withMore = [
  ['pause', 'until 1 March'],
  ['pause', '<!channel>'],
  ['snooze', 'tomorrow'],
  ['snooze', '<!channel>'],
  ['resume', ''],
] as const;

/** Every button and menu, with the week that it stands for and with one that nobody knows. */
async function clickedViews(
  world: FlowWorld,
  desk: Desk,
  asker: Asker,
): Promise<readonly (readonly [string, types.ModalView])[]> {
  const rounds = await world.ports.rounds.ofSeason(world.group.workspace, world.group.id, 1);
  const round = rounds.findLast(({ status }) => status !== 'planned')?.id ?? rounds[0]?.id ?? '';
  const { steps: asked } = (await desk.ports.programmes.of(world.group)).programme;
  const forms: types.ModalView[] = [];
  for (const { id } of asked.slice(0, 5)) forms.push(await stepFormPage(desk, asker, `${world.group.id} ${id}`));
  const reply = await wordPages.reflect(desk, asker, '');
  const group = world.group.id;
  const ofGroup = [[group, undefined]] as const;
  const steps = await setupSteps(desk, asker);
  const weeks = await groupPreviewPage(desk, asker, group, 1);
  const promises = await world.ports.promisedActions.ofSeason(world.group.workspace, world.group.id, 1);
  const special: Readonly<Record<string, readonly (readonly [string | undefined, types.ModalView | undefined])[]>> = {
    [chooseGroup]: [[world.group.id, undefined]],
    [postSeen]: [[`digest ${round}`, undefined]],
    [postAgain]: [[`opening ${randomUUID()}`, undefined]],
    [opens.programme]: [
      [world.group.id, undefined],
      [undefined, undefined],
    ],
    [opens.step]: asked.map((step) => [`${world.group.id} ${step.id}`, undefined] as const),
    [previewStep]: forms.map((form) => ['', form] as const),
    [addPromise]: [[world.group.id, undefined]],
    [changePromise]: promises.map(({ id }) => [`${world.group.id} ${id}`, undefined]),
    [approveAction]: [[`${round} 0`, undefined]],
    [editAction]: [[`${round} 0`, undefined]],
    [mergeAction]: [[`${round} 0`, undefined]],
    [chooseChannel]: [['', steps[0]]],
    [checkChannelAgain]: [['', await groupChannelPage(desk, asker, group)]],
    [chooseCountry]: [
      ['', steps[2]],
      ['', await groupSafetyPage(desk, asker, group)],
    ],
    [choosePreviewWeek]: [
      ['8', steps[1]],
      ['8', weeks],
    ],
    [removeLeadAction]: [[`${group} ${cast.newcomer}`, undefined]],
    [opens.group]: [...ofGroup, [undefined, undefined], [randomUUID(), undefined]],
    [opens.groupWeek]: ofGroup,
    [opens.groupSafety]: ofGroup,
    [opens.groupChannel]: ofGroup,
    [opens.groupLeads]: [...ofGroup, [undefined, undefined]],
    [opens.groupPreview]: ofGroup,
    // One after the other: the group is running again afterwards.
    [opens.groupPause]: ofGroup,
    [opens.groupResume]: ofGroup,
    [opens.groupNextSeason]: ofGroup,
    [opens.groupDeleteRecord]: ofGroup,
    [switchVariant]: reply.callback_id === replyCallback ? [['lighter', reply]] : [],
  };
  const usual = [
    [round, undefined],
    [randomUUID(), undefined],
  ] as const;
  const views: (readonly [string, types.ModalView])[] = [];
  for (const [action, { page }] of Object.entries(clickPages))
    for (const [value, on] of special[action] ?? usual)
      views.push([action, await page(desk, asker, { value, view: on && outputOf(on, desk.content.promise) })]);
  return views;
}

/** The three steps of a setup, of an admin. */
async function setupSteps(desk: Desk, { workspace }: Asker): Promise<readonly types.ModalView[]> {
  const asker = { workspace, member: cast.admin };
  const first = await wordPages.setup(desk, asker, '');
  const chosen = await setupPageOfChannel(desk, asker, outputOf(first, desk.content.promise));
  const second = pushed(await submitSetup(desk, asker, outputOf(chosen, undefined)));
  return [first, second, pushed(await submitSetupPreview(desk, asker, outputOf(second, undefined)))];
}

function pushed(answer: ViewResponseAction): types.ModalView {
  if (answer.response_action !== 'push' || answer.view.type !== 'modal') throw new Error(JSON.stringify(answer));
  return { ...answer.view, type: 'modal' };
}

/** What a lead sees once the season is over, and when the group is stopped. */
async function viewsAfterTheSeason(world: FlowWorld, desk: Desk): Promise<Views> {
  const asker = { workspace: world.group.workspace, member: world.lead };
  await world.ports.groups.move(world.group, { ...world.group, status: 'ended' });
  const group = await groupPage(desk, asker, world.group.id);
  const status = await wordPages.status(desk, asker, '');
  const home = await homeView(desk, asker);
  const deletedRecord = await deleteRecordPage(desk, asker, world.group.id);
  const stopped = await stopGroupPage(desk, asker, world.group.id);
  const hub = await wordPages.hub(desk, asker, '');
  return [
    ['group', group],
    ['status', status],
    ['Home', home],
    ['deleted record', deletedRecord],
    ['stopped', stopped],
    ['hub', hub],
  ];
}

/** Every form among these, submitted empty and full; what the bot answers with. */
async function submittedViews(
  world: FlowWorld,
  desk: Desk,
  asker: Asker,
  shown: readonly (readonly [string, types.ModalView])[],
): Promise<Views> {
  const forms = new Map(shown.map(([_, view]) => [view.callback_id ?? '', view] as const));
  const views: (readonly [string, View])[] = [];
  const shownOnTop: types.ModalView[] = [];
  for (const [callback, form] of forms) {
    const submit = submissions[callback];
    if (
      submit === undefined ||
      (endings.has(callback) && asker.member === memberAt(world, 0)) ||
      decisions.has(callback)
    )
      continue;
    for (const text of [undefined, desk.content.promise]) {
      const first = await submitted(form, text);
      // What the author should see before it is kept is a form again; it may have grown too long to keep as it is.
      if (first?.callback_id === callback) for (const shorter of [undefined, 'x']) await submitted(first, shorter);
    }

    async function submitted(view: types.ModalView, text: string | undefined): Promise<types.ModalView | undefined> {
      const answer = await submit?.(desk, asker, outputOf(view, text));
      if (answer?.response_action === 'errors') expectFitting(view, answer.errors);
      if (answer?.response_action === 'push') shownOnTop.push(pushed(answer));
      if (answer?.response_action !== 'update' || answer.view.type !== 'modal') return undefined;
      const next: types.ModalView = { ...answer.view, type: 'modal' };
      views.push([`${callback} submitted`, next]);
      return next;
    }
  }
  if (shownOnTop.length === 0) return views;
  const next = shownOnTop.map((view) => ['a next step', view] as const);
  return [...views, ...next, ...(await submittedViews(world, desk, asker, next))];
}

/** The draft stays as it is, to be posted with all its themes. */
const decisions: ReadonlySet<string> = new Set([editCallback, mergeCallback]);

/** The first member stays, to have a place in every week. */
const endings: ReadonlySet<string> = new Set([leaveCallback, forgetMeCallback]);

function expectFitting(form: types.ModalView, errors: Readonly<Record<string, string>>) {
  const blocks = objectsAt(form, 'blocks').filter(({ type }) => type === 'input');
  expect(blocks.map((block) => block['block_id'])).toEqual(expect.arrayContaining(Object.keys(errors)));
  for (const sentence of Object.values(errors)) expect(sentence).not.toBe('');
}

/** Both judges, the size, and nobody called but the group's own leads and channels. */
function problemsOf(view: View): readonly string[] {
  const typed =
    view.type === 'modal'
      ? typeProblems('views.open', { trigger_id: '1.2.3', view })
      : typeProblems('views.publish', { user_id: 'U1', view });
  return [
    ...viewProblems(view, view.type),
    ...typed,
    ...(isTooLarge(view) ? ['too large'] : []),
    ...(/<!(?!date\^)|<@U1>|<#C1\|/.test(JSON.stringify(mrkdwnOf(view))) ? ['it calls somebody'] : []),
    ...(JSON.stringify(plainTextsOf(view)).includes('<!date') ? ['a date in plain text'] : []),
  ];
}

/** Plain text shows everything as it is: a date would stand there as code. */
function plainTextsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(plainTextsOf);
  if (!isObject(value)) return [];
  return value['type'] === 'plain_text' ? [value['text']] : Object.values(value).flatMap(plainTextsOf);
}

/** Every text that Slack would read for mentions. */
function mrkdwnOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(mrkdwnOf);
  if (!isObject(value)) return [];
  return value['type'] === 'mrkdwn' ? [value['text']] : Object.values(value).flatMap(mrkdwnOf);
}
