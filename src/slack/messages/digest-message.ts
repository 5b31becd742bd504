import type { types } from '@slack/bolt';
import type { Band, DigestTheme, HeardBefore } from '../../domain/publication.ts';
import type { Message } from '../../flows/ports/messenger.ts';
import { context, header, section } from '../parts/blocks.ts';
import { clippedMrkdwn } from '../parts/mrkdwn.ts';
import { channelWords } from '../words/channel.ts';
import type { MessageContent } from './message-content.ts';
import { actionsBlocks, actionsText } from './told-actions.ts';

const words = channelWords.digest;

/** The themes of a week as the channel reads them. "Nothing to share" looks the same whatever the reason. */
export function digestMessage(message: Extract<Message, { kind: 'digest' }>): MessageContent {
  const { step, publication, actions, before } = message;
  const title = words.title(step.title);
  const { digest } = publication;
  if (digest.kind === 'nothing')
    return { text: `${clippedMrkdwn(title, 200)}. ${words.nothing}`, blocks: [header(title), section(words.nothing)] };
  const beyond = digest.beyond ? [words.beyond] : [];
  return {
    text: [
      `${clippedMrkdwn(title, 200)}.`,
      ...digest.themes.map((theme) => themeText(theme, before)),
      ...beyond,
      ...actionsText(actions),
      words.promise,
    ].join('\n'),
    blocks: [
      header(title),
      ...digest.themes.map((theme) => themeBlock(theme, before)),
      ...beyond.map((sentence) => section(sentence)),
      ...actionsBlocks(actions),
      context(words.promise),
    ],
  };
}

/** A theme with its band in words; the bar after it repeats the words for the eye. */
export function themeBlock(theme: DigestTheme, before: HeardBefore = new Map()): types.SectionBlock {
  const band = theme.band === undefined ? '' : ` · ${words.band(theme.band)} ${barOf(theme.band)}`;
  const label = clippedMrkdwn(theme.label, 150 * partsOf(theme));
  const earlier = earlierOf(theme, before).map((sentence) => `\n_${sentence}_`);
  return section(`*${label}*${band}\n${clippedMrkdwn(theme.sentence, 350 * partsOf(theme))}${earlier.join('')}`);
}

/** The same on one line, without the bar. */
export function themeText(theme: DigestTheme, before: HeardBefore = new Map()): string {
  const { label, sentence, band } = theme;
  const people = band === undefined ? '' : ` (${words.band(band)})`;
  const said = sentence.replaceAll('\n', ' ');
  const line = `• ${clippedMrkdwn(label, 150 * partsOf(theme))}${people}: ${clippedMrkdwn(said, 300 * partsOf(theme))}`;
  return [line, ...earlierOf(theme, before)].join(' ');
}

/** The same theme in the last earlier week that had it, in its band. What was merged is compared with nothing. */
function earlierOf(theme: DigestTheme, before: HeardBefore): readonly string[] {
  const earlier = theme.with === undefined ? before.get(theme.id) : undefined;
  return earlier === undefined ? [] : [words.earlier(earlier.week, earlier.band)];
}

/** What was merged from several has room for the words of each: of all lines together there are at most seven. */
const partsOf = (theme: DigestTheme) => 1 + (theme.with?.length ?? 0);

const bars: Readonly<Record<Band, string>> = { 5: '▰▱▱▱▱', 10: '▰▰▱▱▱', 20: '▰▰▰▱▱', 50: '▰▰▰▰▱', 100: '▰▰▰▰▰' };
const barOf = (band: Band) => bars[band];
