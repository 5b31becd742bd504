import type { Placeholder } from '../../src/text/names/scrub.ts';
import { command } from '../command.ts';
import { inList, inWords } from './common.ts';

const replacedWords: Readonly<Record<Placeholder, string>> = {
  'a colleague': 'a name now reads “a colleague”',
  '[link]': 'a web address “[link]”',
  '[email]': 'an email address “[email]”',
  '[address]': 'an address “[address]”',
  '[number]': 'a number “[number]”',
  '[channel]': 'a channel “[channel]”',
  '[secret]': 'a password or key “[secret]”',
};

/** What members read in modals and on Home. */
export const memberCopy = {
  hub: {
    welcome:
      '*A better ally, imperfectly.* One private question a week. The channel sees themes, never anyone’s words. Skip or leave whenever you like.',
    noGroup: 'There’s no group here yet.',
    thisWeek: (title: string) => `This week: ${title}`,
    until: (until: string, week: number, of: number) =>
      `Open until ${until}. Week ${week} of ${of}. This page looks the same whether or not you’ve answered.`,
    next: (from: string) => `*Your next question comes ${from}.*`,
    first: (from: string) => `*Your first question comes ${from}.*`,
    firstOnceEnough: (from: string) => `*Your first question comes ${from}, once eight people have joined.*`,
    onceReady: (from: string) =>
      `*Your next question comes ${from} at the earliest.* The people who lead the group are still preparing it.`,
    lastWeek: (channel: string) => `*Last week in ${channel}*`,
    pausing: (date: string) => `*You’re pausing.* No messages come before ${date}.`,
    paused: '*The programme’s paused.* Your next question comes when a lead resumes it.',
    pausedOpen: '*The programme’s paused.* You can still answer until the week closes.',
    ended: '*The season’s over. Thank you for taking part.* If there’s another one, your first message says so.',
    leading: (channel: string) => `*You lead ${channel}.*`,
  },
  join: {
    title: 'Join',
    submit: 'Join',
    chooser: {
      title: 'Which group?',
      choose: 'You can take part in one group at a time. Which one would you like to read about?',
      one: (channel: string) => `*${channel}*`,
      open: 'Read and decide',
      openLabel: (place: number, of: number) => `Read about group ${place} of ${of}, and decide`,
    },
    intro: (channel: string, weeks: number, minutes: number) =>
      `*${channel}: one private question a week, for ${weeks === 1 ? 'one week' : `${inWords(weeks)} weeks`}.* About ${minutes === 1 ? 'a minute' : `${inWords(minutes)} minutes`} each. Skip or leave whenever you like.`,
    points: (leads: readonly string[], k: number) =>
      [
        `• *You answer privately.* Nobody in the group sees your answer or whether you gave one.${leads.length === 0 ? '' : ` That includes ${inList(leads)}, who ${leads.length === 1 ? 'leads' : 'lead'} it.`}`,
        `• *The channel sees themes*, and only those that ${inWords(k)} or more people share. Never anyone’s words.`,
        '• *When the week closes, your words and the link to you are deleted.* Until then, the people who run the server or the Slack app could technically look.',
        '• *It’s not a reporting channel.* Nothing here is a complaint or affects a legal deadline.',
      ].join('\n'),
    starts: {
      few: (day: string) => `Starts ${day}, once eight have joined (not yet eight).`,
      enough: (day: string) => `Starts ${day}: eight or more have joined.`,
      running: (day: string) => `Your first question comes ${day}.`,
    },
    hours: 'Messages come between 7 am and 8 pm your time.',
    details: 'All the details',
    detailsLabel: 'All the details: what you agree to, what’s kept and until when',
    detailsTitle: 'All the details',
    consent: 'By joining you agree to these terms. Leaving deletes your settings.',
    doneTitle: 'Welcome',
    done: (day: string) => `*You’re in!* Your first question comes ${day}.`,
    doneWaits: (day: string) => `*You’re in!* Your first question comes ${day}, if eight have joined by then.`,
    doneMore: `You’ll find everything on this app’s Home, or with \`${command}\`.`,
  },
  consentAgain: {
    title: 'Before you go on',
    submit: 'Agree',
    intro: '*What you agreed to when you joined has changed.* Please read it before you go on.',
    consent: 'By pressing Agree you agree to this. If you’d rather not, close this, or leave.',
  },
  leave: {
    title: 'Leave',
    submit: 'Leave',
    confirm:
      'Leaving stops the weekly messages and deletes your settings. If the open week holds an answer of yours, it’s deleted.',
    closedWeeks: 'Once a week has closed, the app can’t tell which answer was yours. You can join again at any time.',
    doneTitle: 'You’ve left',
    done: 'No more questions come, and your settings are deleted. Thank you for having been part of it.',
    notEnrolled: 'You’re not taking part, so there’s nothing to leave.',
  },
  reply: {
    save: 'Save',
    notNow: 'Not now',
    choose: 'Choose what fits, up to three',
    somethingElse: 'Something else',
    also: 'Also in your answer',
    ownWords: 'In your own words',
    fewWords: 'A few words are plenty.',
    leaveNamesOut: 'Leave names out, please. We remove any we spot and show you first.',
    openUntil: (until: string) =>
      `🔒 Change or delete it until ${until}. Then your words are deleted, and nobody can tell which choices were yours.`,
    notAReport: 'Not a report: nobody’s alerted. To report something, use Help & reporting.',
    fromTheOtherSide: 'Other question',
    usualQuestion: 'Usual question',
    send: 'Send',
    sendAnyway: 'Send anyway',
    lookFirstTitle: 'Before you send',
    empty: 'Choose something or write a few words, please. Skipping a week is fine too.',
    tooMany: 'Three at most, please: which fit best?',
    unknownChoice: 'This question has changed, so that choice is gone. Please open it again.',
    elseAndMore: '“Something else” goes alone. Untick it, or untick the others.',
    tooLong: (over: number) =>
      over === 1 ? 'This is one character too long.' : `This is ${over.toLocaleString('en-GB')} characters too long.`,
    tooManyBytes: (over: number) =>
      `This is a little too much to store: please shorten it by about ${Math.ceil(over / 4).toLocaleString('en-GB')} emoji or ${over.toLocaleString('en-GB')} letters.`,
    tooManyNames:
      'Not saved: so much in this looks like names that what’s left wouldn’t fit. Please write it without them.',
    notSentTitle: 'Not sent',
    notSent:
      'Nothing’s been saved. If you answered earlier this week, that answer hasn’t changed. Help is one tap away.',
    closed: 'This week has closed, so this wasn’t saved. Your text is still here for you to copy.',
    nextRound: 'You joined while this week was open, so this wasn’t saved: you take part from the next one.',
    notEnrolled: 'You’re not taking part in this group, so this wasn’t saved. Your text is still here for you to copy.',
    consentChanged:
      'Not saved: what you agreed to has changed since you opened this. Please keep your text, close this window and open the week again to read it.',
    failed: 'Not saved: something on our side isn’t answering. Please keep your text and try again in a minute.',
    late: 'This may not be saved yet. Please keep your text, then open the week again to check.',
  },
  saved: {
    counts: '*Saved. Thank you.* This is how it counts:',
    beyond: '*Saved. Thank you.* It counts as “something else”, beyond these themes.',
    untilTicked: '*Saved. Thank you.* Unless you tick something, it counts as “something else”.',
    alsoLike: '*Your words also sound like:*',
    tryThis: (tip: string) => `*Try it this week:* ${tip}`,
    until: (until: string) => `Edit or delete until ${until}.`,
    keepWords: (day: string) => `Want to keep your words? Copy them now: after ${day} even you can’t get them back.`,
    edit: 'Edit',
    editLabel: 'Edit: open your answer again',
    line: 'If something happened to you, or you can’t go on: you’re not alone.',
    moreHelp: 'More help',
    moreHelpLabel: 'More help: help lines and reporting routes',
    notChanged: {
      tooMany: '*Not changed:* three at most, please. Untick one first.',
      closed: '*Not changed:* this week has closed.',
      failed: '*Not changed:* something on our side isn’t answering. Please try again in a minute.',
    },
    late: '*Perhaps not changed:* that took too long. “Edit” shows what’s stored.',
    outOfDate: '*Not changed:* this answer was saved again or deleted elsewhere. What’s stored opens with one tap.',
  },
  lookFirst: {
    changed: (replaced: readonly Placeholder[]) =>
      `*Nothing’s saved yet.* We took out what could point to someone: ${inList(replaced.map((each) => replacedWords[each]))}. Below is what would be kept. Send it, or change it first.`,
    again: 'Names always come out. If we took out a word that isn’t one, please put it another way.',
    withoutRoster:
      'We couldn’t read your colleagues’ names just now, so only what looks like a name was taken out. Please read it once more yourself.',
    unread:
      '*Nothing’s saved yet. We couldn’t read your colleagues’ names just now.* Please check once more whether one’s in your text, and take it out.',
    grown: 'With that it’s become too long to keep: please shorten it a little before you send it.',
    care: {
      crisis:
        '*Are you all right?* If you, or someone close to you, are in danger or can’t go on: you don’t have to carry it alone. Nothing’s saved yet.',
      incident:
        '*This sounds like something that shouldn’t have happened.* If it happened to you, you’re not alone, and what you do next is up to you. Nothing’s saved yet.',
    },
    atWork: 'Here at work',
    outside: 'Outside',
    line: (name: string, number: string) => `${name}: ${number}`,
    moreLines: 'More help lines',
    moreLinesLabel: 'More help lines and reporting routes',
    noticed:
      'Software noticed this, not a person; it can be wrong. Sending it doesn’t report it, and nobody’s told either way.',
    deadlines: 'Deadlines for complaints can be short.',
    deadlinesAdvised: (body: string) => `Deadlines for complaints can be short: ${body} advises for free.`,
    keepEditing: 'Keep editing',
    keepEditingLabel: 'Keep editing: back to the form with your text',
    doNotSend: 'Don’t send',
    doNotSendLabel: 'Don’t send: nothing of this is kept',
  },
  withdraw: {
    title: 'Deleted',
    answer:
      'If an open week held an answer of yours, it’s gone now. When a week closes its words are deleted, and nobody can tell which choices were yours, so there’s nothing left to delete.',
  },
  forgetMe: {
    title: 'Forget me',
    submit: 'Forget me',
    done: 'None of your settings are kept any more, and no weekly messages come.',
    confirm:
      'This deletes your answer of an open week, if there is one, and your settings, and stops the messages. Themes the channel has read stay: they name nobody. Your name comes off what the group will try, except in posts that are there already.',
  },
  refusal: {
    title: 'Not right now',
    notEnrolled:
      'This is for people who take part, and you haven’t joined. If you join, you get one question a week and answer it privately. The channel only sees themes, never words or names. Read what happens, then decide?',
    closed: 'That week has closed. The next question comes in a direct message.',
    nothingOpen: (from: string) => `Nothing’s open just now. The next question comes ${from}.`,
    nextRound: (from: string) => `You joined while this week was open, so your first question comes ${from}.`,
    alreadyEnrolled: 'You’re taking part already. You can be in one group at a time.',
    noGroup:
      'There’s no group to join yet. An admin can set one up. A group of a private channel is for the people in that channel.',
    notInChannel:
      'This group belongs to a private channel you’re not in, so you can’t join it. Someone in the channel can invite you.',
    guest: 'Guests of a workspace can’t take part yet. We’re sorry; the channel’s themes are for you as well.',
    bot: 'Only people can take part.',
    outdated: 'This has moved since you opened it. Please open it again.',
    stranger: 'This programme is for members of this workspace only, so people from connected workspaces can’t join.',
    deactivated: 'This account is deactivated and can’t take part.',
    noDirectMessages:
      'Slack doesn’t let me send you direct messages, so you haven’t joined. Your workspace’s admins can change that setting.',
    unknownPerson: 'Slack isn’t telling us who you are just now. Please try again in a minute.',
  },
  privacy: {
    title: 'Who can see this',
    short: [
      '*Your group, leads and Slack admins* never see your answer, or whether you gave one.',
      '*Whoever runs the server or the Slack app* could technically look until the week closes. After that your words are gone, and nobody can tell which choices were yours.',
      '*The channel* sees only themes that five or more people share.',
    ],
    steps: 'Step by step',
    stored: 'What’s stored, how long',
    storedTitle: 'What’s stored',
    risks: 'What could still go wrong',
    risksTitle: 'What could go wrong',
    back: 'Back',
    backLabel: 'Back to who can see this',
    whileOpen: 'While the week is open',
    afterClose: 'After it closes',
    afterPublication: 'After the themes are posted',
    why: 'Why',
    until: 'Until when',
  },
  resources: {
    title: 'Help & reporting',
    intro: 'You don’t have to carry anything alone. Nobody’s told that you opened this page.',
    routes: 'At your own workplace',
    routesNote: 'The second one is outside your management line.',
    country: (name: string) => `Outside your workplace, in ${name}`,
    checked: (date: string) => `A lead last checked these on ${date}. If something’s wrong, please tell them.`,
    own: 'Your workplace’s own help lines',
    worldwide: (name: string) =>
      `We know no help lines of ${name} well enough to show them. These find help in every country, and leads can add lines of your workplace’s own.`,
    otherCountry: 'Help lines of another country',
    elsewhere: 'Your workplace’s own reporting routes stand here once there’s a group: its leads name and check them.',
    source: 'source',
  },
  help: {
    title: 'Help',
    unknown: (typed: string) => `I don’t know “${typed}”.`,
    unknownSentence: 'I don’t know those words. Nothing’s been sent or saved.',
    didYouMean: (typed: string, meant: string) => `I don’t know “${typed}”. Did you mean *${meant}*?`,
    open: (word: string) => `Open “${word}”`,
    all: 'All words',
    intro: `Type \`${command}\` and one of these words, or use the buttons on this app’s Home page.`,
    line: (word: string, what: string) => `\`${command}${word === '' ? '' : ` ${word}`}\`  ${what}`,
  },
} as const;
