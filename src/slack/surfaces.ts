import type { types, ViewOutput } from '@slack/bolt';
import type { Snooze } from '../domain/calendar.ts';
import type { DoubtAnswer } from '../domain/delivery.ts';
import type { CurrentUser, SlackContext } from './context.ts';
import { hubPage } from './home/home.ts';
import {
  groupChannelPage,
  groupChannelPageOfChannel,
  groupContactsPage,
  groupContactsPageOfCountry,
  groupPrivacyPage,
  groupSchedulePage,
} from './leads/change-group-modal.ts';
import { skipForm, startForm } from './leads/dates-forms.ts';
import { datesPage, daysOffPage, removeDayOffPage } from './leads/dates-page.ts';
import { facilitationPage } from './leads/facilitation-page.ts';
import {
  deleteRecordPage,
  groupPage,
  groupPreviewPage,
  nextSeasonPage,
  pauseGroupPage,
  resumeGroupPage,
  stopGroupPage,
} from './leads/group-page.ts';
import { editInvitationPage, invitePage, postInvitationPage } from './leads/invite-page.ts';
import { leadsPage, removeLeadPage } from './leads/leads-page.ts';
import { helpListPage, ownLinesPage, removeOwnLinePage } from './leads/own-lines-page.ts';
import { readPreviewWeek } from './leads/preview-blocks.ts';
import { changeWeeksPage, programmePage, seasonWeeksPage } from './leads/programme-page.ts';
import { promiseFormPage, promisesPage } from './leads/promises-page.ts';
import { reportPage, reportTextPage } from './leads/report-page.ts';
import { dropAllPage, editPage, linePage, mergePage } from './leads/review-forms.ts';
import { approvePage, holdPage, reviewPage } from './leads/review-modal.ts';
import { setupPage, setupPageOfCountry, setupPrivacyPage, setupSchedulePage } from './leads/setup-modal.ts';
import { statusPage } from './leads/status-page.ts';
import { stepFormPage, stepPreviewPage } from './leads/step-form.ts';
import { howItWorksPage, joinPage } from './members/join-modal.ts';
import { forgetMePage, leavePage, withdrawnPage, withdrawPage } from './members/leave-modal.ts';
import { pauseMonthPage, pauseWordPage, resumePage } from './members/pause-modal.ts';
import { editAgainPage, notePage, otherQuestionPage, reflectPage } from './members/reflect-page.ts';
import { notSentPage } from './members/reply-modal.ts';
import { settingsPage } from './members/settings-modal.ts';
import { themesPage } from './members/themes-page.ts';
import { skipPage, snoozePage, snoozeWordPage, unskipPage, usualTimePage } from './members/week-page.ts';
import { rulesPage } from './messages/discussion-messages.ts';
import { doubtAnswerPage } from './messages/doubtful-post-message.ts';
import { goOnPage } from './messages/notice-message.ts';
import { helpPage } from './shared/help-page.ts';
import {
  joinDetailsPage,
  privacyPage,
  privacyRisksPage,
  privacyStepsPage,
  privacyStoredPage,
} from './shared/privacy-page.ts';
import { resourcesPage } from './shared/resources-page.ts';
import { type ActionName, actionIds, actionNames, formIds } from './ui/actions.ts';
import { type Click, ofForm, ofGroup, ofRound, ofValue, type PageOf, readGroupId } from './ui/clicks.ts';
import type { CommandWord } from './ui/command-words.ts';

/** What a word of the command, a button or a menu opens. */
export interface Surface {
  readonly page: PageOf<[Click]>;
  /** In a window, "stack" puts the page on top and "replace" in its place. */
  readonly how: 'stack' | 'replace';
  /** A changed consent text is read before it: all that members do. Help, privacy and ways out never wait. */
  readonly asksConsent?: true;
  /**
   * It changes what the person who clicks reads on their Home. Nothing about a reply is among them: a Home that changes
   * when somebody answers would tell that they did.
   */
  readonly changesHome?: true;
}

/** Every word; its line of the help page, and whom it is offered to, stand in `ui/command-words.ts`. */
const words: Readonly<Record<CommandWord, Surface>> = {
  hub: { how: 'replace', page: hubPage, asksConsent: true },
  join: { how: 'replace', page: ofGroup(joinPage) },
  reflect: { how: 'replace', page: ofRound(reflectPage), asksConsent: true },
  skip: { how: 'replace', page: ofRound(skipPage), asksConsent: true },
  snooze: { how: 'replace', page: (ctx, user, { value = '' }) => snoozeWordPage(ctx, user, value), asksConsent: true },
  pause: {
    how: 'stack',
    page: (ctx, user, { value = '' }) => pauseWordPage(ctx, user, value),
    asksConsent: true,
    changesHome: true,
  },
  resume: { how: 'replace', page: resumePage, asksConsent: true, changesHome: true },
  settings: { how: 'stack', page: settingsPage, asksConsent: true },
  themes: { how: 'stack', page: themesPage, asksConsent: true },
  withdraw: { how: 'stack', page: async () => withdrawPage() },
  leave: { how: 'stack', page: leavePage },
  'forget-me': { how: 'replace', page: async () => forgetMePage() },
  privacy: { how: 'stack', page: async () => privacyPage() },
  resources: { how: 'stack', page: (ctx, user) => resourcesPage(ctx, user) },
  help: { how: 'stack', page: helpPage },
  setup: { how: 'replace', page: (ctx, user, { channel }) => setupPage(ctx, user, channel) },
  review: { how: 'replace', page: ofRound(reviewPage) },
  status: { how: 'stack', page: statusPage },
  invite: { how: 'replace', page: ofGroup(invitePage) },
  report: { how: 'stack', page: ofValue(reportPage) },
};

/** Buttons and menus beside them, of those who take part or wonder whether to. */
const ofMembers = {
  joinDetails: { how: 'stack', page: async (ctx) => joinDetailsPage(ctx) },
  howItWorks: { how: 'stack', page: ofGroup(howItWorksPage) },
  chooseGroup: { how: 'replace', page: ofGroup(joinPage) },
  unskip: { how: 'replace', page: ofRound(unskipPage), asksConsent: true },
  laterToday: { how: 'replace', page: snoozed('later-today'), asksConsent: true },
  tomorrow: { how: 'replace', page: snoozed('tomorrow'), asksConsent: true },
  usualTime: { how: 'replace', page: usualTimePage, asksConsent: true },
  pauseMonth: { how: 'replace', page: pauseMonthPage, asksConsent: true, changesHome: true },
  goOn: { how: 'replace', page: goOnPage },
  note: { how: 'stack', page: ofRound(notePage) },
  rules: { how: 'stack', page: ofRound(rulesPage) },
  keepEditing: { how: 'replace', page: ofForm(editAgainPage, reflectPage) },
  otherQuestion: { how: 'replace', page: ofForm(otherQuestionPage, reflectPage) },
  doNotSend: { how: 'replace', page: async () => notSentPage() },
  withdrawYes: { how: 'replace', page: withdrawnPage },
  privacySteps: { how: 'replace', page: async (ctx) => privacyStepsPage(ctx) },
  privacyStored: { how: 'replace', page: async (ctx) => privacyStoredPage(ctx) },
  privacyRisks: { how: 'replace', page: async (ctx) => privacyRisksPage(ctx) },
  privacyAgain: { how: 'replace', page: async () => privacyPage() },
  chooseHelpCountry: { how: 'replace', page: ofValue(resourcesPage) },
} as const satisfies Partial<Record<ActionName, Surface>>;

/** The same of leads; every page behind them asks whether one is. */
export const leadSurfaces: Readonly<Record<Exclude<ActionName, CommandWord | keyof typeof ofMembers>, Surface>> = {
  setupSchedule: { how: 'stack', page: ofForm(setupSchedulePage, setupAgain) },
  setupPrivacy: { how: 'stack', page: ofForm(setupPrivacyPage, setupAgain) },
  chooseCountry: { how: 'replace', page: ofForm(countryChosen, setupAgain) },
  choosePreviewWeek: { how: 'replace', page: ofForm(previewWeekChosen, setupAgain) },
  helpList: { how: 'stack', page: ofValue(helpListPage) },
  editInvitation: { how: 'stack', page: ofGroup(editInvitationPage) },
  postInvitation: { how: 'replace', page: ofGroup(postInvitationPage) },
  group: { how: 'replace', page: ofGroup(groupPage) },
  groupSchedule: { how: 'stack', page: ofGroup(groupSchedulePage) },
  groupPrivacy: { how: 'stack', page: ofGroup(groupPrivacyPage) },
  groupContacts: { how: 'stack', page: ofGroup(groupContactsPage) },
  groupHelpLines: { how: 'replace', page: ofGroup(ownLinesPage) },
  removeOwnLine: { how: 'replace', page: ofValue(removeOwnLinePage) },
  groupChannel: { how: 'stack', page: ofGroup(groupChannelPage) },
  chooseChannel: { how: 'replace', page: ofForm(groupChannelPageOfChannel, groupPage) },
  checkChannelAgain: { how: 'replace', page: ofForm(groupChannelPageOfChannel, groupPage) },
  groupLeads: { how: 'replace', page: ofGroup(leadsPage) },
  removeLead: { how: 'replace', page: ofValue(removeLeadPage), changesHome: true },
  groupDates: { how: 'replace', page: ofGroup(datesPage) },
  groupStart: { how: 'stack', page: ofGroup(startForm) },
  groupSkips: { how: 'stack', page: ofGroup(skipForm) },
  groupDaysOff: { how: 'replace', page: ofGroup(daysOffPage) },
  removeDayOff: { how: 'replace', page: ofValue(removeDayOffPage) },
  groupPreview: { how: 'stack', page: ofGroup((ctx, user, group) => groupPreviewPage(ctx, user, group, 1)) },
  groupPause: { how: 'replace', page: ofGroup(pauseGroupPage), changesHome: true },
  groupResume: { how: 'replace', page: ofGroup(resumeGroupPage), changesHome: true },
  groupStop: { how: 'replace', page: ofGroup(stopGroupPage), changesHome: true },
  groupNextSeason: { how: 'replace', page: ofGroup(nextSeasonPage), changesHome: true },
  groupDeleteRecord: { how: 'replace', page: ofGroup(deleteRecordPage), changesHome: true },
  facilitation: { how: 'stack', page: facilitationPage },
  programme: { how: 'replace', page: ofGroup(programmePage) },
  step: { how: 'stack', page: ofValue(stepFormPage) },
  previewStep: { how: 'stack', page: ofForm(stepPreviewPage, programmePage) },
  seasonWeeks: { how: 'replace', page: ofGroup(seasonWeeksPage) },
  weekEarlier: { how: 'replace', page: weeksChanged('weekEarlier') },
  weekLater: { how: 'replace', page: weeksChanged('weekLater') },
  weekOut: { how: 'replace', page: weeksChanged('weekOut') },
  weekBack: { how: 'replace', page: weeksChanged('weekBack') },
  fewWeeks: { how: 'replace', page: weeksChanged('fewWeeks') },
  allWeeks: { how: 'replace', page: weeksChanged('allWeeks') },
  hold: { how: 'replace', page: held(true), changesHome: true },
  release: { how: 'replace', page: held(false), changesHome: true },
  approve: { how: 'replace', page: ofValue(approvePage) },
  editDraft: { how: 'stack', page: ofValue(editPage) },
  leadLine: { how: 'stack', page: ofValue(linePage) },
  mergeThemes: { how: 'stack', page: ofValue(mergePage) },
  dropAll: { how: 'replace', page: ofValue(dropAllPage) },
  reportText: { how: 'stack', page: ofGroup(reportTextPage) },
  earlierWeeks: { how: 'replace', page: ofValue(reportPage) },
  laterWeeks: { how: 'replace', page: ofValue(reportPage) },
  promises: { how: 'stack', page: (ctx, user) => promisesPage(ctx, user) },
  addPromise: { how: 'stack', page: ofValue(promiseFormPage) },
  changePromise: { how: 'stack', page: ofValue(promiseFormPage) },
  postSeen: { how: 'replace', page: doubtAnswered('seen') },
  postAgain: { how: 'replace', page: doubtAnswered('post again') },
};

/** Everything that a word, a button or a menu opens, and who it is for. */
export const surfaces: Readonly<Record<ActionName, Surface>> = { ...words, ...ofMembers, ...leadSurfaces };

/** By the id that Slack sends; a window that was open while the app was updated may send one of before. */
export const surfaceOf = (actionId: string): Surface | undefined => byId.get(actionId);

const byId: ReadonlyMap<string, Surface> = new Map(actionNames.map((name) => [actionIds[name], surfaces[name]]));

function setupAgain(ctx: SlackContext, user: CurrentUser): Promise<types.ModalView> {
  return setupPage(ctx, user);
}

/** The same fields stand in the setup and in the form that changes a group. */
async function countryChosen(ctx: SlackContext, user: CurrentUser, view: ViewOutput): Promise<types.ModalView> {
  return view.callback_id === formIds.groupContacts
    ? groupContactsPageOfCountry(ctx, user, view)
    : setupPageOfCountry(ctx, view);
}

function previewWeekChosen(ctx: SlackContext, user: CurrentUser, view: ViewOutput, value: string | undefined) {
  return groupPreviewPage(ctx, user, readGroupId(view.private_metadata), readPreviewWeek(value) ?? 1);
}

/** Each change of a season's weeks is told the page on which it stands, and the week. */
function weeksChanged(name: ActionName): PageOf<[Click]> {
  const changed: PageOf<[ViewOutput, string | undefined]> = (ctx, user, view, value) =>
    changeWeeksPage(ctx, user, { action: actionIds[name], view, value });
  return ofForm(changed, programmePage);
}

function held(isHeld: boolean): PageOf<[Click]> {
  return ofRound((ctx, user, round) =>
    round === undefined ? reviewPage(ctx, user) : holdPage(ctx, user, round, isHeld),
  );
}

function snoozed(until: Snooze): PageOf<[Click]> {
  return ofRound((ctx, user, round) => snoozePage(ctx, user, until, round));
}

function doubtAnswered(answer: DoubtAnswer): PageOf<[Click]> {
  return ofValue((ctx, user, value) => doubtAnswerPage(ctx, user, value, answer));
}
