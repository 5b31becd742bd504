/** What members read about when they are asked. */
export const timingWords = {
  week: {
    title: 'This week',
    skipped: (until: string) =>
      `*This week is skipped.* No more messages about it come to you. The question stays open until ${until}, should you change your mind.`,
    asked: (until: string) =>
      `*This week is on again.* What was still to come reaches you at your usual time. The question is open until ${until}.`,
    snoozed: (when: string) => `*Put off.* You are reminded on ${when}.`,
    usual: (until: string) =>
      `*Back to your usual time.* What is still to come reaches you then. The question is open until ${until}.`,
    nothingLeft: (until: string) =>
      `Nothing more is on its way this week, so there is nothing to put off. The question stays open until ${until}.`,
    noPlace: (until: string) =>
      `The week ends before there is another good moment: it is open until ${until}. You can answer now, or let it pass.`,
    nothingOpen: (from: string) =>
      `Nothing is open just now, so there is nothing to change. The next question comes when the week opens, on ${from}.`,
    whenLater: 'Until when should this week’s message wait?',
    whenUnclear:
      'This week’s message can wait until later today or until tomorrow; nothing has changed yet. To be left alone for longer, pause.',
  },
  pause: {
    title: 'Pause',
    submit: 'Pause',
    intro: 'While you pause, no weekly messages come to you. You stay in the group, and nobody is told.',
    label: 'From which day may messages come again?',
    hint: 'Any day after today, a year ahead at most.',
    placeholder: 'Choose a day',
    unread:
      'I could not read a day from that, so nothing has changed. You can type for instance “pause until 12 January” or “pause for two weeks”, or choose a day here.',
    readDayFirst:
      'You typed figures only, and I have read the day first. If you meant it the other way round, press “Another day”.',
    readMonthFirst:
      'You typed figures only, and I have read the month first. If you meant it the other way round, press “Another day”.',
    notAhead: 'That day is not ahead, so nothing has changed. Please choose one after today.',
    tooFar:
      'That is more than a year ahead, so nothing has changed. Please choose an earlier day; you can pause again then.',
    paused: (date: string) =>
      `*You are pausing.* No messages come before ${date}. You can still answer an open week from Home.`,
    on: '*You are not pausing.* Messages come at your usual time.',
  },
  settings: {
    title: 'Settings',
    submit: 'Save',
    zone: (zone: string) => `Times are on your own clock, as Slack knows it: ${zone}.`,
    day: 'On which day should the week’s message come?',
    firstDay: 'The first of my working days',
    dayNotWorked: (day: string) => `${day} is not one of your working days below. Please choose another, or tick it.`,
    time: 'At what time?',
    timeHint: 'Not before this time, and never between 20:00 and 07:00.',
    timeNotOffered: (from: string, to: string) =>
      `On that day a message can come from ${from} to ${to}, so that enough of the week is left.`,
    workingDays: 'Which are your working days?',
    noWorkingDay: (days: string) => `A message can come on ${days}. Please tick at least one of those.`,
    country: 'Whose public holidays are yours?',
    usualCountry: 'Usual',
    groupCountry: (name: string) => `Those of my group: ${name}`,
    countries: (from: string, to: string) => `${from} to ${to}`,
    late: 'This took too long, and may or may not have been saved. Please open your settings again to see.',
    done: (day: string, time: string, zone: string) =>
      `*Saved.* Your message comes on ${day}, not before ${time} (${zone}).`,
    doneFirstDay: 'the first of your working days in a week',
    doneNext: 'A week that is open already follows as far as its messages have not gone out.',
  },
} as const;
