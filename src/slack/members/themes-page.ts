import type { types } from '@slack/bolt';
import type { Digest } from '../../domain/digest.ts';
import { isRecordDeleted } from '../../domain/group.ts';
import type { CurrentUser, SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { publishedWeeks, readsChannel, rolesOf } from '../shared/roles-and-weeks.ts';
import { context, modal, section } from '../ui/blocks.ts';
import { clippedMrkdwn, escaped } from '../ui/mrkdwn.ts';
import { notEnrolledPage, refusalPage } from '../ui/refusals.ts';

const words = () => copy().season.themes;

/** The published themes of one's own group, else of the groups that one leads: the latest week first. */
export async function themesPage(ctx: SlackContext, user: CurrentUser): Promise<types.ModalView> {
  const { own, leads } = await rolesOf(ctx, user);
  const shown = own ?? leads[0];
  if (shown === undefined) return notEnrolledPage();
  if (!(await readsChannel(ctx, user, shown.group))) return refusalPage(words().notInChannel);
  const { weeks, more } = await publishedWeeks(ctx, shown.group, mostInPage);
  const isDeleted = isRecordDeleted(shown.group, shown.group.season);
  return modal({
    title: words().title,
    blocks: [
      ...(weeks.length === 0 ? [section(isDeleted ? words().deleted : words().none)] : []),
      ...weeks.map(({ title, digest }) => weekBlock(title, digest, 'sentences')),
      ...(more ? [context(words().earlier)] : []),
      context(words().promise),
    ],
  });
}

/** Slack takes 100 blocks. */
const mostInPage = 80;

function weekBlock(title: string, digest: Digest, how: 'labels' | 'sentences'): types.SectionBlock {
  const heading = words().week(escaped(title));
  if (digest.kind === 'nothing') return section(`${heading}\n${words().nothing}`);
  const lines = digest.themes.map(({ label, sentence, band }) => {
    const people = band === undefined ? '' : ` · ${copy().channel.digest.band(band)}`;
    const more = how === 'labels' ? '' : `: ${clippedMrkdwn(sentence, 200)}`;
    return `• ${clippedMrkdwn(label, 120)}${people}${more}`;
  });
  return section([heading, ...lines].join('\n'));
}
