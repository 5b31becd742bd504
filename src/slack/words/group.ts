import { command, inWords } from './common.ts';

/** What leads read about their group, and what anybody is told about it apart from its weeks. */
export const groupWords = {
  title: 'Your group',
  choose: 'You look after several groups. Which one?',
  chooseOne: 'Open',
  chooseOneLabel: (place: number, of: number) => `Open group ${place} of ${of}`,
  notLead: 'This is for the leads of the group.',
  back: 'Back to the group',
  open: 'Your group',
  openLabel: 'Your group: times, help lines, channel, leads, pause and stop',
  name: (channel: string) => `*The group of ${channel}*`,
  states: {
    running: (season: number) => `Season ${season} is running.`,
    paused: (season: number) => `Season ${season} is paused.`,
    ended: (season: number) => `Season ${season} has ended. Nothing goes on until a lead starts the next.`,
    stopped: () => 'The group has been stopped.',
  },
  times: (opens: string, closes: string, digest: string, zone: string) =>
    `*Times* (${zone})\nA week opens on ${opens} and closes on ${closes}. Its themes are posted on ${digest}.`,
  rules: (k: number) => `*Rules*\nA theme is shared when at least ${inWords(k)} people raised it.`,
  approvals: [
    'Themes post themselves unless a lead holds them.',
    'One lead must approve the themes.',
    'Two leads must approve the themes.',
  ],
  tooFewLeads:
    '*There are fewer leads than approvals needed*, so nothing can be posted. Please add a lead, or ask for fewer.',
  openingLine: (on: boolean) => (on ? 'The channel hears one line when a week opens.' : 'No line when a week opens.'),
  reminder: (on: boolean) => (on ? 'Everybody gets one reminder.' : 'Nobody is reminded.'),
  help: (country: string, date: string) => `*Help lines* of ${country}, last checked on ${date}`,
  reporter: (date: string) => `A notice about who must pass on what they learn is shown, dated ${date}.`,
  leads: (leads: string) => `*Leads*: ${leads}`,
  programme: (title: string, weeks: number) => `*Programme*: ${title}, ${weeks} weeks`,
  editWeek: 'Times and rules',
  editWeekLabel: 'Change times and rules',
  editSafety: 'Help and routes',
  editSafetyLabel: 'Change help lines, reporting routes and the notice',
  editChannel: 'Channel',
  editChannelLabel: 'Choose another channel',
  editLeads: 'Leads',
  editLeadsLabel: 'Add leads, remove them, hand the group over',
  seeWeeks: 'See the weeks',
  seeWeeksLabel: 'See all weeks as a member sees them',
  saved: {
    week: (date: string) =>
      `*Saved.* It applies from the next week on, which opens on ${date}. An open week keeps its own.`,
    weekEnded: '*Saved.* It applies from the first week of the next season on.',
    safety: '*Saved.* Members see it from now on, with today’s date.',
    channel: (channel: string) =>
      `*Saved.* From now on the group posts in ${channel}. What could not be posted before follows in a moment.`,
  },
  week: {
    title: 'Times and rules',
    effect:
      'What you change applies from the next week that opens; a week that is open keeps its times, its clock and its number. The number can be raised, never lowered. The choice of who approves the themes applies at once.',
  },
  safety: {
    title: 'Help and routes',
    effect: 'What you change is shown to members at once. Public holidays count from the next week on.',
  },
  channel: {
    title: 'Channel',
    effect:
      'The group posts in one channel. What stands in the old one stays there; what could not be posted follows in the new one. People who take part notice nothing else.',
  },
  preview: { title: 'All weeks' },
  pause: 'Pause',
  pauseLabel: 'Pause the programme for everybody',
  pauseSays:
    '*Pause.* No week opens until a lead resumes. A week that is open can still be answered until it closes, and its themes are posted; no more messages about it are sent.',
  paused:
    '*The programme is paused.* No week opens. If one is open, it can be answered until it closes and its themes are posted; no more messages about it are sent.',
  resume: 'Resume',
  resumeLabel: 'Resume the programme',
  resumeSays: '*Resume.* The next week opens at the next opening time.',
  resumed: (date: string) => `*The programme goes on.* The next week opens on ${date}.`,
  stop: 'Stop for good',
  stopLabel: 'Stop the programme for good',
  stopSays:
    '*Stop.* Ends the group for good. A week that is open ends unread: what was written in it is deleted. A week that has closed is still posted. Everybody’s settings are deleted. The app posts nothing about it, so please say a word in the channel.',
  stopTitle: 'Stop for good?',
  stopText: 'What was written in an open week is deleted unread, and everybody is released. This cannot be taken back.',
  stopYes: 'Stop for good',
  stopNo: 'Keep it',
  stopped:
    '*The group has been stopped.* Everybody is released. Please say a word about it in the channel. A new group can be set up there at any time.',
  record: {
    says: {
      ended:
        '*Delete the record.* Deletes what the app keeps of the seasons so far: the themes, what was promised and what each week asked, and with them the season report. What was posted in the channel stays there: it is the channel’s. Times, rules, programme and everybody’s settings stay for a next season. To keep a report, take it along first.',
      stopped:
        '*Delete the record.* Deletes what the app keeps of the group’s seasons: the themes, what was promised, what each week asked and a programme of its own. What was posted in the channel stays there: it is the channel’s.',
    },
    delete: 'Delete the record',
    deleteLabel: 'Delete the record of the seasons so far for good',
    title: 'Delete the record?',
    text: 'The themes kept in the app, what was promised and the season report are deleted for good, for all leads. Posts in the channel stay. This cannot be taken back.',
    yes: 'Delete for good',
    no: 'Keep it',
    deleted: '*The record has been deleted.* What was posted in the channel stays there. The other leads are told.',
    nothingLeft: '*There is no record any more.* It has been deleted before.',
    isDeleted: 'The record of the seasons so far has been deleted. What was posted stands in the channel.',
    weekUnfinished:
      'The last week has not ended yet, or the channel still waits to hear of it. Once that is done, the record can be deleted.',
    notOver:
      'A season runs, so its record is still needed. It can be deleted once the season is over or the group stopped.',
    stoppedGroups: 'Groups that you led and that have been stopped',
  },
  nextSeason: (season: number) => `Start season ${season}`,
  nextSeasonLabel: (season: number) => `Start season ${season}: the same steps in other words`,
  nextSeasonSays:
    '*Go on.* The next season asks the same steps in other words; to ask something else, change the programme first, on the page “Programme”. Whoever takes part was asked whether to go on; the first message of the season asks once more.',
  seasonStarted: (season: number, date: string) =>
    `*Season ${season} is running.* Its first week opens on ${date}, if eight people take part.`,
  otherState: 'Somebody else was faster, and the group has changed. Please open its page again.',
  botNotInChannel:
    'The app is no longer in the group’s channel. Please choose another channel first, or invite it again.',
  sharedChannel: 'The group’s channel is now shared with another workspace. Please choose another channel first.',
  archivedChannel: 'The group’s channel is archived. Please choose another channel first.',
  channelTaken: 'Another group now runs in this channel. Please choose another channel first.',
  privacy: 'No page of this app shows who answers, or how many.',
  lead: {
    title: 'Leads',
    intro: (channel: string) => `*Leads of ${channel}.* Everybody who reads about the group before joining sees them.`,
    none: 'The group has no lead just now. Please add one.',
    remove: 'Remove',
    removeLabel: 'Remove this lead',
    stepBack: 'Step back',
    stepBackLabel: 'Step back as a lead',
    confirm: {
      remove: {
        title: 'Remove this lead?',
        text: 'They are told in a direct message. They can be added again at any time.',
        yes: 'Remove',
        no: 'Keep',
      },
      stepBack: {
        title: 'Step back?',
        text: 'You no longer see drafts or change the group. Another lead can add you again.',
        yes: 'Step back',
        no: 'Stay',
      },
    },
    lastLead: 'One lead must remain. Please add another one first, or hand the group over below.',
    add: 'Who else should lead?',
    addHint: 'They need not take part. They are told in a direct message.',
    addPlaceholder: 'Choose a person',
    submit: 'Add',
    handOver: 'Hand over',
    handOverOption: 'I step back: they lead in my place',
    added: (person: string) => `*Done.* ${person} leads as well, and has been told.`,
    removed: (person: string) => `*Done.* ${person} does not lead any more, and has been told.`,
    steppedBack: (channel: string) =>
      `*Done.* You do not lead the group of ${channel} any more. Thank you for what you did.`,
    mayNot: 'Leads are chosen by the leads of the group and by the workspace’s admins.',
    alreadyLead: 'This person leads already.',
    wasNoLead: 'This person does not lead.',
    unknownPerson: 'Slack does not know this person. Please choose another.',
    bot: 'Only people can lead.',
    guest: 'Guests of the workspace cannot lead.',
    stranger: 'People of another workspace cannot lead.',
    deactivated: 'This account is deactivated.',
  },
  notices: {
    'channel-lost': (channel: string) =>
      `I cannot post in ${channel} any more: it was archived or deleted, or I was removed from it. The weeks go on in private. Please choose another channel, or invite me again.`,
    'channel-shared': (channel: string) =>
      `${channel} is now shared with another workspace. What people write is meant for your workplace alone, so I post nothing there. The weeks go on in private. Please choose another channel, or end the sharing: what is waiting is posted then.`,
    'lead-added': (channel: string) =>
      `You are a lead of the group of ${channel} now. You see the themes before they are posted, and look after times, help lines and leads. You never see a reply, or who takes part.`,
    'lead-removed': (channel: string) =>
      `You do not lead the group of ${channel} any more. Thank you for what you did.`,
    'leads-changed': (channel: string, leads: string) => `The leads of the group of ${channel} are now: ${leads}.`,
    'lead-gone': (channel: string, leads: string) =>
      `A lead of the group of ${channel} has left the workspace. Its leads are now: ${leads}. Please see that somebody looks after it.`,
    'held-twice': (channel: string) =>
      `Two weeks in a row, the themes of ${channel} were held back until they were deleted. Whoever wrote did so for the group: please talk about whether themes should be posted, or the programme be paused.`,
    'season-over': (channel: string, season: number) =>
      `Season ${season} of ${channel} is over. Everybody who takes part is asked once whether to go on. Nothing goes on by itself: if you want another season, start it.`,
    'record-deleted': (channel: string) =>
      `A lead of ${channel} has deleted the record of its seasons: the themes as the app kept them, and what was promised. What was posted in the channel stays there.`,
    'go-on': (channel: string) =>
      `The season of ${channel} is over: thank you for having been part of it. Would you like to go on? If a lead starts another season, you are asked again from then on. If you have had enough, leave with one tap; both are fine.`,
  },
  noLeads: 'nobody',
  goOn: 'Go on',
  goOnLabel: 'Go on: take part if a lead starts another season',
  chooseChannel: 'Choose another channel',
  goOnTitle: 'Going on',
  goesOn: 'Good to have you. There is nothing to do: if a lead starts another season, your first message tells you.',
  goesOnNot: `You are not taking part any more. You can join again with \`${command} join\` when a season runs.`,
  reporterNotice: (text: string, date: string) => `*A notice from your workplace* (${date}): ${text}`,
} as const;
