import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { types, ViewResponseAction } from '@slack/bolt';
import { isTooLarge, viewProblems } from '../../../playground/blocks/views.ts';
import { isObject, objectsAt, textAt } from '../../../playground/json.ts';
import { channelId } from '../../../src/domain/ids.ts';
import { joinGroup } from '../../../src/flows/members/join-group.ts';
import type { CurrentUser, SlackContext } from '../../../src/slack/context.ts';
import { homeView } from '../../../src/slack/home/home.ts';
import { groupChannelPage, groupContactsPage } from '../../../src/slack/leads/change-group-modal.ts';
import { deleteRecordPage, groupPage, groupPreviewPage, stopGroupPage } from '../../../src/slack/leads/group-page.ts';
import { seasonWeeksPage } from '../../../src/slack/leads/programme-page.ts';
import { submitSetup } from '../../../src/slack/leads/setup-modal.ts';
import { stepFormPage } from '../../../src/slack/leads/step-form.ts';
import { unknownWordPage } from '../../../src/slack/shared/help-page.ts';
import { actionIds, formIds } from '../../../src/slack/ui/actions.ts';
import { commandWords } from '../../../src/slack/ui/command-words.ts';
import { sorryPage } from '../../../src/slack/ui/refusals.ts';
import type { Database } from '../../../src/store/database.ts';
import { openQuickDatabase } from '../../support/database.ts';
import { closed, type FlowWorld, flowWorld, memberAt, opened, published, replyOf } from '../../support/flow-world.ts';
import { clickPages, submissionOf, wordPage } from '../../support/slack-tables.ts';
import { typeProblems } from '../conformance/judge.ts';
import { cast, extremeDesk, hearsEverything } from './extreme-desk.ts';
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

const always = [
  'Home',
  'Join',
  'All the details',
  'Set up a group',
  'Help',
  'Help & reporting',
  'Not right now',
  'Imperfect Ally',
  'Review',
];
const ofLeads = [
  'Group settings',
  'Leads',
  'Schedule',
  'Privacy',
  'Where people can turn',
  'The list',
  'Invite people',
  'How it works',
  'Channel',
  'All weeks',
  'Programme',
  'Preview',
  'Discussion guide',
  'Dates',
  'Start',
  'Weeks off',
  'Days off',
  'Weeks',
  'Copy the report',
];
const titles = [...always, ...ofLeads, 'Leave', 'Pause', 'Deleted', 'Who can see this', 'Settings', 'This week'];

describe('Every page of the bot keeps Slack’s limits and calls nobody', () => {
  let database: Database;
  beforeEach(async () => {
    database = await openQuickDatabase();
  });
  afterEach(() => database.close());

  test.each(extremes)('in every state of a week, for everybody, with $title', async (extreme) => {
    const quiet = await flowWorld(database);
    const ports = { ...quiet.ports, themes: hearsEverything() };
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
  });
});

type View = types.ModalView | types.HomeView;
type Views = readonly (readonly [page: string, view: View])[];

/** Of members and leads; with `outside` also of those who do not take part, for whom a week changes nothing. */
async function everyView(world: FlowWorld, ctx: SlackContext, outside: boolean): Promise<Views> {
  const members = [memberAt(world, 0)];
  const outsiders = outside ? [world.lead, cast.admin, cast.newcomer, memberAt(world, 1)] : [world.lead];
  const views: (readonly [string, View])[] = [];
  for (const member of [...members, ...outsiders]) {
    const asker = { workspace: world.group.workspace, member };
    const clicked = member === world.lead ? await clickedViews(world, ctx, asker) : [];
    const shown = [...(await typedViews(ctx, asker)), ...clicked];
    views.push(['Home', await homeView(ctx, asker)], ...shown, ...(await submittedViews(world, ctx, asker, shown)));
  }
  // Everybody is again what they were.
  const { workspace, id: group } = world.group;
  for (const member of members)
    await joinGroup(world.ports, { workspace, group, member, consentVersion: 1 }, world.ports.clock.now());
  for (const member of outsiders) await world.ports.members.leave(workspace, member);
  for (const { group: other } of await world.ports.groups.active(workspace))
    if (other.id !== group) await world.ports.groups.move(other, { ...other, status: 'stopped' });
  for (const member of Object.values(cast))
    views.push([`join of ${member}`, await wordPage('join', ctx, { workspace: world.group.workspace, member }, '')]);
  for (const meant of [undefined, 'hub'] as const)
    views.push([
      'a wrong word',
      await unknownWordPage(
        ctx,
        { workspace: world.group.workspace, member: cast.newcomer },
        { kind: 'unknown', typed: '<!channel>', meant, rest: '' },
      ),
    ]);
  return [...views, ['sorry', sorryPage()]];
}

async function typedViews(
  ctx: SlackContext,
  asker: CurrentUser,
): Promise<readonly (readonly [string, types.ModalView])[]> {
  const typed = [...commandWords.map((word) => [word, ''] as const), ...withMore];
  const views: (readonly [string, types.ModalView])[] = [];
  for (const [word, rest] of typed) views.push([word, await wordPage(word, ctx, asker, rest)]);
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
  ctx: SlackContext,
  asker: CurrentUser,
): Promise<readonly (readonly [string, types.ModalView])[]> {
  const rounds = await world.ports.rounds.ofSeason(world.group.workspace, world.group.id, 1);
  const round = rounds.findLast(({ status }) => status !== 'planned')?.id ?? rounds[0]?.id ?? '';
  const { steps: asked } = (await ctx.ports.programmes.of(world.group)).programme;
  const forms: types.ModalView[] = [];
  for (const { id } of asked.slice(0, 5)) forms.push(await stepFormPage(ctx, asker, `${world.group.id} ${id}`));
  const group = world.group.id;
  const ofGroup = [[group, undefined]] as const;
  const steps = await setupSteps(ctx, asker);
  const weeks = await groupPreviewPage(ctx, asker, group, 1);
  const promises = await world.ports.promisedActions.ofSeason(world.group.workspace, world.group.id, 1);
  const special: Readonly<Record<string, readonly (readonly [string | undefined, types.ModalView | undefined])[]>> = {
    [actionIds.chooseGroup]: [[world.group.id, undefined]],
    [actionIds.postSeen]: [[`digest ${round}`, undefined]],
    [actionIds.postAgain]: [[`opening ${randomUUID()}`, undefined]],
    [actionIds.programme]: [
      [world.group.id, undefined],
      [undefined, undefined],
    ],
    [actionIds.step]: asked.map((step) => [`${world.group.id} ${step.id}`, undefined] as const),
    [actionIds.previewStep]: forms.map((form) => ['', form] as const),
    [actionIds.addPromise]: [[world.group.id, undefined]],
    [actionIds.changePromise]: promises.map(({ id }) => [`${world.group.id} ${id}`, undefined]),
    [actionIds.approve]: [[`${round} 0`, undefined]],
    [actionIds.editDraft]: [[`${round} 0`, undefined]],
    [actionIds.mergeThemes]: [[`${round} 0`, undefined]],
    [actionIds.chooseChannel]: [['', await groupChannelPage(ctx, asker, group)]],
    [actionIds.setupSchedule]: [['', steps[0]]],
    [actionIds.setupPrivacy]: [['', steps[0]]],
    [actionIds.helpList]: [
      [`GB ${group}`, undefined],
      ['SE', undefined],
    ],
    [actionIds.invite]: ofGroup,
    [actionIds.editInvitation]: ofGroup,
    [actionIds.postInvitation]: ofGroup,
    [actionIds.howItWorks]: ofGroup,
    [actionIds.join]: [...ofGroup, [undefined, undefined]],
    [actionIds.checkChannelAgain]: [['', await groupChannelPage(ctx, asker, group)]],
    [actionIds.chooseCountry]: [
      ['', steps[1]],
      ['', await groupContactsPage(ctx, asker, group)],
    ],
    [actionIds.choosePreviewWeek]: [['8', weeks]],
    [actionIds.removeLead]: [[`${group} ${cast.newcomer}`, undefined]],
    [actionIds.group]: [...ofGroup, [undefined, undefined], [randomUUID(), undefined]],
    [actionIds.groupSchedule]: ofGroup,
    [actionIds.groupPrivacy]: ofGroup,
    [actionIds.groupContacts]: ofGroup,
    [actionIds.seasonWeeks]: ofGroup,
    [actionIds.weekLater]: [['', await seasonWeeksPage(ctx, asker, group)]],
    [actionIds.reportText]: ofGroup,
    [actionIds.groupDates]: ofGroup,
    [actionIds.groupStart]: ofGroup,
    [actionIds.groupSkips]: ofGroup,
    [actionIds.groupDaysOff]: ofGroup,
    [actionIds.groupChannel]: ofGroup,
    [actionIds.groupLeads]: [...ofGroup, [undefined, undefined]],
    [actionIds.groupPreview]: ofGroup,
    // One after the other: the group is running again afterwards.
    [actionIds.groupPause]: ofGroup,
    [actionIds.groupResume]: ofGroup,
    [actionIds.groupNextSeason]: ofGroup,
    [actionIds.groupDeleteRecord]: ofGroup,
  };
  const usual = [
    [round, undefined],
    [randomUUID(), undefined],
  ] as const;
  const views: (readonly [string, types.ModalView])[] = [];
  for (const [action, { page }] of Object.entries(clickPages))
    for (const [value, on] of special[action] ?? usual)
      views.push([action, await page(ctx, asker, { value, view: on && outputOf(on, ctx.content.promise) })]);
  return views;
}

/** The two screens of a setup, of an admin. */
async function setupSteps(ctx: SlackContext, { workspace }: CurrentUser): Promise<readonly types.ModalView[]> {
  const asker = { workspace, member: cast.admin };
  const first = await wordPage('setup', ctx, asker, '', channelId('CFRESH'));
  return [first, pushed(await submitSetup(ctx, asker, outputOf(first, ctx.content.promise)))];
}

function pushed(answer: ViewResponseAction): types.ModalView {
  if (answer.response_action !== 'push' || answer.view.type !== 'modal') throw new Error(JSON.stringify(answer));
  return { ...answer.view, type: 'modal' };
}

/** What a lead sees once the season is over, and when the group is stopped. */
async function viewsAfterTheSeason(world: FlowWorld, ctx: SlackContext): Promise<Views> {
  const asker = { workspace: world.group.workspace, member: world.lead };
  await world.ports.groups.move(world.group, { ...world.group, status: 'ended' });
  const group = await groupPage(ctx, asker, world.group.id);
  const status = await wordPage('status', ctx, asker, '');
  const home = await homeView(ctx, asker);
  const deletedRecord = await deleteRecordPage(ctx, asker, world.group.id);
  const stopped = await stopGroupPage(ctx, asker, world.group.id);
  const hub = await wordPage('hub', ctx, asker, '');
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
  ctx: SlackContext,
  asker: CurrentUser,
  shown: readonly (readonly [string, types.ModalView])[],
): Promise<Views> {
  const forms = new Map(shown.map(([_, view]) => [view.callback_id ?? '', view] as const));
  const views: (readonly [string, View])[] = [];
  const shownOnTop: types.ModalView[] = [];
  for (const [callback, form] of forms) {
    const submit = submissionOf[callback];
    if (
      submit === undefined ||
      (endings.has(callback) && asker.member === memberAt(world, 0)) ||
      decisions.has(callback)
    )
      continue;
    for (const text of [undefined, ctx.content.promise]) {
      const first = await submitted(form, text);
      // What the author should see before it is kept is a form again; it may have grown too long to keep as it is.
      if (first?.callback_id === callback) for (const shorter of [undefined, 'x']) await submitted(first, shorter);
    }

    async function submitted(view: types.ModalView, text: string | undefined): Promise<types.ModalView | undefined> {
      const answer = await submit?.(ctx, asker, outputOf(view, text));
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
  return [...views, ...next, ...(await submittedViews(world, ctx, asker, next))];
}

/** The draft stays as it is, to be posted with all its themes, and the weeks open at their days. */
const decisions: ReadonlySet<string> = new Set([
  formIds.editDraft,
  formIds.mergeThemes,
  formIds.groupStart,
  formIds.groupSkips,
]);

/** The first member stays, to have a place in every week. */
const endings: ReadonlySet<string> = new Set([formIds.leave, formIds.forgetMe]);

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
    ...styleProblems(view),
    ...(/<!(?!date\^)|<@U1>|<#C1\|/.test(JSON.stringify(mrkdwnOf(view))) ? ['it calls somebody'] : []),
    ...(JSON.stringify(plainTextsOf(view)).includes('<!date') ? ['a date in plain text'] : []),
  ];
}

/** One filled button at most, a form's own among them; and danger asks first, as urgently as it looks. */
function styleProblems(view: View): readonly string[] {
  const pressed = objectsAt(view, 'blocks').flatMap((block) => [...objectsAt(block, 'elements'), block['accessory']]);
  const found = pressed.filter(isObject).filter(({ type }) => type === 'button');
  const filled = found.filter(({ style }) => style === 'primary').length;
  const asks = view.type === 'modal' && view.title.text.endsWith('?');
  const rash = found.filter(
    ({ style, confirm }) => style === 'danger' && !asks && textAt(confirm, 'style') !== 'danger',
  );
  return [
    ...(filled + (view.type === 'modal' && view.submit !== undefined ? 1 : 0) > 1 ? [`${filled} filled buttons`] : []),
    ...rash.map((each) => `danger without a question: ${textAt(each, 'text', 'text')}`),
    ...found.filter((each) => !textAt(each, 'accessibility_label')).map(() => 'a button without a label'),
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
