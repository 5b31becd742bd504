import type { types } from '@slack/bolt';
import type { Desk } from '../desk.ts';
import { context, divider, modal, section } from '../parts/blocks.ts';
import { clippedMrkdwn, escaped } from '../parts/mrkdwn.ts';
import { memberWords } from '../words/member.ts';

const words = memberWords.privacy;

/** Four of them fit into a paragraph. */
const longestCell = 700;

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
            `*${clippedMrkdwn(row.who, longestCell)}*`,
            `_${words.whileOpen}:_ ${clippedMrkdwn(row.whileOpen, longestCell)}`,
            `_${words.afterClose}:_ ${clippedMrkdwn(row.afterClose, longestCell)}`,
            `_${words.afterPublication}:_ ${clippedMrkdwn(row.afterPublication, longestCell)}`,
          ].join('\n'),
        ),
      ),
      divider,
      section(`*${words.kept}*`),
      ...content.kept.map((row) =>
        section(
          [
            `*${clippedMrkdwn(row.what, longestCell)}*`,
            `_${words.why}:_ ${clippedMrkdwn(row.why, longestCell)}`,
            `_${words.until}:_ ${clippedMrkdwn(row.until, longestCell)}`,
          ].join('\n'),
        ),
      ),
      context(escaped(content.notAReport)),
    ],
  });
}
