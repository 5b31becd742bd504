import type { Consent, KeptRow, VisibilityRow } from '../domain/safety-content.ts';

export const promise =
  'The channel only ever sees themes that a program found in at least five people’s replies, never anybody’s words. When the week closes, the app destroys the only link between you and what you wrote. Until then the people who run the server or manage the Slack app could look; we say so.';

export const notAReport =
  'This is not a report. Nobody is alerted by what you write here, and nobody can act on it. If you want something to happen, your workplace’s reporting routes and the help lines are one tap away.';

export const deadlineNotice =
  'Answering here starts or stops no legal clock. Complaints and claims have time limits of their own, and some are short: if you may want to make one, please ask an official body soon.';

/** Raise the version with every change of the points: people are asked again. */
export const consent: Consent = {
  version: 2,
  points: [
    'Once a week you get one question in a direct message, and at most one reminder. You can answer, take the lighter question, skip, pause or leave, each with a tap; nobody in the group is told which.',
    'The channel sees themes that at least five people raised. It never sees your words, your name or how many replied.',
    'Until the week closes you can change or withdraw your reply. Until then the people who run the server, or who manage the Slack app, could look. When it closes, the app destroys its only link between you and your reply, and can no longer find yours, not even for you.',
    'A program finds the themes. No screen shows your reply to anybody but you; leads cannot see it either. Replies are deleted when the themes are posted, and seven days after the close at the latest.',
    'Slack carries the form in which you write. Apart from that, your reply stays on the servers that run this app; no other service reads it.',
    'Please write about yourself. Leave out what would identify somebody else, or what only you could know: a text can give its writer away.',
    'This is not a report, and answering starts or stops no legal clock. Reporting routes and help lines are always one tap away.',
    'The app keeps that you joined, your settings and the version of this text. All of it is deleted when you leave.',
  ],
};

/** Who could learn what, in plain words; in the order of likely interest. */
export const visibility: readonly VisibilityRow[] = [
  {
    who: 'Colleagues, leads, and Slack admins with a full export',
    whileOpen: 'That the group was asked. An export can show who joined, not who answered.',
    afterClose: 'The same.',
    afterPublication: 'The themes, with wide bands such as “10 or more” instead of numbers.',
  },
  {
    who: 'The people who run the server, with the database and its keys',
    whileOpen: 'Who wrote what, if they went looking.',
    afterClose: 'The texts, without authors.',
    afterPublication: 'The themes.',
  },
  {
    who: 'The people who manage the Slack app’s settings',
    whileOpen: 'They could receive replies as they are sent.',
    afterClose: 'Nothing new.',
    afterPublication: 'The themes.',
  },
  {
    who: 'Slack',
    whileOpen: 'It carries the form when you send it, and when you open it again to edit.',
    afterClose: 'Your reply is not stored as a message.',
    afterPublication: 'The themes.',
  },
  {
    who: 'A thief with a copy of the database',
    whileOpen: 'How many answers changed lately, not whose; no text.',
    afterClose:
      'Nothing without the key. With it, texts without authors, though a text can still give its writer away.',
    afterPublication: 'The themes.',
  },
  {
    who: 'The people who run the server, with old backups',
    whileOpen: 'Who wrote what, if the backups hold the keys as well.',
    afterClose: 'Nothing, unless somebody kept a copy of the keys.',
    afterPublication: 'Nothing, unless somebody kept a copy of the keys.',
  },
  {
    who: 'Four people who compare notes about what they wrote',
    whileOpen: 'Nothing.',
    afterClose: 'Nothing.',
    afterPublication: 'They may guess a theme that one other person raised.',
  },
];

export const kept: readonly KeptRow[] = [
  {
    what: 'That you joined, your settings, your direct message channel, the version of the consent text',
    why: 'To send you the question at your time',
    until: 'You leave, your account is deactivated, the group is stopped, or within 24 hours after the app is removed',
  },
  {
    what: 'Whether your message is planned or sent',
    why: 'To send exactly one',
    until: 'The week closes',
  },
  {
    what: 'Whether a message about the group itself, such as the end of a season, is planned or sent to you',
    why: 'To send exactly one',
    until: 'Thirty days',
  },
  {
    what: 'Your encrypted reply, and the key that links it to you',
    why: 'So that you can change or withdraw it',
    until: 'The week closes',
  },
  {
    what: 'The replies without authors, what was found in them, and their key',
    why: 'To find themes',
    until: 'The themes are posted, seven days after the close at the latest',
  },
  {
    what: 'Published themes, promised actions, what each week asked',
    why: 'The record of the season',
    until: 'A lead deletes it after the season, or within 24 hours after the app is removed',
  },
  {
    what: 'Who leads a group; its programme, settings, reporting routes and notice, in the leads’ words',
    why: 'To run its weeks, and to show them to everybody who is asked',
    until: 'A lead changes them, or within 24 hours after the app is removed',
  },
  {
    what: 'The identifiers of Slack’s events, without content',
    why: 'To notice one that is sent twice',
    until: 'One day',
  },
  {
    what: 'What people of the channel are called',
    why: 'To take names out of a reply before it is kept',
    until: 'Never stored: in memory, while a week is open',
  },
  {
    what: 'The app’s own access to Slack, encrypted',
    why: 'To talk to Slack',
    until: 'The app is removed: then at once',
  },
];
