/** The pages in a browser where the app is installed. Plain text: whoever shows it escapes it. */
export const installCopy = {
  invite: {
    title: 'Add Imperfect Ally to Slack',
    what: 'Imperfect Ally takes a channel through a season of short weekly reflections on being a better ally. Those who join get one private question a week, and the channel reads themes: never anyone’s words.',
    mayTitle: 'What it asks Slack for',
    may: [
      'to answer /imperfect-ally and send its own messages, where it was invited',
      'to send a direct message to those who join',
      'to know who is in the workspace, their time zones, which channels there are and who is in them',
    ],
    mayNot: 'It can’t read messages, in channels or anywhere else.',
    button: 'Add to Slack',
    removal: 'If it’s removed again, its tokens are deleted at once and everything else within 24 hours.',
  },
  installed: {
    title: 'Imperfect Ally is installed',
    next: 'In Slack, type /invite @Imperfect Ally in the channel that it’s for, and then /imperfect-ally setup.',
    open: 'Open Slack',
  },
  cancelled: {
    title: 'Nothing was installed',
    text: 'You pressed Cancel, so nothing has changed. You can begin again whenever you like.',
  },
  stale: {
    title: 'Please begin again',
    text: 'This page was open for too long, or was opened in another browser than the one you began in. Nothing was installed.',
  },
  failed: {
    title: 'That didn’t work',
    text: 'Nothing was installed. Please begin again; if it happens once more, give the people who run Imperfect Ally this code:',
  },
  again: 'Begin again',
} as const;
