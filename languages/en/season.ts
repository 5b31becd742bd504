import { noCounts } from './common.ts';

/** What is said about a season: its themes, and where it stands. */
export const seasonCopy = {
  themes: {
    title: 'Themes so far',
    none: 'No themes have been posted yet this season. They come after the first week has closed.',
    deleted:
      'This season’s themes aren’t kept here any more: a lead has deleted its record. What was posted stays in the channel.',
    nothing: 'There wasn’t enough to share.',
    week: (title: string) => `*${title}*`,
    promise: 'Themes only, as the channel has read them: never anyone’s words, and no exact numbers.',
    notInChannel:
      'These themes belong to a private channel, and it seems you’re not in it now. If you are, please try again in a moment.',
    earlier: 'Earlier weeks stand in the channel.',
  },
  report: {
    title: 'Season report',
    open: 'Season report',
    openLabel: 'The season as the channel has read it',
    notLead: 'This is for the leads of a group.',
    chooser: {
      title: 'Season report',
      choose: 'Which season would you like to read?',
      one: (channel: string) => `*${channel}*`,
      open: 'Read',
      openLabel: (place: number, of: number) => `Read the season of group ${place} of ${of}`,
    },
    intro: (channel: string, season: number, posted: number, length: number) =>
      `*${channel}*, season ${season}. Posted so far: ${posted} of ${length} weeks.`,
    week: (week: number, title: string, date: string) => `*Week ${week}: ${title}* (opened on ${date})`,
    introDeleted: (channel: string, season: number) => `*${channel}*, season ${season}.`,
    earlier: 'Earlier weeks',
    later: 'Later weeks',
    files: 'As a document, a table or a page with charts: the person who runs the server types `npm run report`.',
    take: 'Copy as text',
    takeLabel: 'Copy as text: the whole report, to take along',
    text: {
      title: 'Copy the report',
      hint: 'Select all, copy, and paste it where you need it. It holds only what the channel has read.',
      part: (part: number, of: number) => (of === 1 ? 'The report' : `Part ${part} of ${of}`),
      done: 'Done',
      heading: (programme: string, season: number) => `${programme}: season ${season}`,
      progress: (posted: number, length: number) => `Posted so far: ${posted} of ${length} weeks.`,
      promise: (k: number) =>
        `Each theme was chosen by at least ${k} different people. Nobody’s words, no names, no exact numbers.`,
      week: (week: number, title: string, date: string) => `Week ${week}: ${title} (opened ${date})`,
      theme: (label: string, band: string, sentence: string) => `• ${label}${band}: ${sentence}`,
      band: (band: number) => ` (${band} or more people)`,
      promises: 'What we will try',
      action: (text: string, state: string, week: number) => `• ${text} (${state}, since week ${week})`,
      source: (source: string) => source,
    },
  },
  status: {
    title: 'Status',
    open: (title: string, until: string) => `“${title}” is open until ${until}.`,
    closing: (title: string) => `“${title}” is closing just now.`,
    closed: (title: string, at: string) => `“${title}” has closed. Its themes are posted on ${at}.`,
    closedForApproval: (title: string, at: string) =>
      `“${title}” has closed. Its themes are posted once they’re approved, on ${at} at the earliest.`,
    held: (title: string) => `“${title}” has closed, and its themes are on hold.`,
    posted: (title: string) => `“${title}” has closed, and the channel has read about it.`,
    opens: (title: string, at: string) => `“${title}” opens on ${at}.`,
    opensAtEarliest: (title: string, day: string) => `“${title}” opens on ${day} at the earliest.`,
    comesNext: (title: string) => `“${title}” comes next.`,
    paused: 'The programme’s paused.',
    ended: 'The season’s over. Nothing goes on until a lead starts the next one, in “Group settings”.',
    enough: 'Enough people have joined for a week to open.',
    notEnough: 'Not enough people have joined yet for a week to open. A few warm words in the channel help most.',
    notLead: 'This is for the leads of a group.',
    privacy: noCounts,
  },
} as const;
