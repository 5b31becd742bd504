/** What leads read about the programme and its words. */
export const programmeCopy = {
  title: 'Programme',
  open: 'Programme',
  openLabel: 'The programme: every week, and its words',
  notLead: 'The programme is for the leads of a group.',
  intro: (title: string, weeks: number) =>
    `*${title}* · ${weeks === 1 ? 'one week' : `${weeks} weeks`}. Reword any week, leave some out or change their order. A week that has opened keeps what it asked: changes to it count from next season.`,
  unusable:
    '*Your own programme can’t be used as it’s stored,* so the usual one stands in. The person who runs the server sees what is wrong with `npm run programme -- check`.',
  file: 'For weeks or themes of your own, ask the person who runs the server: `npm run programme` takes a file.',
  week: (week: number, title: string) => `*${week}. ${title}*`,
  discussion: 'discussion in a thread',
  step: 'private question',
  begun: 'has begun',
  reword: 'See and reword',
  rewordLabel: (week: number) => `See and reword week ${week}`,
  weeks: {
    title: 'Weeks',
    open: 'Choose weeks',
    openLabel: 'Choose weeks: leave some out, or change their order',
    intro: (weeks: number, of: number) => `*${weeks} of ${of} weeks.* Weeks that have begun stay where they are.`,
    earlier: 'Move earlier',
    later: 'Move later',
    out: 'Leave out',
    leftOut: '*Left out*',
    back: 'Put back',
    backLabel: (title: string) => `Put back ${title}`,
    few: (weeks: number) => `Only ${weeks} weeks`,
    all: 'All weeks',
    saved: '*Saved.* It counts from the next week on.',
    begun: 'That week has begun, so it stays.',
    changedMeanwhile: 'Someone just changed the weeks. Here’s how they are now.',
    tooFew: (least: number) => `*Nothing’s changed.* A season needs at least ${least} weeks.`,
    sensitiveFirst:
      '*Nothing’s changed.* A season doesn’t begin with a week that can stir things up, or with a discussion.',
    discussionTooEarly: '*Nothing’s changed.* A discussion comes after at least two private weeks.',
  },
  gone: 'This week is no longer in the programme. Please open the programme again.',
  form: {
    title: (week: number) => `Week ${week}`,
    when: {
      coming: (season: number) => `These are the words for season ${season}, asked when this week opens.`,
      begun: (season: number) =>
        `This week has begun in the present season and keeps what it asked. What you write here is asked in season ${season}.`,
    },
    rules:
      'A question asks about the person who answers: what they noticed, will do or are unsure of. It never asks for a name, a person or a story about someone else, and no text names anyone.',
    name: 'Title',
    nameHint: 'At most 24 characters.',
    framing: 'What it’s about',
    framingHint: 'One to three short sentences.',
    question: 'The question',
    choices: 'Choices, one a line',
    choicesHint:
      'Four to seven, the theme first: “Staying silent: I go quiet”. Leave it empty and people only write. “Something else” is added.',
    more: 'A smaller question',
    moreHint: 'Leave it empty if there’s none.',
    thread: 'The question in the channel’s thread',
    preview: 'Preview',
    previewLabel: 'Preview: see this week as members will, without saving',
    save: 'Save',
  },
  preview: {
    title: 'Preview',
    fine: 'Nothing’s been saved yet. This is what members will see:',
    mistakes: '*Not ready to be saved yet:*',
    mistake: (field: string, message: string) => `• *${field}:* ${message}.`,
    elsewhere: 'Another part of the programme',
  },
  /** What the check of programmes says, which speaks English. */
  problem: (message: string) => message,
  mistake: (message: string) => `This ${message}.`,
  elsewhere: (message: string) => `Another part of the programme ${message}.`,
  changedMeanwhile:
    'Not saved: someone’s changed the programme since you opened this. Please keep your text, close this and open the week again.',
  otherStep:
    'Not saved: the season has gone on since you opened this. Please keep your text and open the programme again.',
  failed: 'Not saved: something on our side isn’t answering. Please keep your text and try again in a minute.',
  late: 'That took too long. Keep your text, and check before you try again.',
  savedTitle: 'Saved',
  saved: (title: string, season: number) =>
    `*Saved.* “${title}” is asked in these words in season ${season}. A week that has opened keeps what it asked.`,
} as const;
