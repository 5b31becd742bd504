import { inWords } from './common.ts';

/** What a lead reads where a group is begun, and in the pages behind [Change], which change it later. */
export const setupCopy = {
  hours: (hours: number, counted: string) => (hours === 1 ? 'one hour' : `${counted} hours`),
  title: 'Set up a group',
  next: 'Next',
  back: 'Back',
  start: 'Start',
  save: 'Save',
  change: 'Change',
  choose: 'Please choose one.',
  lead: 'You’ll lead the group. People decide for themselves whether to join; it starts with eight.',
  channel: {
    label: 'Channel',
    placeholder: 'Choose a channel',
    fine: (channel: string) => `The app is in ${channel}.`,
    again: 'Check again',
    againLabel: 'Check again whether the app is in the channel',
    unknown: 'Slack isn’t answering just now, so we couldn’t check the channel. Please try again in a minute.',
    botNotInChannel:
      'The app isn’t in that channel yet. Type /invite @Imperfect Ally there, come back, and check again.',
    sharedChannel: 'That channel is shared with another workspace. Please choose one that only your workplace reads.',
    archivedChannel: 'That channel is archived. Please choose another.',
    privateChannel:
      'I can’t see private channels here, only public ones. Choose a public channel, or ask whoever installed the app to allow it private channels too (groups:read).',
    channelTaken: 'That channel has a group already. Please choose another.',
  },
  schedule: {
    title: 'Schedule',
    changeLabel: 'Change the schedule',
    line: (opens: string, closes: string, place: string) =>
      `*Schedule*\nOpens ${opens} · closes ${closes}, ${place} time`,
    intro: 'Everyone’s asked on their own working days, between 7 am and 8 pm their time.',
    zone: 'Time zone',
    opens: 'A week opens on',
    opensTime: 'Opening time',
    closes: 'It closes on',
    closesTime: 'Closing time',
    language: 'The channel’s language',
    extras: 'What else is sent?',
    reminder: 'A reminder in the channel on the third day',
    roundTooShort: 'A week must be open for a day at least. Please choose a later close.',
    noWorkingDay:
      'A week must hold one whole working day, Monday to Friday, nine to five. Please choose a later close.',
    noTimeBetween: 'A week must close before the next one opens. Please choose an earlier close.',
    postsAtNight: 'Nothing’s posted at night. Please choose a time between 07:00 and 20:00.',
    unknownZone: 'Please choose one of the places in the list.',
  },
  privacy: {
    title: 'Privacy',
    changeLabel: 'Change what is shared, and who looks at it before',
    line: (k: number, approvals: 0 | 1 | 2) =>
      `*Privacy*\nA theme needs ${inWords(k)} people. ${approvalLines[approvals]}`,
    k: 'How many people must share a theme before it’s posted?',
    kHint: 'More people means more privacy and fewer themes. It can be raised later, never lowered.',
    kOption: (k: number, isUsual: boolean) => `At least ${inWords(k)} people${isUsual ? ' (usual)' : ''}`,
    approvals: 'Who looks at the themes before they’re posted?',
    approvalsHint: (isOneLead: boolean) =>
      `Themes that nobody approves within a week of the close are deleted. ${isOneLead ? 'Once there are two leads, you can ask for both.' : 'With two approvals, keep at least two leads.'}`,
    approvalOptions: [
      'Post automatically unless a lead holds them',
      'One lead must approve them',
      'Two leads must approve them',
    ],
    kOutOfRange: 'Please choose one of the numbers in the list.',
    tooFewLeads: 'The group has fewer leads than that. Please add another one first.',
    kLowered: 'Someone’s raised this meanwhile, and it’s never lowered. Please choose a higher number.',
  },
  programme: {
    line: (title: string, weeks: number) => `*Programme*\n${title}, ${weeks === 1 ? 'one week' : `${weeks} weeks`}`,
    preview: 'Preview',
    previewLabel: 'Preview every week as a member sees it',
  },
  preview: {
    title: 'All weeks',
    choose: 'Another week',
    option: (week: number, title: string) => `Week ${week}: ${title}`,
    direct: '*In a direct message*',
    form: '*In the form (only the person who answers sees it)*',
    channel: '*In the channel*',
    thread: 'As a thread, in which replies carry names:',
    all: (titles: string) => `All weeks: ${titles}.`,
    season: (season: number) => `As worded in season ${season}.`,
  },
  contacts: {
    title: 'Where people can turn',
    routeLine: 'Who can people report to?',
    routeOutside: 'And someone outside their management line',
    routePlaceholder: 'Name, and how to reach them',
    country: 'Country',
    lines: (count: number, country: string) =>
      `*${count === 1 ? 'One help line' : `${count} help lines`}* for ${country}, from official sources`,
    worldwide: (country: string) =>
      `*Worldwide directories.* We know no lines for ${country} yet; you can add your own later.`,
    check: 'Check the list',
    checkLabel: 'Check the list of help lines and their sources',
    checked: 'Your check',
    checkedOption: 'I’ve checked these contacts',
    later: 'No time now? Start anyway: the first question waits until this is ticked.',
    reporter: 'Does anyone here have a duty to pass on what they hear?',
    reporterHint:
      'Say it in your workplace’s own words, checked by whoever answers for them. It’s shown with today’s date wherever people may write. Leave it empty to show nothing.',
    routeMissing: 'Please name one, with how to reach them.',
    routeUnreachable: 'How can they be reached? An address, a number, a link or an @person, please.',
    sameRoute: 'That’s the first one again. Please name someone outside the management line.',
    unknownCountry: 'Please choose one of the countries in the list.',
    otherLines: 'These are another country’s help lines now. Please check them, then tick this.',
    unchecked: 'Please check the contacts, then tick this.',
    goBack: (sentence: string) => `On the page before: ${sentence}`,
    list: 'The list',
    listIntro: 'Is each right for your people, and its number still the one its source names?',
    read: (date: string) => `Their sources were read on ${date} or later.`,
    own: '*Your workplace’s own help lines*',
    wrong: 'Is one wrong? Leave it unticked, and tell whoever runs the app.',
  },
  tooManyForOneDay: (people: string, perMinute: string, needs: string, has: string) =>
    `*A large channel.* At ${perMinute} messages a minute, asking ${people} people takes ${needs}; the day a week opens has ${has} left for it. If they all joined, some would be asked a day later. An earlier opening helps.`,
  mayNotLead:
    'Only workspace admins, owners and people named in the app’s configuration can set a group up. Please ask one of them.',
  late: 'That took too long. Check before you try again.',
} as const;

const approvalLines = [
  'Themes post automatically unless you hold them.',
  'One lead approves themes before they’re posted.',
  'Two leads approve themes before they’re posted.',
] as const;

const counted = (weeks: number) => (weeks === 1 ? 'one week' : `${inWords(weeks)} weeks`);

/** The done page of setting up, the posted invitation, and what stands behind its buttons. */
export const inviteCopy = {
  title: 'Invite people',
  done: (channel: string, day: string, isFirst: boolean) =>
    isFirst
      ? `*${channel} is set up.* Week 1 opens ${day}, once eight people have joined.`
      : `*${channel}.* The next week opens ${day}.`,
  left: (channel: string) => `*One thing left:* type \`/invite @Imperfect Ally\` in ${channel}.`,
  now: '*Now invite people:*',
  text: (weeks: number, k: number) =>
    `👋 *Fancy becoming a better ally, imperfectly?* Imperfect Ally asks those who join one private question a week for ${counted(weeks)}. Three minutes, skip when you like. Nobody sees your answer; we only share what ${inWords(k)} or more of us have in common.`,
  start: (day: string) => `We start ${day} if eight of us join.`,
  next: (day: string) => `The next week starts ${day}.`,
  running: 'A new week starts soon.',
  post: (channel: string) => `Post it in #${channel}`,
  postUnnamed: 'Post it',
  edit: 'Edit first',
  editLabel: 'Edit the invitation first',
  joinToo: 'Join too',
  few: 'Under about 12 answers a week expect few themes. The channel still gets something to try and to talk about every Monday.',
  field: 'Your invitation',
  fieldHint: 'The channel reads it with the buttons “Join” and “How it works”.',
  empty: 'Please write a few words.',
  posted: (channel: string) => `*It’s on its way.* ${channel} reads it in a moment.`,
  waits: (channel: string) =>
    `*It’s ready.* I’ll post it as soon as I’m in ${channel}: type \`/invite @Imperfect Ally\` there.`,
  already: 'That invitation is on its way already. One a week is enough.',
  noWeek: 'No week is coming just now, so there’s nothing to invite to.',
  unnoticed: 'The channel isn’t told who joins.',
  howItWorks: 'How it works',
  how: {
    title: 'How it works',
    weekly: (weeks: number, k: number) =>
      `*One private question a week, for ${counted(weeks)}.* It comes in a direct message and takes about three minutes. Skip or leave whenever you like.\n*You answer privately.* The channel sees only what ${inWords(k)} or more people share, never anyone’s words. On Mondays it gets something to notice, to try and to talk about.`,
    source: (source: string) => `*Where it comes from.* ${source}`,
    burke:
      'Tarana Burke began “me too” in 2006 to support young women of colour who’d survived sexual violence. The world listened in 2017. This season is about how the rest of us can be better allies, at work and imperfectly.',
  },
} as const;
