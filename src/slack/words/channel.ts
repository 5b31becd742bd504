import type { Band } from '../../domain/publication.ts';
import { common, minutesInWords } from './common.ts';

/** What the channel and the direct messages say. */
export const channelWords = {
  nudge: {
    /** Shown on lock screens: says nothing about the subject. */
    neutral: 'Your weekly moment is here.',
    why: (title: string, minutes: number) => `*${title}* · ${minutesInWords(minutes)}`,
    /** What a lock screen may show: the reason for the week, which can touch a sore point, stands in the message alone. */
    text: (title: string, minutes: number) =>
      `Your weekly moment is here.\nThis week: ${title}, ${minutesInWords(minutes)}. Answer, take the lighter question, or let it pass: nobody is told which.`,
    free: 'Answer, take the lighter question, or let it pass: nobody is told which.',
    goOn: '*Shall we go on?* Everybody is asked this now and then. If this is a busy time, one tap gives you four quiet weeks; leaving takes one word, `/imperfect-ally leave`. To go on, do nothing.',
    reminder: 'Your weekly moment is still open.',
    reminderText: (title: string) =>
      `Your weekly moment is still open.\nThis week: ${title}. Everybody gets this one reminder, answered or not.`,
    reminderWhy: 'Everybody gets this one reminder, answered or not.',
  },
  opening: {
    more: 'People who take part get the question in a direct message. Their answers are not reports, and start or stop no legal clock. For reporting routes and help lines, type `/imperfect-ally resources`.',
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
    promise: 'Themes only, found by a program in the replies: never anybody’s words, and no exact numbers.',
    band: (band: Band) => `${band} or more people`,
    earlier: (week: number, band: Band | undefined) =>
      `Heard in week ${week} as well${band === undefined ? '' : `, from ${band} or more people`}.`,
  },
  notAReportLabel: common.resourcesLabel,
} as const;
