/** Tells leads why they find no numbers. */
export const noCounts =
  'Nobody sees how many joined or answered, not even you. Watched over time, a number would show who did.';

const numbers: Readonly<Record<number, string>> = {
  ...{ 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten' },
  ...{ 15: 'fifteen', 20: 'twenty' },
};

/** Numbers that the product talks about, in words. */
export const inWords = (count: number): string => numbers[count] ?? String(count);

/** "one", "one and two", "one, two and three". */
export const inList = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** What buttons and titles say, wherever they stand. A title has at most 24 characters. */
const takesThe =
  /^(?:United|Netherlands|Bahamas|Comoros|Gambia|Maldives|Philippines|Seychelles|Isle of)|\b(?:Islands|Republic|Territor(?:y|ies))(?: \(|$)/u;

export const common = {
  /** A country, as a sentence names it. */
  country: (name: string) => (takesThe.test(name) ? `the ${name}` : name),
  /** How to reach a help line by text message. */
  byText: (to: string) => `text ${to}`,
  countries: (from: string, to: string) => `${from} to ${to}`,
  appName: 'Imperfect Ally',
  /** As Slack’s clients write a moment. */
  moment: '{date_long} at {time}',
  /** When something happens each week: "Monday at 09:00". */
  close: 'Close',
  cancel: 'Cancel',
  loadingTitle: 'One moment',
  loading: 'One moment…',
  sorryTitle: 'That didn’t work',
  sorry: 'Something on our side isn’t answering. Check what happened, then try again in a minute.',
  late: 'That took too long, so nothing’s been opened or changed. Please try again.',
  cannotOpen:
    'Something on our side isn’t answering, so nothing’s been opened or changed. Please try again in a minute.',
  reflectNow: 'Answer privately',
  reflectNowLabel: 'Answer privately: open this week’s question',
  join: 'Join',
  joinLabel: 'Join: read what happens and decide',
  leave: 'Leave',
  leaveLabel: 'Leave the programme',
  whoCanSee: 'Who can see this',
  whoCanSeeLabel: 'Who can see what you write',
  resources: 'Help & reporting',
  resourcesLabel: 'Help & reporting: help lines and reporting routes',
  help: 'Commands',
  withdraw: 'Delete my answer',
  withdrawTitle: 'Delete your answer?',
  withdrawText: 'This deletes what the open week holds of yours, if anything. You can answer again until it closes.',
  withdrawYes: 'Delete it',
  withdrawNo: 'Keep it',
  review: 'Review themes',
  reviewLabel: 'Review themes: see this week’s before they’re posted',
  setup: 'Set up a group',
  setupAnother: 'Set up another group',
  leadsOfGroups: 'Leads of groups',
  leadsOfGroupsLabel: 'Leads of groups: choose a group, add or remove its leads',
  laterToday: 'Later today',
  laterTodayLabel: 'Remind me of this week’s question later today',
  tomorrow: 'Tomorrow',
  tomorrowLabel: 'Remind me of this week’s question tomorrow',
  skip: 'Skip this week',
  skipLabel: 'Skip this week: no more messages about it',
  unskip: 'Undo skip',
  unskipLabel: 'Undo skip: this week’s messages come after all',
  usualTime: 'Keep usual time',
  pause: 'Pause',
  pauseLabel: 'Pause: choose until when no messages come',
  pauseMonth: 'Pause four weeks',
  pauseMonthLabel: 'Pause for four weeks: no messages come until then',
  changePause: 'Another day',
  changePauseLabel: 'Choose another day until which no messages come',
  resume: 'End the pause',
  resumeLabel: 'End the pause: messages come again',
  settings: 'Settings',
  settingsLabel: 'Settings: when your message comes',
  themes: 'Themes so far',
  themesLabel: 'The themes of the season so far',
  status: 'Status',
  statusLabel: 'Status: where your group’s week stands',
  reflectPrivately: 'Reflect privately',
  reflectPrivatelyLabel: 'Reflect privately: answer without your name',
  noCounts,
  inWords,
  inList,
} as const;
