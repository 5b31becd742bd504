import { command, inWords } from './common.ts';

/** What leads read. */
export const leadWords = {
  hours: (hours: number, counted: string) => (hours === 1 ? 'one hour' : `${counted} hours`),
  setup: {
    title: 'Set up a group',
    submit: 'Start',
    intro:
      'A group is one channel that goes through the programme together. You become its lead. Everybody decides for themselves whether to join.',
    channel: 'Which channel?',
    channelHint: 'The themes are posted there. Invite the app first: type /invite @Imperfect Ally in that channel.',
    channelPlaceholder: 'Choose a channel',
    k: 'How many people must raise a theme before it is shared?',
    kHint: 'More people means more privacy and fewer themes. It can be raised later, never lowered.',
    kOption: (k: number, isDefault: boolean) => `At least ${inWords(k)} people${isDefault ? ' (usual)' : ''}`,
    country: 'Which country’s help lines and public holidays apply?',
    routeLine: 'A reporting route at your workplace',
    routeLineHint: 'For instance a person or an office in HR, with how to reach them.',
    routeOutside: 'A second route, outside the line of command',
    routeOutsideHint: 'For instance an ombudsperson or a hotline that does not report to the managers concerned.',
    resourcesTitle: (country: string) => `Help lines for ${country}`,
    resourcesNote: 'Please check that these are right for your people. Members see today’s date as “last checked”.',
    confirm: 'Are these right?',
    confirmOption: 'I have checked these help lines and both routes',
    times: (opens: string, closes: string, digest: string, zone: string) =>
      `*When.* A week opens on ${opens} and closes on ${closes}. Its themes are posted on ${digest}, unless you hold them. Times are those of ${zone}. Everybody gets their question in their own working hours.`,
    expect:
      '*What to expect.* With about 8 people most weeks will say that there is not enough to share. From about 20 the channel reads one to three themes.',
    doneTitle: 'The group is ready',
    done: (channel: string, date: string) =>
      `*${channel} is ready.* The first week opens on ${date}, once eight people have joined.`,
    doneJoin: `People join with \`${command} join\`. The app posts no invitation: a few warm words of your own in the channel work best.`,
    doneExpect:
      'With about 8 people most weeks will say that there is not enough to share; from about 20 the channel reads one to three themes.',
    doneLead: `You lead the group. To take part yourself, join like everybody else. Before the themes are posted you get a message with a Review button.`,
    tooManyForOneDay: (people: string, perMinute: string, needs: string, has: string) =>
      `*A large channel.* At ${perMinute} messages a minute, asking ${people} people takes ${needs}; the day a week opens has ${has} left for it. If they all joined, some would be asked a day later. An earlier opening helps.`,
    mayNotLead:
      'A group is set up by an admin or owner of the workspace, or by a person named in the app’s configuration. Please ask one of them.',
    botNotInChannel: 'The app is not in that channel yet. Type /invite @Imperfect Ally there, then press Start again.',
    sharedChannel: 'That channel is shared with another workspace. Please choose one that only your workplace reads.',
    archivedChannel: 'That channel is archived. Please choose another.',
    channelTaken: 'That channel has a running group already. Please choose another.',
    kOutOfRange: 'Please choose one of the numbers in the list.',
    routeMissing: 'Please name a route, with how to reach it.',
    sameRoute: 'This is the same as the first route. The second one should be outside the line of command.',
    resourcesNotConfirmed: 'Please check the help lines above and tick the box.',
    late: 'This took too long, and may or may not have worked. Please open the setup again to see.',
  },
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
    openLabel: 'Leading a discussion: the card for this week’s thread, or for the next one',
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
