import { command } from '../command.ts';
import { noCounts } from './common.ts';

/** What leads read about their group, and what anybody is told about it apart from its weeks. */
export const groupCopy = {
  title: 'Group settings',
  chooser: {
    choose: 'You lead several groups. Which one?',
    open: 'Open',
    openLabel: (place: number, of: number) => `Open group ${place} of ${of}`,
  },
  notLead: 'This is for the leads of the group.',
  back: 'Back to the group',
  open: 'Group settings',
  openLabel: 'Group settings: schedule, contacts, channel, leads, pause and stop',
  name: (channel: string) => `*${channel}*`,
  states: {
    coming: (season: number) => `Season ${season} hasn’t begun yet.`,
    running: (season: number) => `Season ${season} is running.`,
    paused: (season: number) => `Season ${season} is paused.`,
    ended: (season: number) => `Season ${season} is over. Nothing goes on until a lead starts the next.`,
    stopped: () => 'The group has been stopped.',
  },
  tooFewLeads:
    '*There are fewer leads than approvals needed*, so nothing can be posted. Please add a lead, or ask for fewer.',
  reminder: (on: boolean) => (on ? 'The channel gets one reminder a week.' : 'The channel gets no reminder.'),
  contacts: (routes: readonly string[], country: string, checked: string | undefined) =>
    [
      '*Where people can turn*',
      ...routes.map((route) => `• ${route}`),
      checked === undefined ? 'Not checked yet.' : `Help lines of ${country}, last checked on ${checked}.`,
    ].join('\n'),
  contactsLeft: {
    none: '*The first question waits:* please name where people can turn, and check the help lines.',
    unchecked:
      '*The first question waits for one tick:* please look through the contacts, then tick that you’ve checked them.',
  },
  addContacts: 'Add contacts',
  checkContacts: 'Check contacts',
  reporter: (date: string) => `A notice about who must pass on what they hear is shown, dated ${date}.`,
  ownLines: (count: number) =>
    `*Own help lines*\n${count === 0 ? 'None yet. Lines of your own workplace come first.' : `${count} of your own, shown first.`}`,
  leads: (leads: string) => `*Leads*\n${leads}`,
  channelLine: (channel: string) => `*Channel*\n${channel}`,
  editContactsLabel: 'Change where people can turn: reporting routes and help lines',
  ownLinesLabel: 'Add or remove help lines of your own workplace',
  editChannelLabel: 'Choose another channel',
  editLeads: 'Leads',
  editLeadsLabel: 'Add leads, remove them, hand the group over',
  invite: 'Invite people',
  inviteLabel: 'Invite people: post an invitation in the channel',
  seeWeeks: 'See the weeks',
  seeWeeksLabel: 'See all weeks as a member sees them',
  saved: {
    week: (date: string) =>
      `*Saved.* It applies from the next week on, which opens on ${date}. An open week keeps its own.`,
    weekEnded: '*Saved.* It applies from the first week of the next season on.',
    contacts: '*Saved.* Members see it from now on.',
    channel: (channel: string) =>
      `*Saved.* From now on the group posts in ${channel}. What couldn’t be posted before follows in a moment.`,
  },
  week: {
    schedule: 'Applies from the next week that opens; a week that’s open keeps its times.',
    privacy: 'A week that’s open keeps its number; who approves applies at once.',
  },
  contactsEffect: 'Shown to members at once. Public holidays count from the next week on.',
  channel: {
    title: 'Channel',
    effect:
      'The group posts in one channel. What’s been posted stays in the old one; what’s still to come goes to the new one. Nothing else changes for members.',
  },
  pause: 'Pause',
  pauseLabel: 'Pause the programme for everyone',
  pauseSays:
    '*Pause.* No week opens until a lead resumes. An open week can still be answered until it closes, and its themes are posted; no more messages about it are sent. The channel isn’t told: members see it on Home.',
  paused:
    '*The programme’s paused.* No week opens. If one’s open, it can be answered until it closes and its themes are posted; no more messages about it are sent. Members see this on Home.',
  resume: 'Resume',
  resumeLabel: 'Resume the programme',
  resumeSays: '*Resume.* The next week opens at the next opening time.',
  resumed: (date: string) => `*The programme goes on.* The next week opens on ${date}.`,
  stop: 'Stop for good',
  stopLabel: 'Stop the programme for good',
  stopSays:
    '*Stop.* Ends the group for good. An open week ends unread: what was written in it is deleted. A week that has closed is still posted. Everyone’s settings are deleted. The channel reads a short goodbye.',
  stopTitle: 'Stop for good?',
  stopText:
    'What was written in an open week is deleted unread, and everyone’s taken off the list. This can’t be undone.',
  stopYes: 'Stop for good',
  stopNo: 'Keep it',
  stopped:
    '*The group has been stopped.* Everyone’s been taken off the list, and the channel reads a short goodbye. A new group can be set up there at any time.',
  record: {
    says: {
      ended:
        '*Delete the record.* Deletes what the app keeps of the seasons so far: the themes, what was promised and what each week asked, and with them the season report. What was posted in the channel stays there: it is the channel’s. Times, rules, programme and everyone’s settings stay for a next season. To keep a report, take it along first.',
      stopped:
        '*Delete the record.* Deletes what the app keeps of the group’s seasons: the themes, what was promised, what each week asked and a programme of its own. What was posted in the channel stays there: it is the channel’s.',
    },
    delete: 'Delete the record',
    deleteLabel: 'Delete the record of the seasons so far for good',
    title: 'Delete the record?',
    text: 'The themes kept in the app, what was promised and the season report are deleted for good, for all leads. Posts in the channel stay. This can’t be undone.',
    yes: 'Delete for good',
    no: 'Keep it',
    deleted: '*The record has been deleted.* What was posted in the channel stays there. The other leads are told.',
    nothingLeft: '*There’s no record any more.* It’s been deleted before.',
    isDeleted: 'The record of the seasons so far has been deleted. What was posted stands in the channel.',
    weekUnfinished:
      'The last week hasn’t ended yet, or the channel still waits to hear of it. Once that’s done, the record can be deleted.',
    notOver:
      'A season’s running, so its record is still needed. It can be deleted once the season’s over or the group’s been stopped.',
    stoppedGroups: 'Groups that you led and that have been stopped',
  },
  nextSeason: (season: number) => `Start season ${season}`,
  nextSeasonLabel: (season: number) => `Start season ${season}: the same steps in other words`,
  nextSeasonSays:
    '*Go on.* The next season asks the same steps in other words; to ask something else, change the programme first, on the page “Programme”. Members have been asked whether to go on; the first message of the season asks once more.',
  seasonStarted: (season: number, date: string) =>
    `*Season ${season} is running.* Its first week opens on ${date}, once eight people have joined.`,
  otherState: 'Someone just changed this group. Please reopen the page.',
  botNotInChannel:
    'The app’s no longer in the group’s channel. Please choose another channel first, or invite it again.',
  sharedChannel: 'The group’s channel is now shared with another workspace. Please choose another channel first.',
  archivedChannel: 'The group’s channel is archived. Please choose another channel first.',
  privateChannel:
    'I can’t see private channels here any more. Please choose a public channel first, or ask whoever installed the app to allow it private channels again (groups:read).',
  channelTaken: 'Another group now runs in this channel. Please choose another channel first.',
  privacy: noCounts,
  lead: {
    title: 'Leads',
    intro: (channel: string) => `*Leads of ${channel}.* Everyone who reads about the group before joining sees them.`,
    none: 'The group has no lead just now. Please add one.',
    remove: 'Remove',
    removeLabel: 'Remove this lead',
    stepBack: 'Step back',
    stepBackLabel: 'Step back as a lead',
    confirm: {
      remove: {
        title: 'Remove this lead?',
        text: 'They’re told in a direct message. They can be added again at any time.',
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
    addHint: 'They don’t have to take part. They’re told in a direct message.',
    addPlaceholder: 'Choose a person',
    submit: 'Add',
    handOver: 'Hand over',
    handOverOption: 'I step back: they lead in my place',
    added: (person: string) => `*Done.* ${person} leads as well. I’ve told them.`,
    removed: (person: string) => `*Done.* ${person} doesn’t lead any more. I’ve told them.`,
    steppedBack: (channel: string) => `*Done.* You don’t lead ${channel} any more. Thank you for what you did.`,
    mayNot: 'Leads are chosen by the leads of the group and by the workspace’s admins.',
    alreadyLead: 'This person leads already.',
    wasNoLead: 'This person doesn’t lead.',
    unknownPerson: 'Slack doesn’t know this person. Please choose another.',
    bot: 'Only people can lead.',
    guest: 'Guests of the workspace can’t lead.',
    stranger: 'People of another workspace can’t lead.',
    deactivated: 'This account is deactivated.',
  },
  notices: {
    'channel-lost': (channel: string) =>
      `I can’t post in ${channel} any more: it was archived or deleted, I was removed from it, or I may not see private channels any more. The weeks go on in private. Please choose another channel, or invite me again.`,
    'channel-shared': (channel: string) =>
      `${channel} is now shared with another workspace. What people write is meant for your workplace alone, so I post nothing there. The weeks go on in private. Please choose another channel, or end the sharing: what’s waiting is posted then.`,
    'lead-added': (channel: string) =>
      `You lead ${channel} now. You see the themes before they’re posted, and look after times, help lines and leads. You never see an answer, or who takes part.`,
    'lead-removed': (channel: string) => `You don’t lead ${channel} any more. Thank you for what you did.`,
    'leads-changed': (channel: string, leads: string) => `The leads of ${channel} are now: ${leads}.`,
    'lead-gone': (channel: string, leads: string) =>
      `A lead of ${channel} has left the workspace. Its leads are now: ${leads}. Please see that someone looks after it.`,
    'approvals-lowered': (channel: string, approvals: number) =>
      `A lead of ${channel} has lowered how many leads must approve its themes. It’s now ${approvals === 0 ? 'none: they’re posted on their day' : approvals}.`,
    'held-twice': (channel: string) =>
      `Two weeks in a row, the themes of ${channel} were held until they were deleted. People answered for the group: please talk about whether to post themes, or to pause the programme.`,
    'season-over': (channel: string, season: number) =>
      `Season ${season} of ${channel} is over. Everyone who takes part is asked once whether to go on. Nothing goes on by itself: if you want another season, start it.`,
    'record-deleted': (channel: string) =>
      `A lead of ${channel} has deleted the record of its seasons: the themes as the app kept them, and what was promised. What was posted in the channel stays there.`,
    'work-stuck': (channel: string) =>
      `Something of mine for ${channel} hasn’t worked for an hour, and I keep trying. Nothing that people wrote is shown to anyone. All you need to do is pass this on, please, to the people who run me: their logs and \`npm run doctor\` say what’s wrong.`,
    'contacts-unchecked': (channel: string) =>
      `The next week of ${channel} is ready and waits for you: please name where people can turn, and check the help lines. It opens within minutes after that.`,
    'app-not-invited': (channel: string) =>
      `The first week of ${channel} is ready and waits for me: please type \`/invite @Imperfect Ally\` there. It opens within minutes after that.`,
    'go-on': (channel: string) =>
      `The season of ${channel} is over: thank you for having been part of it. Would you like to go on? If a lead starts another season, you’re asked again from then on. If you’ve had enough, leave with one tap; both are fine.`,
  },
  noLeads: 'nobody',
  goOn: 'Go on',
  goOnLabel: 'Go on: take part if a lead starts another season',
  chooseChannel: 'Choose another channel',
  goOnTitle: 'Going on',
  goesOn: 'Good to have you. There’s nothing to do: if a lead starts another season, your first message tells you.',
  goesOnNot: `You’re not taking part any more. You can join again with \`${command} join\` when a season runs.`,
  reporterNotice: (text: string, date: string) => `*A notice from your workplace* (${date}): ${text}`,
} as const;

/** What leads read where they write help lines of their own workplace. */
export const ownLinesCopy = {
  title: 'Own help lines',
  intro:
    'Lines of your own workplace: an adviser, a works council, a counselling service you pay for. Everyone in the workspace sees them, above those of the country, as soon as you add them.',
  none: 'There are none yet.',
  remove: 'Remove',
  removeLabel: (place: number, of: number) => `Remove help line ${place} of ${of}`,
  add: 'Add',
  name: 'Name',
  nameHint: 'For instance “Confidential adviser”.',
  reach: 'How to reach it',
  reachHint: 'An address, a number, a link or an @person.',
  purpose: 'What it is for',
  purposeHint: 'One short line.',
  missing: {
    name: 'Please give it a name.',
    reach: 'Please say how to reach it.',
    purpose: 'Please say what it is for.',
  },
  unreachable: 'Please give an address, a number, a link or an @person.',
  full: 'There are ten, and that is the most. Please remove one before you add another.',
  added: '*Added.* Members see it from now on.',
  removed: '*Removed.*',
} as const;
