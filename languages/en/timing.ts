/** What members read about when they are asked. */
export const timingCopy = {
  week: {
    title: 'This week',
    skipped: (until: string) =>
      `*OK, you’ve skipped this week.* No more messages about it. The question stays open until ${until}, if you change your mind.`,
    asked: (until: string) =>
      `*This week’s on again.* Messages come at your usual time. The question’s open until ${until}.`,
    snoozed: (when: string) => `*OK, I’ll remind you on ${when}.*`,
    usual: (until: string) => `*Back to your usual time.* The question’s open until ${until}.`,
    nothingLeft: (until: string) =>
      `Nothing more is on its way this week, so there’s nothing to put off. The question stays open until ${until}.`,
    noPlace: (until: string) =>
      `There’s no other good moment before the week ends: it’s open until ${until}. You can answer now, or let it pass.`,
    nothingOpen: (from: string) =>
      `Nothing’s open just now, so there’s nothing to change. The next question comes ${from}.`,
    whenLater: 'Until when should this week’s message wait?',
    whenUnclear:
      'This week’s message can wait until later today or until tomorrow; nothing’s changed yet. To be left alone for longer, pause.',
  },
  pause: {
    title: 'Pause',
    submit: 'Pause',
    intro: 'While you pause, no weekly messages come. You stay in the group, and nobody’s told.',
    label: 'From which day may messages come again?',
    hint: 'Any day after today, a year ahead at most.',
    placeholder: 'Choose a day',
    unread:
      'I couldn’t read a day from that, so nothing’s changed. Type, say, “pause until 12 January” or “pause for two weeks”, or choose a day here.',
    readDayFirst:
      'You typed figures only, and I’ve read the day first. If you meant it the other way round, press “Another day”.',
    readMonthFirst:
      'You typed figures only, and I’ve read the month first. If you meant it the other way round, press “Another day”.',
    notAhead: 'That date has passed. Pick another?',
    tooFar:
      'That’s more than a year ahead, so nothing’s changed. Please pick an earlier day; you can pause again then.',
    paused: (date: string) =>
      `*You’re pausing.* No messages come before ${date}. You can still answer an open week from Home.`,
    on: '*You’re not pausing.* Messages come at your usual time.',
  },
  settings: {
    title: 'Settings',
    submit: 'Save',
    zone: (zone: string) => `Times are on your own clock, as Slack knows it: ${zone}.`,
    day: 'On which day should the week’s message come?',
    firstDay: 'The first of my working days',
    dayNotWorked: (day: string) => `${day} isn’t one of your working days below. Please choose another, or tick it.`,
    time: 'At what time?',
    timeHint: 'Not before this time, and never between 20:00 and 07:00.',
    timeNotOffered: (from: string, to: string) =>
      `On that day a message can come from ${from} to ${to}, so that enough of the week is left.`,
    workingDays: 'Which are your working days?',
    noWorkingDay: (days: string) => `A message can come on ${days}. Please tick at least one of those.`,
    country: 'Whose public holidays and help lines are yours?',
    usualCountry: 'Usual',
    groupCountry: (name: string) => `Those of my group: ${name}`,
    language: 'Language',
    slackLanguage: (name: string) => `As in Slack: ${name}`,
    reminders: 'A reminder of your own',
    remindMe: 'Remind me on Wednesdays',
    remindMeMore: 'Or two days after your message, answered or not.',
    late: 'That took too long. Check before you try again.',
    done: (day: string, time: string, zone: string) =>
      `*Saved.* Your message comes on ${day}, not before ${time} (${zone}).`,
    doneFirstDay: 'the first of your working days in a week',
    doneNext: 'An open week follows too, unless its message has gone out.',
  },
} as const;
