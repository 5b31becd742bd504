import type { types } from '@slack/bolt';
import { promptOf, type Step, threadQuestionOf } from '../domain/programme.ts';
import { context, divider, modal, plainSection, section } from './blocks.ts';
import { clippedMrkdwn, escaped } from './mrkdwn.ts';
import { channelWords } from './words/channel.ts';
import { programmeWords } from './words/programme.ts';

const words = programmeWords.preview;

/** One week as members will see it, with what must be mended first. */
export function stepPreview(step: Step, season: number, mistakes: readonly string[]): types.ModalView {
  const { title, minutes, framing, note, question, more, contentNote } = promptOf(step, season, false);
  const paragraphs = [framing, note, question, ...more].filter((text) => text !== undefined && text.trim() !== '');
  return modal({
    title: words.title,
    blocks: [
      mistakes.length === 0 ? context(words.fine) : section([words.mistakes, ...mistakes].join('\n')),
      divider,
      section(words.nudge),
      section(channelWords.nudge.why(escaped(title), minutes)),
      section(words.modal),
      ...paragraphs.map((text) => plainSection(text ?? '')),
      section(words.lighter(clippedMrkdwn(step.lighter, 2500))),
      context(clippedMrkdwn(contentNote, 2900)),
      section(words.channel),
      plainSection(step.kind === 'step' ? step.channelLine : threadQuestionOf(step.discussion, season)),
    ],
  });
}
