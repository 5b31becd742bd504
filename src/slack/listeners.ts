import type { App, BlockAction, Context, types, ViewOutput, ViewResponseAction, ViewSubmitAction } from '@slack/bolt';
import { z } from 'zod';
import { channelId, memberId, type RoundId, roundId, workspaceId } from '../domain/ids.ts';
import type { Asker, Desk } from './desk.ts';
import { channelEvents, followChannel } from './events/follow-channel.ts';
import { installationEvents } from './events/follow-installations.ts';
import { followUserChange } from './events/follow-user-change.ts';
import { helpPage } from './everybody/help-page.ts';
import { homeView } from './everybody/home.ts';
import { hubPage } from './everybody/hub-page.ts';
import { privacyPage } from './everybody/privacy-page.ts';
import { refusalPage } from './everybody/refusal-page.ts';
import { resourcesPage } from './everybody/resources-page.ts';
import {
  groupChannelCallback,
  groupChannelPage,
  groupChannelPageOfChannel,
  groupSafetyCallback,
  groupSafetyPage,
  groupSafetyPageOfCountry,
  groupWeekCallback,
  groupWeekPage,
  submitGroupChannel,
  submitGroupSafety,
  submitGroupWeek,
} from './leads/change-group-modal.ts';
import { checkChannelAgain, chooseChannel } from './leads/channel-field.ts';
import { facilitationPage } from './leads/facilitation-page.ts';
import { readGroupId } from './leads/group-choice.ts';
import {
  groupPage,
  groupPreviewPage,
  nextSeasonPage,
  pauseGroupPage,
  resumeGroupPage,
  stopGroupPage,
} from './leads/group-page.ts';
import { leadsCallback, leadsPage, removeLeadAction, removeLeadPage, submitLeads } from './leads/leads-page.ts';
import { choosePreviewWeek, readPreviewWeek } from './leads/preview-blocks.ts';
import { programmePage } from './leads/programme-page.ts';
import { promiseCallback, promiseFormPage, submitPromise } from './leads/promise-form.ts';
import { addPromise, changePromise, promisesPage } from './leads/promises-page.ts';
import { earlierWeeks, laterWeeks, reportPage } from './leads/report-page.ts';
import {
  dropAllPage,
  editCallback,
  editPage,
  mergeCallback,
  mergePage,
  submitEdit,
  submitMerge,
} from './leads/review-forms.ts';
import {
  approveAction,
  approvePage,
  dropAllAction,
  editAction,
  holdAction,
  holdPage,
  mergeAction,
  releaseAction,
  reviewPage,
} from './leads/review-modal.ts';
import { chooseCountry } from './leads/safety-form.ts';
import {
  setupCallback,
  setupPage,
  setupPageOfChannel,
  setupPageOfCountry,
  setupPageOfWeek,
  setupPreviewCallback,
  setupSafetyCallback,
  submitSetup,
  submitSetupPreview,
  submitSetupSafety,
} from './leads/setup-modal.ts';
import { statusPage } from './leads/status-page.ts';
import { previewStep, stepCallback, stepFormPage, stepPreviewPage, submitStep } from './leads/step-form.ts';
import {
  agreeCallback,
  consentAgainPage,
  leadsOn,
  mustAgreeAgain,
  submitConsentAgain,
  type Wanted,
} from './members/consent-again-modal.ts';
import { forgetMeCallback, forgetMePage, submitForgetMe } from './members/forget-me-modal.ts';
import { chooseGroup, joinCallback, joinPage, readGroup, submitJoin } from './members/join-modal.ts';
import { leaveCallback, leavePage, submitLeave } from './members/leave-modal.ts';
import { doNotSend, keepEditing } from './members/look-first.ts';
import {
  pauseCallback,
  pauseMonthPage,
  pausePage,
  pauseWordPage,
  resumePage,
  submitPause,
} from './members/pause-modal.ts';
import { otherQuestionPage, reflectPage } from './members/reflect-page.ts';
import { notSentPage, replyCallback, submitReplyModal, switchVariant } from './members/reply-modal.ts';
import { settingsCallback, settingsPage, submitSettings } from './members/settings-modal.ts';
import { themesPage } from './members/themes-page.ts';
import { skipPage, snoozePage, snoozeWordPage, unskipPage, usualTimePage } from './members/week-page.ts';
import { withdrawPage } from './members/withdraw-page.ts';
import { doubtAnswerPage, postAgain, postSeen } from './messages/doubtful-post-message.ts';
import { goOnAction, goOnPage } from './messages/notice-message.ts';
import { opens } from './parts/actions.ts';
import { type CommandWord, readCommandWord } from './parts/command-words.ts';
import { type Stage, show } from './parts/show.ts';
import { command } from './words/common.ts';
import { memberWords } from './words/member.ts';

/** What a click carries, apart from who clicked. */
interface Click {
  readonly value: string | undefined;
  readonly view: ViewOutput | undefined;
}
type PageOf<Extra extends readonly unknown[] = []> = (
  desk: Desk,
  asker: Asker,
  ...extra: Extra
) => Promise<types.ModalView>;

/** Every word of the command → its page, which is told what was typed after the word. */
export const wordPages: Readonly<Record<CommandWord, PageOf<[rest: string]>>> = {
  hub: hubPage,
  join: (desk, asker) => joinPage(desk, asker),
  reflect: (desk, asker) => reflectPage(desk, asker),
  lighter: (desk, asker) => reflectPage(desk, asker, undefined, 'lighter'),
  skip: (desk, asker) => skipPage(desk, asker),
  snooze: snoozeWordPage,
  pause: pauseWordPage,
  resume: resumePage,
  settings: settingsPage,
  themes: themesPage,
  withdraw: withdrawPage,
  leave: leavePage,
  'forget-me': async () => forgetMePage(),
  privacy: async (desk) => privacyPage(desk),
  resources: resourcesPage,
  help: (desk, asker) => helpPage(desk, asker),
  setup: setupPage,
  review: (desk, asker) => reviewPage(desk, asker),
  status: statusPage,
  report: (desk, asker) => reportPage(desk, asker),
};

/** Every button and select → its page. In a modal, "stack" puts it on top and "replace" in its place. */
export const clickPages: Readonly<
  Record<string, { readonly how: 'stack' | 'replace'; readonly page: PageOf<[Click]> }>
> = {
  [opens.hub]: { how: 'replace', page: hubPage },
  [opens.join]: { how: 'replace', page: (desk, asker) => joinPage(desk, asker) },
  [opens.leave]: { how: 'replace', page: leavePage },
  [opens.reflect]: { how: 'replace', page: (desk, asker, click) => reflectPage(desk, asker, roundOf(click)) },
  [opens.lighter]: {
    how: 'replace',
    page: (desk, asker, click) => reflectPage(desk, asker, roundOf(click), 'lighter'),
  },
  [opens.skip]: { how: 'replace', page: (desk, asker, click) => skipPage(desk, asker, roundOf(click)) },
  [opens.unskip]: { how: 'replace', page: (desk, asker, click) => unskipPage(desk, asker, roundOf(click)) },
  [opens.snooze]: { how: 'replace', page: (desk, asker) => snoozeWordPage(desk, asker, '') },
  [opens.laterToday]: {
    how: 'replace',
    page: (desk, asker, click) => snoozePage(desk, asker, 'later-today', roundOf(click)),
  },
  [opens.tomorrow]: {
    how: 'replace',
    page: (desk, asker, click) => snoozePage(desk, asker, 'tomorrow', roundOf(click)),
  },
  [opens.usualTime]: { how: 'replace', page: usualTimePage },
  [opens.pause]: { how: 'replace', page: (desk, asker) => pausePage(desk, asker) },
  [opens.pauseMonth]: { how: 'replace', page: pauseMonthPage },
  [opens.resume]: { how: 'replace', page: resumePage },
  [opens.settings]: { how: 'replace', page: settingsPage },
  [opens.themes]: { how: 'stack', page: themesPage },
  [opens['forget-me']]: { how: 'replace', page: async () => forgetMePage() },
  [opens.status]: { how: 'stack', page: statusPage },
  [opens.withdraw]: { how: 'replace', page: withdrawPage },
  [opens.review]: { how: 'replace', page: (desk, asker, click) => reviewPage(desk, asker, roundOf(click)) },
  [opens.setup]: { how: 'replace', page: setupPage },
  [opens.facilitation]: { how: 'stack', page: facilitationPage },
  [opens.programme]: {
    how: 'replace',
    page: (desk, asker, { value }) => programmePage(desk, asker, readGroupId(value)),
  },
  [opens.step]: { how: 'replace', page: (desk, asker, { value }) => stepFormPage(desk, asker, value) },
  [previewStep]: {
    how: 'stack',
    page: (desk, asker, { view }) =>
      view === undefined ? programmePage(desk, asker) : stepPreviewPage(desk, asker, view),
  },
  [opens.privacy]: { how: 'stack', page: async (desk) => privacyPage(desk) },
  [opens.resources]: { how: 'stack', page: resourcesPage },
  [opens.help]: { how: 'stack', page: (desk, asker) => helpPage(desk, asker) },
  [chooseGroup]: { how: 'replace', page: (desk, asker, { value }) => joinPage(desk, asker, readGroup(value)) },
  [switchVariant]: {
    how: 'replace',
    page: (desk, asker, { value, view }) =>
      view === undefined
        ? reflectPage(desk, asker)
        : otherQuestionPage(desk, asker, view, value === 'lighter' ? 'lighter' : 'main'),
  },
  [keepEditing]: {
    how: 'replace',
    page: (desk, asker, { view }) =>
      view === undefined ? reflectPage(desk, asker) : otherQuestionPage(desk, asker, view),
  },
  [doNotSend]: { how: 'replace', page: async () => notSentPage() },
  [chooseChannel]: { how: 'replace', page: channelChosen },
  [checkChannelAgain]: { how: 'replace', page: channelChosen },
  [chooseCountry]: { how: 'replace', page: countryChosen },
  [choosePreviewWeek]: { how: 'replace', page: previewWeekChosen },
  [opens.group]: { how: 'replace', page: (desk, asker, { value }) => groupPage(desk, asker, readGroupId(value)) },
  [opens.groupWeek]: {
    how: 'replace',
    page: (desk, asker, { value }) => groupWeekPage(desk, asker, readGroupId(value)),
  },
  [opens.groupSafety]: {
    how: 'replace',
    page: (desk, asker, { value }) => groupSafetyPage(desk, asker, readGroupId(value)),
  },
  [opens.groupChannel]: {
    how: 'replace',
    page: (desk, asker, { value }) => groupChannelPage(desk, asker, readGroupId(value)),
  },
  [opens.groupLeads]: {
    how: 'replace',
    page: (desk, asker, { value }) => leadsPage(desk, asker, readGroupId(value)),
  },
  [opens.groupPreview]: {
    how: 'stack',
    page: (desk, asker, { value }) => groupPreviewPage(desk, asker, readGroupId(value), 1),
  },
  [opens.groupPause]: {
    how: 'replace',
    page: (desk, asker, { value }) => pauseGroupPage(desk, asker, readGroupId(value)),
  },
  [opens.groupResume]: {
    how: 'replace',
    page: (desk, asker, { value }) => resumeGroupPage(desk, asker, readGroupId(value)),
  },
  [opens.groupStop]: {
    how: 'replace',
    page: (desk, asker, { value }) => stopGroupPage(desk, asker, readGroupId(value)),
  },
  [opens.groupNextSeason]: {
    how: 'replace',
    page: (desk, asker, { value }) => nextSeasonPage(desk, asker, readGroupId(value)),
  },
  [removeLeadAction]: { how: 'replace', page: (desk, asker, { value }) => removeLeadPage(desk, asker, value) },
  [goOnAction]: { how: 'replace', page: (desk, asker) => goOnPage(desk, asker) },
  [holdAction]: { how: 'replace', page: (desk, asker, click) => holding(desk, asker, click, true) },
  [releaseAction]: { how: 'replace', page: (desk, asker, click) => holding(desk, asker, click, false) },
  [opens.report]: { how: 'stack', page: (desk, asker, { value }) => reportPage(desk, asker, value) },
  [earlierWeeks]: { how: 'replace', page: (desk, asker, { value }) => reportPage(desk, asker, value) },
  [laterWeeks]: { how: 'replace', page: (desk, asker, { value }) => reportPage(desk, asker, value) },
  [opens.promises]: { how: 'stack', page: (desk, asker) => promisesPage(desk, asker) },
  [addPromise]: { how: 'replace', page: (desk, asker, { value }) => promiseFormPage(desk, asker, value) },
  [changePromise]: { how: 'replace', page: (desk, asker, { value }) => promiseFormPage(desk, asker, value) },
  [approveAction]: { how: 'replace', page: (desk, asker, { value }) => approvePage(desk, asker, value) },
  [editAction]: { how: 'replace', page: (desk, asker, { value }) => editPage(desk, asker, value) },
  [mergeAction]: { how: 'replace', page: (desk, asker, { value }) => mergePage(desk, asker, value) },
  [dropAllAction]: { how: 'replace', page: (desk, asker, { value }) => dropAllPage(desk, asker, value) },
  [postSeen]: { how: 'replace', page: (desk, asker, { value }) => doubtAnswerPage(desk, asker, value, 'seen') },
  [postAgain]: { how: 'replace', page: (desk, asker, { value }) => doubtAnswerPage(desk, asker, value, 'post again') },
};

/** Every form → what its submission does. */
export const submissions: Readonly<
  Record<string, (desk: Desk, asker: Asker, view: ViewOutput) => Promise<ViewResponseAction>>
> = {
  [setupCallback]: submitSetup,
  [setupPreviewCallback]: submitSetupPreview,
  [setupSafetyCallback]: submitSetupSafety,
  [groupWeekCallback]: submitGroupWeek,
  [groupSafetyCallback]: submitGroupSafety,
  [groupChannelCallback]: submitGroupChannel,
  [leadsCallback]: submitLeads,
  [joinCallback]: submitJoin,
  [leaveCallback]: submitLeave,
  [agreeCallback]: (desk, asker, view) =>
    submitConsentAgain(desk, asker, view, async ({ action, value }) => {
      const page = clickPages[action]?.page ?? hubPage;
      return page(desk, asker, { value, view: undefined });
    }),
  [replyCallback]: submitReplyModal,
  [pauseCallback]: submitPause,
  [settingsCallback]: submitSettings,
  [forgetMeCallback]: submitForgetMe,
  [editCallback]: submitEdit,
  [mergeCallback]: submitMerge,
  [stepCallback]: submitStep,
  [promiseCallback]: submitPromise,
};

/** Every event that the app listens to. */
export const events = ['app_home_opened', 'user_change', ...channelEvents, ...installationEvents] as const;

/** Payload → flow → acknowledgement. Slack waits three seconds for the acknowledgement, so it comes first. */
export function addListeners(app: App, desk: Desk): void {
  app.command(command, async ({ ack, body, context }) => {
    await ack();
    const asker = { workspace: servedBy(context), member: memberId(body.user_id) };
    const read = readCommandWord(body.text);
    await show(desk.views(asker.workspace), { kind: 'open', trigger: body.trigger_id }, async () => {
      if (isForeign(context, body.team_id)) return refusalPage(memberWords.refusal.stranger);
      if (read.kind === 'unknown') return helpPage(desk, asker, read);
      const wanted = { action: opens[read.word], value: undefined };
      return agreedFirst(desk, asker, wanted, () => wordPages[read.word](desk, asker, read.rest));
    });
  });
  for (const [action, { how, page }] of Object.entries(clickPages))
    app.action<BlockAction>(action, async ({ ack, body, context, action: clicked }) => {
      await ack();
      const asker = askerOf(context, body);
      const value = chosenValue(clicked);
      await show(desk.views(asker.workspace), stageOf(body, how), async () =>
        isForeign(context, body.team?.id)
          ? refusalPage(memberWords.refusal.stranger)
          : agreedFirst(desk, asker, { action, value }, () => page(desk, asker, { value, view: body.view })),
      );
    });
  for (const [callback, submit] of Object.entries(submissions))
    app.view<ViewSubmitAction>(callback, async ({ ack, body, context, view }) => {
      const asker = askerOf(context, body);
      if (isForeign(context, body.team?.id))
        await ack({ response_action: 'update', view: refusalPage(memberWords.refusal.stranger) });
      else await ack(await submit(desk, asker, view));
    });
  app.event('app_home_opened', async ({ event, context }) => {
    if (event.tab !== 'home') return;
    const asker = { workspace: servedBy(context), member: memberId(event.user) };
    await desk.views(asker.workspace).publish(asker.member, await homeView(desk, asker));
  });
  app.event('user_change', async ({ event, body, context }) => {
    await followUserChange(desk, servedBy(context), body.event_id, event.user);
  });
  for (const name of channelEvents)
    app.event(name, async ({ event, context }) => {
      await followChannel(desk, servedBy(context), channelId(event.channel));
    });
}

/** What a member opens, or in front of it the consent text when that has changed. */
async function agreedFirst(
  desk: Desk,
  asker: Asker,
  wanted: Wanted,
  page: () => Promise<types.ModalView>,
): Promise<types.ModalView> {
  return leadsOn(wanted.action) && (await mustAgreeAgain(desk, asker)) ? consentAgainPage(desk, wanted) : page();
}

type Interaction = BlockAction | ViewSubmitAction;

/** The workspace whose installation Slack sent this for: `authorize` names it, or nothing is listened to. */
const servedBy = (context: Context) => workspaceId(context.teamId ?? '');

const askerOf = (context: Context, body: Interaction): Asker => ({
  workspace: servedBy(context),
  member: memberId(body.user.id),
});

/**
 * Somebody in another workspace, whom a message reached there. Workspaces of one organisation, where it has the app as a
 * whole, are not foreign to each other.
 */
const isForeign = ({ teamId, isEnterpriseInstall }: Context, team: string | undefined) =>
  !isEnterpriseInstall && (team ?? teamId) !== teamId;

function stageOf(body: BlockAction, how: 'stack' | 'replace'): Stage {
  const { view, trigger_id: trigger } = body;
  if (view?.type !== 'modal') return { kind: 'open', trigger };
  return how === 'stack' ? { kind: 'push', trigger } : { kind: 'replace', shown: { id: view.id, hash: view.hash } };
}

/** What a button stands for, or what was chosen in a menu. */
function chosenValue(clicked: BlockAction['actions'][number]): string | undefined {
  if (clicked.type === 'button') return clicked.value;
  return clicked.type === 'static_select' ? clicked.selected_option?.value : undefined;
}

/** The same fields stand in the setup and in the forms that change a group. */
async function channelChosen(desk: Desk, asker: Asker, { view }: Click): Promise<types.ModalView> {
  if (view === undefined) return setupPage(desk, asker);
  return view.callback_id === groupChannelCallback
    ? groupChannelPageOfChannel(desk, asker, view)
    : setupPageOfChannel(desk, asker, view);
}

async function countryChosen(desk: Desk, asker: Asker, { view }: Click): Promise<types.ModalView> {
  if (view === undefined) return setupPage(desk, asker);
  return view.callback_id === groupSafetyCallback
    ? groupSafetyPageOfCountry(desk, asker, view)
    : setupPageOfCountry(desk, view);
}

async function previewWeekChosen(desk: Desk, asker: Asker, { value, view }: Click): Promise<types.ModalView> {
  const week = readPreviewWeek(value) ?? 1;
  if (view?.callback_id === setupPreviewCallback) return setupPageOfWeek(desk, view, week);
  return groupPreviewPage(desk, asker, readGroupId(view?.private_metadata), week);
}

/** The round that a button names. */
function roundOf({ value }: Click): RoundId | undefined {
  const parsed = z.uuid().transform(roundId).safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

async function holding(desk: Desk, asker: Asker, click: Click, held: boolean): Promise<types.ModalView> {
  const round = roundOf(click);
  return round === undefined ? reviewPage(desk, asker) : holdPage(desk, asker, round, held);
}
