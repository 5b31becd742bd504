import { command } from './common.ts';

/** What is said about a season: its themes, and where it stands. */
export const seasonWords = {
  themes: {
    title: 'Themes so far',
    none: 'No themes have been posted yet this season. They come after the first week has closed.',
    deleted:
      'The themes of this season are not kept here any more: a lead has deleted its record. What was posted stands in the channel.',
    intro: '*The season so far*',
    nothing: 'There was not enough to share.',
    week: (title: string) => `*${title}*`,
    promise: 'Themes only, as the channel has read them: never anybody’s words, and no exact numbers.',
    more: `Earlier weeks: type \`${command} themes\`.`,
    earlier: 'Earlier weeks stand in the channel.',
  },
  report: {
    title: 'Season report',
    open: 'Season report',
    openLabel: 'The season as the channel has read it',
    notLead: 'This is for the leads of a group.',
    choose: 'Which season would you like to read?',
    group: (channel: string) => `*The group of ${channel}*`,
    read: 'Read',
    readLabel: (place: number, of: number) => `Read the season of group ${place} of ${of}`,
    intro: (channel: string, season: number, posted: number, length: number) =>
      `*The group of ${channel}*, season ${season}. Posted so far: ${posted} of ${length} weeks.`,
    week: (week: number, title: string, date: string) => `*Week ${week}: ${title}* (opened on ${date})`,
    introDeleted: (channel: string, season: number) => `*The group of ${channel}*, season ${season}.`,
    earlier: 'Earlier weeks',
    later: 'Later weeks',
    files:
      'To take along as a document, a table or a page with charts: whoever runs the server types `npm run report`.',
  },
  status: {
    title: 'Where we are',
    group: (channel: string) => `*The group of ${channel}*`,
    open: (title: string, until: string) => `“${title}” is open until ${until}.`,
    beingRead: (title: string, quarters: 0 | 1 | 2 | 3) =>
      `“${title}” has closed and is being read${['', ': a quarter is done', ': half is done', ': three quarters are done'][quarters]}.`,
    drafted: (title: string, at: string) => `“${title}” has closed. What the channel will read is posted on ${at}.`,
    draftedForApproval: (title: string, at: string) =>
      `“${title}” has closed. What the channel will read is posted once it is approved, on ${at} at the earliest.`,
    held: (title: string) => `“${title}” has closed, and you are holding what the channel will read.`,
    posted: (title: string) => `“${title}” has closed, and the channel has read about it.`,
    opens: (title: string, at: string) => `“${title}” opens on ${at}.`,
    paused: 'The programme is paused.',
    ended: 'The season has ended. Nothing goes on until a lead starts the next one, on the page “Your group”.',
    enough: 'Enough people have joined for a week to open.',
    notEnough: 'Not yet enough people have joined for a week to open. A few warm words in the channel help most.',
    notLead: 'This is for the leads of a group.',
    privacy: 'No page of this app shows who answers, or how many.',
  },
} as const;
