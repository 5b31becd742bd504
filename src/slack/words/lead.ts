import { command } from './common.ts';

/** What leads read. */
export const leadWords = {
  doubtfulPost: {
    opening: (title: string, channel: string) =>
      `I may have posted the opening of “${title}” in ${channel}, but Slack’s answer got lost. I will not post it twice by myself. Is it there?`,
    digest: (title: string, channel: string) =>
      `I may have posted the themes of “${title}” in ${channel}, but Slack’s answer got lost. I will not post them twice by myself. Are they there?`,
    seen: 'Yes, it is there',
    seenLabel: 'Yes, the post is in the channel',
    postAgain: 'No, post it now',
    postAgainLabel: 'No, the post is not in the channel: post it now',
    title: 'Thank you',
    thanks: {
      seen: 'Thank you. I leave it as it is.',
      'post again': 'Thank you. It is posted in a moment.',
    },
    alreadyAnswered: 'This has been answered already, so nothing was changed.',
    notLead: 'This is for the leads of the group.',
  },
  facilitation: {
    first: 'A card for this week’s discussion, for you as a lead.',
    title: (title: string) => `Leading the discussion: ${title}`,
    more: 'The app does not read the thread.',
    pageTitle: 'Leading a discussion',
    open: 'Leading a discussion',
    openLabel: 'Leading a discussion: the card for this week’s thread, or the next one’s',
    notLead: 'These cards are for the leads of a group.',
    group: (channel: string) => `*The group of ${channel}*`,
    now: 'Open now, in a thread of the channel.',
    coming: (week: number) => `Comes in week ${week}.`,
    none: 'No discussion is left in this season.',
    rules: 'How we talk here',
    card: 'For you as a lead',
  },
  waiting: {
    text: (title: string) =>
      `The week “${title}” has not opened: too few people have joined. It is tried again next week. A group needs eight people to begin; with twenty or more there is something to read in most weeks.`,
    join: `People join with \`${command} join\`. A few warm words of your own in the channel work best.`,
  },
} as const;
