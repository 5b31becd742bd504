/**
 * The words of the promise, the same wherever they are shown. What people agree to has a version, in
 * `src/programme/safety-content.ts`: a changed point asks everybody again.
 */
export const safetyCopy = {
  promise:
    'The channel only ever sees themes that five or more people share, never anyone’s words. When the week closes, your words and the only link between you and your choices are deleted. Until then, the people who run the server or the Slack app could technically look; we’d rather tell you.',
  notAReport: 'Not a report: nobody’s alerted. To report something, use Help & reporting.',
  deadlineNotice:
    'Writing here isn’t a complaint and doesn’t affect any legal deadline. Some deadlines are short: if you might want to complain, ask an official body soon.',
  /** What people agree to when they join. */
  points: [
    'You get one question a week in a direct message, and at most one reminder. Answer, skip, pause or leave with a tap; nobody in the group’s told which.',
    'The channel only sees themes that at least five people share. It never sees your words, your name or how many answered.',
    'What counts is what you choose. If you only write, software suggests what it hears; you see what counts and can change it. Please leave names out.',
    'You can change or delete your answer until the week closes. Then your words and the only link between you and your choices are deleted; the app can’t find your answer any more, even for you.',
    'Until then, the people who run the server or the Slack app could technically look. Old copies of data and keys together, if someone has them, would still tell afterwards.',
    'Nobody else sees your answer on any screen. The choices, without names, are deleted when the themes are posted, seven days after the close at the latest. Slack carries the form; otherwise your answer stays on the servers that run this app.',
    'This isn’t a reporting channel. Writing here isn’t a complaint and doesn’t affect any legal deadline. Help & reporting is one tap away.',
    'The app keeps that you joined, your settings and the version of this text. That’s deleted when you leave.',
  ],
  /** Who could learn what, in plain words; in the order of likely interest. */
  visibility: [
    {
      who: 'Your group, its leads, and Slack admins with a full export',
      whileOpen:
        'That the group was asked. An export also shows who joined, and by a message less or later who skipped, paused or put it off; never who answered.',
      afterClose: 'The same. Leads see the themes before they’re posted.',
      afterPublication: 'The themes, with wide bands such as “10 or more” instead of numbers.',
    },
    {
      who: 'The people who run the server, with the database and its keys',
      whileOpen: 'Who answered what, if they went looking.',
      afterClose: 'The choices, without authors; no words.',
      afterPublication: 'The themes.',
    },
    {
      who: 'The people who manage the Slack app’s settings',
      whileOpen: 'They could receive answers as they’re sent.',
      afterClose: 'Nothing new.',
      afterPublication: 'The themes.',
    },
    {
      who: 'Slack',
      whileOpen: 'It carries the form when you save it, when you change what counts, and when you open it again.',
      afterClose: 'Your answer isn’t stored as a message.',
      afterPublication: 'The themes.',
    },
    {
      who: 'A thief with a copy of the database',
      whileOpen: 'How many answers changed lately, not whose; no text.',
      afterClose: 'Nothing without the key. With it, choices without authors.',
      afterPublication: 'The themes.',
    },
    {
      who: 'Anyone with copies of both data and keys from an open week',
      whileOpen: 'Who answered what.',
      afterClose: 'Still who answered what, for as long as both copies exist.',
      afterPublication: 'The same.',
    },
    {
      who: 'Four people who compare notes, or four made-up accounts',
      whileOpen: 'Nothing.',
      afterClose: 'Nothing.',
      afterPublication:
        'A guess whether one other person chose a theme: right two times in three, more often where they know what all others chose, and now and then for sure.',
    },
  ],
  /** What is kept, why, until when. */
  kept: [
    {
      what: 'That you joined, your settings, your direct message channel, the version of the consent text',
      why: 'To send you the question at your time',
      until:
        'You leave, your account is deactivated, the group is stopped, or within 24 hours after the app is removed',
    },
    {
      what: 'Whether your message is planned, sent or skipped',
      why: 'To send exactly one',
      until: 'The week closes',
    },
    {
      what: 'Whether a message about the group itself, such as the end of a season, is planned or sent to you',
      why: 'To send exactly one',
      until: 'Thirty days',
    },
    {
      what: 'Your answer (choices and words), encrypted, and the key that links it to you',
      why: 'So that you can change or delete it',
      until: 'The week closes',
    },
    {
      what: 'The choices without authors or words, encrypted, and their key',
      why: 'To count themes',
      until: 'The themes are posted, seven days after the close at the latest',
    },
    {
      what: 'Published themes, promised actions, leads’ own lines, what each week asked',
      why: 'The record of the season',
      until: 'A lead deletes it after the season, or within 24 hours after the app is removed',
    },
    {
      what: 'Who leads a group; its programme, settings, reporting routes, own help lines, notice and invitation, in the leads’ words',
      why: 'To run its weeks, and to show them to everyone who’s asked',
      until: 'A lead changes them, or within 24 hours after the app is removed',
    },
    {
      what: 'The identifiers of Slack’s events, without content',
      why: 'To notice one that is sent twice',
      until: 'One day',
    },
    {
      what: 'What people of the channel are called',
      why: 'To take names out of an answer before it is kept',
      until: 'Never stored: in memory, while a week is open',
    },
    {
      what: 'The app’s own access to Slack, encrypted',
      why: 'To talk to Slack',
      until: 'The app is removed: then at once',
    },
  ],
} as const;
