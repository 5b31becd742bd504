import type { Band } from '../../domain/publication.ts';
import { common, minutesInWords } from './common.ts';

/** What the channel and the direct messages say. */
export const channelWords = {
  nudge: {
    /** Shown on lock screens: says nothing about the subject. */
    neutral: 'Your weekly moment is here.',
    why: (title: string, minutes: number) => `*${title}* · ${minutesInWords(minutes)}`,
    text: (title: string, why: string, minutes: number) =>
      `Your weekly moment is here.\nThis week: ${title}, ${minutesInWords(minutes)}. ${why} Open the app to reflect, or skip the week: both are fine.`,
    free: 'Answer, take the lighter question, or let it pass: nobody is told which.',
    goOn: '*Shall we go on?* Everybody is asked this now and then. If this is a busy time, one tap gives you four quiet weeks; leaving takes one word, `/imperfect-ally leave`. To go on, do nothing.',
    reminder: 'Your weekly moment is still open.',
    reminderText: (title: string) =>
      `Your weekly moment is still open.\nThis week: ${title}. Everybody gets this one reminder, answered or not.`,
    reminderWhy: 'Everybody gets this one reminder, answered or not.',
  },
  opening: {
    more: 'People who take part get the question in a direct message. Their answers are no reports, and start or stop no legal clock: for reporting routes and help lines there is `/imperfect-ally resources`.',
    named: '*Replies in this thread carry your name.* For the private way use the button.',
    rules: 'How we talk here',
    notAReport:
      'This thread is not a place for reports, and writing here starts or stops no legal clock. Reporting routes and help lines are behind the button “Help lines”.',
    text: (title: string, question: string) =>
      `Replies in this thread carry your name; for the private way use the button. This week we talk: ${title}. ${question}`,
  },
  digest: {
    title: (title: string) => `What we heard: ${title}`,
    /** One and the same sentence, whatever the reason. */
    nothing: 'There is not enough to share from this week. Thank you to everyone who took a moment for it.',
    beyond: 'Some replies went beyond these themes.',
    promise: 'Themes only, from a reading of the replies: never anybody’s words, and no exact numbers.',
    band: (band: Band) => `${band} or more people`,
    earlier: (week: number, band: Band | undefined) =>
      `Heard in week ${week} as well${band === undefined ? '' : `, from ${band} or more people`}.`,
  },
  notAReportLabel: common.resourcesLabel,
} as const;
