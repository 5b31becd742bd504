import { command, inWords } from './common.ts';

/** What a lead reads in front of the forms that begin a group or change it. */
export const setupWords = {
  hours: (hours: number, counted: string) => (hours === 1 ? 'one hour' : `${counted} hours`),
  title: 'Set up a group',
  next: 'Next',
  back: 'Back',
  start: 'Start',
  save: 'Save',
  intro:
    'A group is one channel that goes through the programme together. You become its lead. Everybody decides for themselves whether to join. *1 of 3: where and when*',
  channel: {
    label: 'Which channel?',
    hint: 'The themes are posted there.',
    placeholder: 'Choose a channel',
    fine: (channel: string) => `The app is in ${channel}.`,
    again: 'Check again',
    againLabel: 'Check again whether the app is in the channel',
    unknown: 'Slack does not answer just now, so the channel could not be checked. Please check again in a minute.',
    botNotInChannel:
      'The app is not in that channel yet. Type /invite @Imperfect Ally there, come back, and check again.',
    sharedChannel: 'That channel is shared with another workspace. Please choose one that only your workplace reads.',
    archivedChannel: 'That channel is archived. Please choose another.',
    channelTaken: 'That channel has a running group already. Please choose another.',
  },
  week: {
    intro: '*The week.* Everybody is asked on their own working days, between 07:00 and 20:00 of their own clock.',
    zone: 'On whose clock does the week run?',
    zoneHint: 'A week opens, closes and is posted at the times of this place.',
    opens: 'A week opens on',
    opensTime: 'Opening time',
    closes: 'It closes on',
    closesTime: 'Closing time',
    digest: 'Its themes are posted on',
    digestTime: 'Posting time',
    choose: 'Please choose one.',
    k: 'How many people must raise a theme before it is shared?',
    kHint: 'More people means more privacy and fewer themes. It can be raised later, never lowered.',
    kOption: (k: number, isUsual: boolean) => `At least ${inWords(k)} people${isUsual ? ' (usual)' : ''}`,
    approvals: 'Who looks at the themes before they are posted?',
    approvalsHint: (isOneLead: boolean) =>
      `Themes that are not approved within a week of the close are deleted. ${isOneLead ? 'Two leads can be asked for once there are two: add one on “Your group”, page “Leads”.' : 'With two approvals, keep at least two leads.'}`,
    approvalOptions: [
      'They post themselves, unless a lead holds them',
      'One lead must approve them',
      'Two leads must approve them',
    ],
    extras: 'What else is sent?',
    openingLine: 'One short line in the channel when a week opens',
    reminder: 'One reminder to everybody, two days after the question',
    roundTooShort: 'A week must be open for a day at least. Please choose a later close.',
    noWorkingDay:
      'A week must hold one whole working day, Monday to Friday, nine to five. Please choose a later close.',
    digestAfterNextOpening: 'The themes must be posted before the next week opens. Please choose an earlier time.',
    postsAtNight: 'The channel hears of openings and themes between 07:00 and 20:00 only. Please choose another time.',
    unknownZone: 'Please choose one of the places in the list.',
    kOutOfRange: 'Please choose one of the numbers in the list.',
    tooFewLeads: 'The group has fewer leads than that. Please add another one first.',
    kLowered: 'This was raised meanwhile, and it is never lowered. Please choose a higher number.',
  },
  preview: {
    step: '*2 of 3: what your group will be asked.* This is what a member sees; the menu has every week. Every week can be reworded later, on the page “Programme”.',
    choose: 'Another week',
    option: (week: number, title: string) => `Week ${week}: ${title}`,
    direct: '*In a direct message*',
    form: '*In the form, which only its writer reads*',
    lighter: (question: string) => `_Or a lighter question:_ ${question}`,
    channel: '*In the channel*',
    thread: 'As a thread, in which replies carry names:',
    all: (titles: string) => `All weeks: ${titles}.`,
    season: (season: number) => `In the words of season ${season}.`,
    expect:
      '*What to expect.* With about 8 people most weeks will say that there is not enough to share. From about 20 the channel reads one to three themes. A first week opens once eight have joined.',
  },
  safety: {
    step: '*3 of 3: where people can turn to.* Everybody in the workspace sees this one tap away, also who does not take part.',
    country: 'Which country’s help lines and public holidays apply?',
    routeLine: 'A reporting route at your workplace',
    routeLineHint: 'For instance a person or an office in HR, with how to reach them.',
    routeOutside: 'A second route, outside the line of command',
    routeOutsideHint: 'For instance an ombudsperson or a hotline that does not report to the managers concerned.',
    reporter: 'Must some people at your workplace pass on what they learn?',
    reporterHint:
      'Then say it in your workplace’s own words, checked by whoever answers for them. It is shown with today’s date wherever people may write. Leave it empty to show nothing.',
    resourcesNote:
      'Please check each of these: that it is right for your people, and that its number is still the one its source names. If one is wrong, please tell whoever runs the app before you go on. Members see today’s date as “last checked”.',
    checkLines: 'Which help lines have you checked?',
    checkLinesPart: (from: number, to: number, of: number) =>
      `Which help lines have you checked? (${from} to ${to} of ${of})`,
    line: (date: string) => ` · source of ${date}`,
    checkRoutes: 'Are both routes right?',
    routesOption: 'Both routes above are right',
    routesDescription: 'Each reaches somebody; the second is outside the line of command',
    routeMissing: 'Please name a route, with how to reach it.',
    sameRoute: 'This is the same as the first route. The second one should be outside the line of command.',
    unknownCountry: 'Please choose one of the countries in the list.',
    linesUnchecked: (names: string) => `Not ticked yet: ${names}. Please check, and tick each that is right.`,
    andMore: (count: number) => `${inWords(count)} more`,
    routesUnchecked: 'Please check both routes and tick the box.',
    goBack: (sentence: string) => `On an earlier page: ${sentence}`,
  },
  doneTitle: 'The group is ready',
  done: (channel: string, date: string) =>
    `*${channel} is ready.* The first week opens on ${date}, once eight people have joined.`,
  doneJoin: `People join with \`${command} join\`. The app posts no invitation: a few warm words of your own in the channel work best.`,
  doneExpect:
    'With about 8 people most weeks will say that there is not enough to share; from about 20 the channel reads one to three themes.',
  doneLead:
    'You lead the group. To take part yourself, join like everybody else. Before the themes are posted you get a message with a Review button. Nearly everything can be changed later on the page “Your group”.',
  tooManyForOneDay: (people: string, perMinute: string, needs: string, has: string) =>
    `*A large channel.* At ${perMinute} messages a minute, asking ${people} people takes ${needs}; the day a week opens has ${has} left for it. If they all joined, some would be asked a day later. An earlier opening helps.`,
  mayNotLead:
    'A group is set up by an admin or owner of the workspace, or by a person named in the app’s configuration. Please ask one of them.',
  late: 'This took too long, and may or may not have worked. Please open it again to see.',
} as const;
