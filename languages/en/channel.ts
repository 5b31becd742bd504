import type { Band } from '../../src/domain/digest.ts';
import { inWords } from './common.ts';

const about = (minutes: number) => (minutes === 1 ? 'About a minute' : `About ${minutes} minutes`);

/** What the channel and the direct messages say. */
export const channelCopy = {
  nudge: {
    /** What a lock screen may show: it says nothing of the subject, which can touch a sore point. */
    text: (minutes: number) => `Your question for this week is here. ${about(minutes)}, and skipping is fine.`,
    week: (week: number, of: number, title: string) => `*Week ${week} of ${of} · ${title}*`,
    free: (k: number) =>
      `🔒 Only you see your answer. The channel sees themes that ${inWords(k)} or more people share. Nobody’s told if you skip.`,
    goOn: '*Shall we go on?* Everyone’s asked this now and then. If this is a busy time, one tap gives you four quiet weeks; leaving takes one word, `/imperfect-ally leave`. To go on, do nothing.',
    reminderText: (minutes: number) =>
      `Your question for this week is still open. ${about(minutes)}, and skipping is fine.`,
    reminderWhy: 'This reminder comes once, whether or not you’ve answered.',
  },
  /** The post of the day on which a week opens. */
  opening: {
    title: (week: number, title: string) => `Week ${week} · ${title}`,
    talk: (headline: string) => `This week we talk: ${headline}`,
    notice: 'Worth noticing',
    tryThis: 'Try it this week',
    talkAbout: 'Talk about it 💬',
    line: (text: string) => `*From the lead*\n${text}`,
    weeksOff: (count: number, day: string) =>
      count === 1
        ? `No question next week. The next one comes on ${day}.`
        : `No question for ${inWords(count)} weeks after this one. The next comes on ${day}.`,
    /** The same words whether anything was shared or not. */
    smallPrint: (k: number) =>
      `Themes are what ${inWords(k)} or more people chose. The tips come from the programme, not from anyone’s answer.`,
    named: 'Thread replies carry your name · speak for yourself · no stories about colleagues · reading counts',
    /** For whoever reads no more than the text, where there are no buttons. */
    help: 'This isn’t a place for reports, and writing here doesn’t affect any legal deadline. For reporting routes and help lines, type `/imperfect-ally resources`.',
    rules: 'Ground rules',
    rulesLabel: 'Ground rules: how we talk in this thread',
  },
  rules: {
    page: 'Ground rules',
    title: 'How we talk here',
    notAReport:
      'Writing here isn’t a report and doesn’t affect any legal deadline. Reporting routes and help lines are behind “Help & reporting”.',
    gone: 'That discussion isn’t there any more.',
  },
  reminder: (until: string) => `This week’s question is open until ${until}.`,
  heard: {
    title: 'What we heard last week',
    band: {
      5: 'five or more of us',
      10: 'ten or more of us',
      20: 'twenty or more of us',
      50: 'fifty or more of us',
      100: 'a hundred or more of us',
    } satisfies Record<Band, string>,
    /** Before themes that share a band: it is said once. */
    each: (band: string) => `Each from ${band}:`,
    beyond: 'Some answers didn’t fit any theme.',
    /** What the channel has read already is not said again. */
    again: (week: number) => `, as in week ${week}.`,
  },
  digest: {
    title: (title: string) => `What we heard: ${title}`,
    /** One and the same sentence, whatever the reason. */
    nothing: 'There isn’t enough to share from this week. Thank you to everyone who took a moment for it.',
    weekOff: (day: string) => `No question this week. The next one comes on ${day}.`,
    promise: 'Themes are what people chose: never anyone’s words, and no exact numbers.',
    band: (band: Band) => `${band} or more people`,
  },
  farewell: {
    title: (weeks: number) => `Thank you for ${weeks === 1 ? 'the week' : `${inWords(weeks)} weeks`}`,
    thanks:
      'That was the last question of this season. Thank you to everyone who answered, listened, talked or just read along.',
    season: 'The season, week by week',
    week: (title: string, labels: readonly string[]) =>
      `• ${[title, labels.join(' · ')].filter((part) => part !== '').join(': ')}`,
    next: '*What comes next*\nNothing more is asked until a lead starts another season. The small things go on without us: ask, listen, share the credit.',
    stopped:
      '*Goodbye from Imperfect Ally.* The group here has been stopped, so no more questions come. What was written in an open week is deleted unread. Thank you to everyone who took a moment.',
  },
} as const;
