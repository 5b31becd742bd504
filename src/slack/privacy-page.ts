import type { types } from '@slack/bolt';
import { context, divider, modal, section } from './blocks.ts';
import type { Desk } from './desk.ts';
import { escaped } from './mrkdwn.ts';
import { memberWords } from './words/member.ts';

const words = memberWords.privacy;

/** Who could learn what, and what is kept until when: the same for everybody. */
export function privacyPage({ content }: Pick<Desk, 'content'>): types.ModalView {
  return modal({
    title: words.title,
    blocks: [
      section(escaped(content.promise)),
      divider,
      section(`*${words.visibility}*`),
      ...content.visibility.map((row) =>
        section(
          [
            `*${escaped(row.who)}*`,
            `_${words.whileOpen}:_ ${escaped(row.whileOpen)}`,
            `_${words.afterClose}:_ ${escaped(row.afterClose)}`,
            `_${words.afterPublication}:_ ${escaped(row.afterPublication)}`,
          ].join('\n'),
        ),
      ),
      divider,
      section(`*${words.kept}*`),
      ...content.kept.map((row) =>
        section(
          [
            `*${escaped(row.what)}*`,
            `_${words.why}:_ ${escaped(row.why)}`,
            `_${words.until}:_ ${escaped(row.until)}`,
          ].join('\n'),
        ),
      ),
      context(escaped(content.notAReport)),
    ],
  });
}
