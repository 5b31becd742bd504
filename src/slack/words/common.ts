/** The command that people type. */
export const command = '/imperfect-ally';

/** What buttons and titles say, wherever they stand. A title has at most 24 characters. */
export const common = {
  appName: 'Imperfect Ally',
  /** As Slack’s clients write a moment. */
  moment: '{date_long} at {time}',
  /** When something happens each week: "Monday at 09:00". */
  weekTime: (weekday: string, time: string) => `${weekday} at ${time}`,
  close: 'Close',
  cancel: 'Cancel',
  loadingTitle: 'One moment',
  loading: 'One moment…',
  sorryTitle: 'That did not work',
  sorry:
    'Something on our side is not answering just now, so this may or may not have worked. Please close this window, look, and try again in a minute.',
  reflectNow: 'Reflect now',
  reflectNowLabel: 'Reflect now: open this week’s question',
  lighter: 'Lighter question',
  lighterLabel: 'Open a lighter question for this week',
  join: 'Join',
  joinLabel: 'Join: read what happens and decide',
  leave: 'Leave',
  leaveLabel: 'Leave the programme',
  whoCanSee: 'Who can see this',
  whoCanSeeLabel: 'Who can see what you write',
  resources: 'Help lines',
  resourcesLabel: 'Help lines and reporting routes',
  help: 'Help',
  withdraw: 'Take my reply back',
  withdrawTitle: 'Take your reply back?',
  withdrawText: 'Whatever the open week holds of yours is emptied. You can answer again until it closes.',
  withdrawYes: 'Take it back',
  withdrawNo: 'Keep it',
  review: 'Review',
  reviewLabel: 'Review this week’s themes before they are posted',
  setup: 'Set up a group',
  laterToday: 'Later today',
  laterTodayLabel: 'Remind me of this week’s question later today',
  tomorrow: 'Tomorrow',
  tomorrowLabel: 'Remind me of this week’s question tomorrow',
  skip: 'Skip this week',
  skipLabel: 'Skip this week: no more messages about it',
  unskip: 'Ask me anyway',
  unskipLabel: 'Ask me anyway: take the skip back, so that this week’s messages come',
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
  status: 'Where we are',
  statusLabel: 'Where your group’s week stands',
  reflectPrivately: 'Reflect privately',
  reflectPrivatelyLabel: 'Reflect privately: answer without your name',
} as const;

const numbers: Readonly<Record<number, string>> = { 5: 'five', 8: 'eight', 10: 'ten', 15: 'fifteen', 20: 'twenty' };

/** Numbers that the product talks about, in words. */
export const inWords = (count: number): string => numbers[count] ?? String(count);

/** "one", "one and two", "one, two and three". */
export const inList = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

export const minutesInWords = (minutes: number): string =>
  minutes === 1 ? 'about a minute' : `about ${minutes} minutes`;
