import { commandWords } from './command-words.ts';

/** Every button and menu that opens a page. Its value is the id of a round or a group, never anything about a person. */
export const actionIds = {
  ...recordOf(commandWords, (word) => `open-${word}`),
  unskip: 'open-unskip',
  laterToday: 'open-later-today',
  tomorrow: 'open-tomorrow',
  usualTime: 'open-usual-time',
  pauseMonth: 'open-pause-month',
  note: 'open-note',
  withdrawYes: 'withdraw-now',
  privacySteps: 'open-privacy-steps',
  privacyStored: 'open-privacy-stored',
  privacyRisks: 'open-privacy-risks',
  privacyAgain: 'open-privacy-again',
  rules: 'open-rules',
  reportText: 'open-report-text',
  promises: 'open-promises',
  setupSchedule: 'open-setup-schedule',
  setupPrivacy: 'open-setup-privacy',
  helpList: 'open-help-list',
  editInvitation: 'open-edit-invitation',
  howItWorks: 'open-how-it-works',
  joinDetails: 'open-join-details',
  facilitation: 'open-facilitation',
  programme: 'open-programme',
  step: 'open-step',
  seasonWeeks: 'open-season-weeks',
  weekEarlier: 'week-earlier',
  weekLater: 'week-later',
  weekOut: 'week-out',
  weekBack: 'week-back',
  fewWeeks: 'few-weeks',
  allWeeks: 'all-weeks',
  group: 'open-group',
  groupSchedule: 'open-group-schedule',
  groupPrivacy: 'open-group-privacy',
  groupContacts: 'open-group-contacts',
  groupHelpLines: 'open-group-help-lines',
  groupDates: 'open-group-dates',
  groupStart: 'open-group-start',
  groupSkips: 'open-group-skips',
  groupDaysOff: 'open-group-days-off',
  groupChannel: 'open-group-channel',
  groupLeads: 'open-group-leads',
  groupPreview: 'open-group-preview',
  groupPause: 'group-pause',
  groupResume: 'group-resume',
  groupStop: 'group-stop',
  groupNextSeason: 'group-next-season',
  groupDeleteRecord: 'group-delete-record',
  chooseGroup: 'choose-group',
  chooseHelpCountry: 'choose-help-country',
  keepEditing: 'reply-keep-editing',
  doNotSend: 'reply-do-not-send',
  otherQuestion: 'reply-other-question',
  goOn: 'go-on',
  postInvitation: 'post-invitation',
  chooseChannel: 'choose-channel',
  checkChannelAgain: 'check-channel-again',
  chooseCountry: 'choose-country',
  choosePreviewWeek: 'choose-preview-week',
  previewStep: 'step-preview',
  removeOwnLine: 'remove-own-help-line',
  removeDayOff: 'remove-day-off',
  removeLead: 'remove-lead',
  hold: 'hold-digest',
  release: 'release-digest',
  approve: 'approve-digest',
  editDraft: 'edit-draft',
  leadLine: 'lead-line',
  mergeThemes: 'merge-themes',
  dropAll: 'drop-all-themes',
  earlierWeeks: 'earlier-weeks',
  laterWeeks: 'later-weeks',
  addPromise: 'add-promise',
  changePromise: 'change-promise',
  postSeen: 'doubtful-post-seen',
  postAgain: 'doubtful-post-again',
} as const;

export type ActionName = keyof typeof actionIds;

const isActionName = (name: string): name is ActionName => Object.hasOwn(actionIds, name);

export const actionNames: readonly ActionName[] = Object.keys(actionIds).filter(isActionName);

/** Every form. */
export const formIds = {
  join: 'join',
  leave: 'leave',
  forgetMe: 'forget-me',
  agree: 'agree',
  reply: 'reply',
  pause: 'pause',
  settings: 'settings',
  setup: 'setup',
  setupSchedule: 'setup-schedule',
  setupPrivacy: 'setup-privacy',
  setupContacts: 'setup-contacts',
  invitation: 'invitation',
  groupSchedule: 'group-schedule',
  groupPrivacy: 'group-privacy',
  groupContacts: 'group-contacts',
  groupChannel: 'group-channel',
  groupStart: 'group-start',
  groupSkips: 'group-skips',
  dayOff: 'day-off',
  ownLine: 'own-help-line',
  leads: 'leads',
  step: 'step',
  editDraft: 'edit-draft',
  mergeThemes: 'merge-themes',
  leadLine: 'lead-line',
  promise: 'promise',
  reportText: 'report-text',
} as const;

export type FormName = keyof typeof formIds;

const isFormName = (name: string): name is FormName => Object.hasOwn(formIds, name);

export const formNames: readonly FormName[] = Object.keys(formIds).filter(isFormName);

/** One value for each key. */
function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  const made: Partial<Record<Key, Value>> = {};
  for (const key of keys) made[key] = make(key);
  if (!isWhole(made, keys)) throw new Error('incomplete');
  return made;
}

function isWhole<Key extends string, Value>(
  made: Partial<Record<Key, Value>>,
  keys: readonly Key[],
): made is Record<Key, Value> {
  return keys.every((key) => key in made);
}
