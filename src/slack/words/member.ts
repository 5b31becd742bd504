import type { Placeholder } from '../../domain/scrub.ts';
import { command, common, inList, inWords } from './common.ts';

const replacedWords: Readonly<Record<Placeholder, string>> = {
  'a colleague': 'a name now reads “a colleague”',
  '[link]': 'a web address “[link]”',
  '[email]': 'an email address “[email]”',
  '[number]': 'a long number “[number]”',
  '[channel]': 'a channel “[channel]”',
  '[secret]': 'a password or key “[secret]”',
};

/** What members read in modals and on Home. */
export const memberWords = {
  hub: {
    welcome:
      'A short private question each week about being a better ally, and themes back for the whole group. Never anybody’s words.',
    notEnrolled: 'You are not taking part yet. Joining is your own choice, and leaving takes one tap.',
    noGroup: `No group has been set up in this workspace yet. An admin or owner can do it with \`${command} setup\`.`,
    thisWeek: (title: string, until: string) => `*This week: ${title}*\nOpen until ${until}.`,
    betweenWeeks: (from: string) =>
      `*No question is open just now.* The next one comes when the week opens, on ${from}.`,
    paused: '*The programme is paused.* Your next question comes when a lead goes on with it.',
    pausedOpen: '*The programme is paused.* No more messages come; this week can still be answered until it closes.',
    ended:
      '*The season has ended.* Thank you for taking part. If a lead starts another one, your first message tells you.',
    leading: '*For leads*',
  },
  join: {
    title: 'Join',
    submit: 'Join',
    chooseTitle: 'Which group?',
    choose: 'You can take part in one group at a time. Which one would you like to read about?',
    chooseOne: 'Read and decide',
    chooseOneLabel: (place: number, of: number) => `Read about group ${place} of ${of}, and decide`,
    intro: (channel: string) => `*The group of ${channel}*`,
    facts: (leads: string, k: number, size: string) =>
      `Led by ${leads}. A theme is shared only when at least *${inWords(k)} people* raised it. ${size}`,
    size: {
      few: 'Fewer than eight people have joined so far; the first week opens once eight have.',
      some: 'Eight or more people have joined.',
      many: 'Twenty or more people have joined.',
      crowd: 'Fifty or more people have joined.',
    },
    first: (date: string) =>
      `Your first question comes when the next week opens, on *${date}* at the earliest, between 07:00 and 20:00 of your own clock.`,
    consent: 'By pressing Join you agree to this. You can leave at any time; that deletes your settings.',
    doneTitle: 'Welcome',
    done: (date: string) =>
      `*You are in.* Your first question comes in a direct message on one of your working days, on *${date}* at the earliest.`,
    doneMore: `You will find everything again on the Home page of this app or with \`${command}\`.`,
  },
  consentAgain: {
    title: 'Before you go on',
    submit: 'Agree',
    intro: '*What you agreed to when you joined has changed.* Please read it once more before you go on.',
    consent: 'By pressing Agree you agree to this. If you would rather not, close this, or leave.',
  },
  leave: {
    title: 'Leave',
    submit: 'Leave',
    confirm:
      'Leaving stops the weekly messages and deletes your settings. If the open week holds an answer of yours, it is emptied.',
    closedWeeks:
      'A week that has closed is sealed right after its close, and from then on the app cannot tell which answer was yours. You can join again at any time.',
    doneTitle: 'You have left',
    done: 'You have left. No more questions come, and your settings are deleted. Thank you for having been part of it.',
    notEnrolled: 'You are not taking part, so there is nothing to leave.',
  },
  reply: {
    save: 'Save',
    questionHint: (longest: number) =>
      `Up to ${longest.toLocaleString('en-GB')} characters. Please leave out names: what looks like one is taken out, and you see the text first.`,
    send: 'Send',
    sendForThemes: 'Send for themes',
    saveAllTheSame: 'Save anyway',
    lookFirstTitle: 'Before you send',
    smallHint: 'Optional, a line or two.',
    openUntil: (until: string) =>
      `You can change or take back your answer until ${until}. For now, themes are found only in what is written in English.`,
    switchToLighter: common.lighter,
    switchToMain: 'This week’s question',
    thanksTitle: 'Thank you',
    thanks: (until: string) => `*Saved.* You can change it or take it back until ${until}.`,
    thanksNext: (k: number) =>
      `When the week closes, the link between you and your words is destroyed. The channel only ever sees themes that at least ${inWords(k)} people raised.`,
    empty: 'Please write a few words, or close this window. Skipping a week is fine.',
    tooLong: (over: number) =>
      over === 1 ? 'This is one character too long.' : `This is ${over.toLocaleString('en-GB')} characters too long.`,
    tooManyBytes: (over: number) =>
      `This is a little too much to store: please shorten it by about ${Math.ceil(over / 4).toLocaleString('en-GB')} emoji or ${over.toLocaleString('en-GB')} letters.`,
    tooManyNames:
      'Not saved: so much in this looks like names that what is left would not fit. Please write it without them.',
    notSentTitle: 'Not sent',
    notSent:
      'Nothing of this was kept. If you had saved an answer earlier this week, it is as it was. Help lines stay one tap away.',
    closed: 'This week has closed, so this was not saved. Your text is still here for you to copy.',
    nextRound: 'You joined while this week was open, so this was not saved: you take part from the next one.',
    notEnrolled:
      'You are not taking part in this group, so this was not saved. Your text is still here for you to copy.',
    consentChanged:
      'Not saved: what you agreed to has changed since you opened this. Please keep your text, close this window and open the week again to read it.',
    failed: 'Not saved: something on our side is not answering. Please keep your text and try again in a minute.',
    late: 'This may not be saved yet. Please keep your text, then open the week again to check.',
  },
  lookFirst: {
    changed: (replaced: readonly Placeholder[]) =>
      `*Nothing is saved yet.* What could point to somebody was taken out: ${inList(replaced.map((each) => replacedWords[each]))}. Below is what would be kept. Send it, or change it first.`,
    again:
      'A text is kept without names, whoever writes them. If a word was taken out that is no name, please say it in another way.',
    withoutRoster:
      'We could not read the names of your colleagues just now, so only what looks like a name was taken out. Please read it once more yourself.',
    unread:
      '*We could not read the names of your colleagues just now.* Please look once more whether one stands in your text, and take it out. Nothing is saved yet.',
    grown: 'With that it has become too long to keep: please shorten it a little before you send it.',
    care: {
      crisis:
        '*Nothing is saved yet. Are you all right?*\nA program, not a person, has noticed words that can mean that you, or somebody close to you, are in danger or cannot go on. If it is wrong, please forgive it and go on as you like. If not: you do not have to carry it alone, and these people are there to listen.',
      incident:
        '*Nothing is saved yet. This sounds like something that should not have happened.*\nA program noticed it, not a person. If it is wrong, go on as you like. Here it can only become part of a theme: nobody is told, and nobody can act on it. If you would like somebody to listen, or something to be done, you can turn to these.',
    },
    checked: (date: string) => `A lead last checked these on ${date}. “Help lines” has all of them.`,
    choices: {
      incident:
        'It is your choice: send it for the themes, change it, or do not send it. Nobody is told of this, whatever you choose, and no note of it is kept.',
      crisis:
        'It is your choice: save it anyway, change it, or do not send it. It becomes part of no theme. Nobody is told of this, whatever you choose, and no note of it is kept.',
    },
    keepEditing: 'Keep editing',
    keepEditingLabel: 'Keep editing: back to the form with your text',
    doNotSend: 'Do not send',
    doNotSendLabel: 'Do not send: nothing of this is kept',
  },
  withdraw: {
    title: 'Taken back',
    answer:
      'If an open week held an answer of yours, it is gone now. A week that has closed keeps its answers until its themes are posted. It is sealed right after its close, and from then on the app cannot tell which answer was yours.',
  },
  forgetMe: {
    title: 'Forget me',
    submit: 'Forget me',
    done: 'No settings of yours are kept any more, and no weekly messages come.',
    confirm:
      'This empties whatever an open week holds of yours, stops the weekly messages and deletes your settings. Themes that the channel has read stay: they name nobody. If you put your name to something the group will try, it comes off, except in posts that are there already.',
  },
  refusal: {
    title: 'Not right now',
    notEnrolled:
      'This is for people who take part, and you have not joined yet. Whoever joins gets one question a week in a direct message and answers it privately: the channel only ever sees themes, never words or names. Would you like to read exactly what happens, and then decide?',
    closed: 'That week has closed, and its question with it. The next one comes in a direct message.',
    nothingOpen: (from: string) => `Nothing is open just now. The next question comes when the week opens, on ${from}.`,
    nextRound: (from: string) => `You joined while this week was open, so you take part from the next one: ${from}.`,
    alreadyEnrolled: 'You are taking part already. A person can be in one group at a time.',
    noGroup:
      'There is no group to join yet. An admin can set one up. A group of a private channel is for the people in that channel.',
    notInChannel:
      'This group belongs to a private channel that you are not in, so you cannot join it. Somebody in the channel can invite you.',
    guest: 'Guests of a workspace cannot take part yet. We are sorry; the channel’s themes are for you as well.',
    bot: 'Only people can take part.',
    stranger: 'This programme is for members of this workspace only, so people from connected workspaces cannot join.',
    deactivated: 'This account is deactivated and cannot take part.',
    noDirectMessages:
      'Slack does not let me send you direct messages, so you have not joined. It is a setting of your Slack workspace, which its admins can change.',
    unknownPerson: 'Slack does not tell us who you are just now. Please try again in a minute.',
  },
  privacy: {
    title: 'Who can see this',
    visibility: 'Who could learn what',
    whileOpen: 'While the week is open',
    afterClose: 'After it closes',
    afterPublication: 'After the themes are posted',
    kept: 'What is kept, why, until when',
    why: 'Why',
    until: 'Until when',
  },
  resources: {
    title: 'Help lines',
    intro: 'You do not have to carry anything alone. Nobody is told that you opened this page.',
    routes: 'At your own workplace',
    routesNote: 'The second one is outside the line of command.',
    country: (name: string) => `Outside your workplace, in ${name}`,
    checked: (date: string) => `A lead last checked these on ${date}. If something is wrong, please tell them.`,
    elsewhere:
      'Your workplace’s own reporting routes stand here as soon as there is a group: its leads name them and check them.',
    source: 'source',
  },
  help: {
    title: 'Help',
    unknown: 'I do not know that word. Here is what you can type:',
    didYouMean: (word: string) => `I do not know that word. Did you mean *${word}*?`,
    open: (word: string) => `Open “${word}”`,
    intro: `Type \`${command}\` and one of these words, or use the buttons on this app’s Home page.`,
    line: (word: string, what: string) => `\`${command}${word === '' ? '' : ` ${word}`}\`  ${what}`,
    words: {
      hub: 'everything in one place',
      join: 'read what happens and decide',
      reflect: 'open this week’s question',
      lighter: 'open a lighter question for this week',
      skip: 'skip this week: no more messages about it',
      snooze: 'put this week’s message off: “snooze today” or “snooze tomorrow”',
      pause: 'be left alone for a while: for instance “pause until 12 January”',
      resume: 'end a pause',
      settings: 'choose the day and time of your message, your working days and holidays',
      themes: 'the themes of the season so far',
      'forget-me': 'take back your answer, stop the weekly messages and delete your settings',
      status: 'where your group’s week stands',
      report: 'the season as the channel has read it',
      withdraw: 'take back what you wrote in the open week',
      leave: 'stop taking part',
      privacy: 'who can see what',
      resources: 'help lines and reporting routes',
      help: 'this page',
      setup: 'start a group in a channel',
      review: 'see this week’s themes before they are posted',
    },
  },
  home: {
    title: 'Imperfect Ally',
    privacyNote: 'This page looks the same whether or not you have answered.',
  },
} as const;
