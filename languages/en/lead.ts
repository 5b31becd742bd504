import { command } from '../command.ts';

/** What a group will try: read by everybody, written by leads. */
export const promiseCopy = {
  channel: {
    title: 'Our promise',
    howTheyEnded: 'What we promised',
    line: (text: string, about: string) => `• ${text} (${about})`,
    about: (owner: string, state: string) => `${owner}: ${state}`,
    group: 'all of us',
    state: { planned: 'planned', doing: 'under way', done: 'done', dropped: 'dropped' },
  },
  page: {
    open: 'Our promises',
    openLabel: 'Our promises: what the group will try',
    title: 'Our promises',
    intro:
      'What the group will try stands in the next Monday post. These are your own words: please write nothing that points to a person or to anything you were told.',
    group: (channel: string) => `*${channel}*`,
    none: 'Nothing has been promised yet. One small thing that really happens is worth more than five.',
    add: 'Add a promise',
    addLabel: 'Add a promise: something that the group will try',
    change: 'Change',
    changeLabel: (text: string) => `Change: ${text}`,
    notLead: 'This is for the leads of a group.',
    tooMany: 'Five things are running already. Finish one, or drop it, before you add another.',
    changedMeanwhile:
      ':warning: *Another lead changed this while you were writing, so nothing’s been saved.* Here’s how it stands now.',
  },
  form: {
    addTitle: 'Add a promise',
    changeTitle: 'Change a promise',
    submit: 'Save',
    text: 'What will you try?',
    textHint: 'One sentence, as the channel will read it.',
    textMissing: 'Please write a few words.',
    owner: 'Who looks after it?',
    ownerHint: 'Only you can put your own name there; nobody can put someone else’s. It stands in the channel’s posts.',
    mine: 'I do, with my name',
    group: 'The group together',
    unchanged: 'As it is now',
    state: 'Where does it stand?',
    states: {
      planned: 'Planned',
      doing: 'Under way',
      done: 'Done',
      dropped: 'Dropped: the channel no longer reads it',
    },
  },
} as const;

/** What leads read. */
export const leadCopy = {
  doubtfulPost: {
    opening: (title: string, channel: string) =>
      `I may have posted the opening of “${title}” in ${channel}, but Slack’s answer got lost. I won’t post it twice by myself. Is it there?`,
    digest: (title: string, channel: string) =>
      `I may have posted the themes of “${title}” in ${channel}, but Slack’s answer got lost. I won’t post them twice by myself. Are they there?`,
    invitation: (_title: string, channel: string) =>
      `I may have posted the invitation in ${channel}, but Slack’s answer got lost. I won’t post it twice by myself. Is it there?`,
    goodbye: (_title: string, channel: string) =>
      `I may have said goodbye in ${channel}, but Slack’s answer got lost. I won’t say it twice by myself. Is it there?`,
    seen: 'Yes, it’s there',
    seenLabel: 'Yes, it’s there: the post is in the channel',
    postAgain: 'No, post it now',
    postAgainLabel: 'No, post it now: it isn’t in the channel',
    title: 'Thank you',
    thanks: {
      seen: 'Thank you. I’ll leave it as it is.',
      'post again': 'Thank you. It’ll be posted in a moment.',
    },
    alreadyAnswered: 'This has been answered already, so nothing’s changed.',
    notLead: 'This is for the leads of the group.',
  },
  facilitation: {
    first: 'A card for this week’s discussion, for you as a lead.',
    title: (title: string) => `Leading the discussion: ${title}`,
    more: 'The app doesn’t read the thread.',
    pageTitle: 'Discussion guide',
    open: 'Discussion guide',
    openLabel: 'Discussion guide: the card for this week’s thread, or the next one’s',
    notLead: 'These cards are for the leads of a group.',
    group: (channel: string) => `*${channel}*`,
    now: 'Open now, in a thread of the channel.',
    coming: (week: number) => `Comes in week ${week}.`,
    none: 'There are no more discussions this season.',
    rules: 'How we talk here',
    card: 'For you as a lead',
  },
  waiting: {
    text: (title: string) =>
      `The week “${title}” hasn’t opened: too few people have joined. I’ll try again next week. A group needs eight people to begin; with twenty or more there’s something to read most weeks.`,
    join: `People join with \`${command} join\`. A few warm words of your own in the channel work best.`,
  },
} as const;
