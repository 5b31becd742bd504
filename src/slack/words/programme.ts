/** What leads read about the programme and its words. */
export const programmeWords = {
  title: 'Programme',
  open: 'Programme',
  openLabel: 'The programme: every week, and its words',
  notLead: 'The programme is for the leads of a group.',
  intro: (title: string, weeks: number) =>
    `*${title}* · ${weeks === 1 ? 'one week' : `${weeks} weeks`}. You can see and reword each week that has not begun. A week that has opened keeps what it asked; what you change in it now is asked next season.`,
  unusable:
    '*Your own programme cannot be used as it is stored,* so the usual one stands in. The person who runs the server sees what is wrong with `npm run programme -- check`.',
  file: 'To exchange, add or remove weeks, or to bring themes of your own, ask the person who runs the server: `npm run programme` does it with a file.',
  week: (week: number, title: string) => `*${week}. ${title}*`,
  discussion: 'discussion in a thread',
  step: 'private question',
  begun: 'has begun',
  reword: 'See and reword',
  rewordLabel: (week: number) => `See and reword week ${week}`,
  gone: 'This week is no longer in the programme. Please open the programme again.',
  form: {
    title: (week: number) => `Week ${week}`,
    when: {
      coming: (season: number) => `These are the words for season ${season}, asked when this week opens.`,
      begun: (season: number) =>
        `This week has begun in the present season and keeps what it asked. What you write here is asked in season ${season}.`,
    },
    rules:
      'A question asks about the person who answers: what they noticed, will do or are unsure of. It never asks for a name, a person or a story about somebody else, and no text names anybody.',
    name: 'Title',
    nameHint: 'At most 24 characters.',
    framing: 'Before the question',
    framingHint: 'Two or three sentences.',
    question: 'The question',
    more: ['A smaller question', 'Another smaller question'],
    moreHint: 'Leave it empty if there is none.',
    lighter: 'The lighter question',
    lighterHint: 'For whoever wants less this week.',
    thread: 'The question in the channel’s thread',
    preview: 'Preview',
    previewLabel: 'Preview: see this week as members will, without saving',
    save: 'Save',
  },
  preview: {
    title: 'Preview',
    fine: 'Nothing is saved yet. This is what members will see:',
    mistakes: '*Not ready to be saved yet:*',
    mistake: (field: string, message: string) => `• *${field}:* ${message}.`,
    elsewhere: 'Another part of the programme',
  },
  mistake: (message: string) => `This ${message}.`,
  elsewhere: (message: string) => `Another part of the programme ${message}.`,
  changedMeanwhile:
    'Not saved: somebody has changed the programme since you opened this. Please keep your text, close this and open the week again.',
  otherStep:
    'Not saved: the season has gone on since you opened this. Please keep your text and open the programme again.',
  failed: 'Not saved: something on our side is not answering. Please keep your text and try again in a minute.',
  late: 'This may or may not have been saved. Please keep your text and open the week again to see.',
  savedTitle: 'Saved',
  saved: (title: string, season: number) =>
    `*Saved.* “${title}” is asked in these words in season ${season}. A week that has opened keeps what it asked.`,
} as const;
