import type { types } from '@slack/bolt';
import { type Group, isRecordDeleted } from '../../domain/group.ts';
import type { Digest } from '../../domain/publication.ts';
import { isPast } from '../../domain/round.ts';
import type { Asker, Desk } from '../desk.ts';
import { notEnrolledPage } from '../everybody/refusal-page.ts';
import { standingOf } from '../everybody/standing.ts';
import { context, divider, modal, section } from '../parts/blocks.ts';
import { clippedMrkdwn, escaped } from '../parts/mrkdwn.ts';
import { channelWords } from '../words/channel.ts';
import { seasonWords } from '../words/season.ts';

const words = seasonWords.themes;

/** The published themes of one's own group, else of the groups that one leads: the latest week first. */
export async function themesPage(desk: Desk, asker: Asker): Promise<types.ModalView> {
  const { own, leads } = await standingOf(desk, asker);
  const shown = own ?? leads[0];
  if (shown === undefined) return notEnrolledPage();
  const { weeks, more } = await publishedWeeks(desk, shown.group, mostInPage);
  const isDeleted = isRecordDeleted(shown.group, shown.group.season);
  return modal({
    title: words.title,
    blocks: [
      ...(weeks.length === 0 ? [section(isDeleted ? words.deleted : words.none)] : []),
      ...weeks.map(({ title, digest }) => weekBlock(title, digest, 'sentences')),
      ...(more ? [context(words.earlier)] : []),
      context(words.promise),
    ],
  });
}

/** The same in short, for Home. */
export async function themesInShort(desk: Desk, group: Group): Promise<types.KnownBlock[]> {
  const { weeks, more } = await publishedWeeks(desk, group, mostOnHome);
  if (weeks.length === 0) return [];
  return [
    divider,
    section(words.intro),
    ...weeks.map(({ title, digest }) => weekBlock(title, digest, 'labels')),
    ...(more ? [context(words.more)] : []),
  ];
}

/** Slack takes 100 blocks; Home has others as well. */
const mostInPage = 80;
const mostOnHome = 26;

interface PublishedWeek {
  readonly title: string;
  readonly digest: Digest;
}

/**
 * A week of which too few answered is settled at its close, the others when they are posted. Nothing is shown before
 * the hour of posting, so that this difference cannot be seen.
 */
async function publishedWeeks(
  { ports }: Desk,
  group: Group,
  most: number,
): Promise<{ readonly weeks: readonly PublishedWeek[]; readonly more: boolean }> {
  const now = ports.clock.now();
  const rounds = await ports.rounds.ofSeason(group.workspace, group.id, group.season);
  const posted = new Map(rounds.filter(({ window }) => isPast(window.digestAt, now)).map((round) => [round.id, round]));
  const published = await ports.publications.ofSeason(group.workspace, group.id, group.season);
  const latestFirst = published.toReversed().flatMap(({ publication }) => {
    const round = posted.get(publication.round);
    return round === undefined ? [] : [{ round, digest: publication.digest }];
  });
  const weeks = latestFirst.slice(0, most).map(async ({ round, digest }) => {
    const asked = await ports.programmes.askedIn(group, round);
    return { title: asked?.step.title ?? round.step, digest };
  });
  return { weeks: await Promise.all(weeks), more: latestFirst.length > most };
}

function weekBlock(title: string, digest: Digest, how: 'labels' | 'sentences'): types.SectionBlock {
  const heading = words.week(escaped(title));
  if (digest.kind === 'nothing') return section(`${heading}\n${words.nothing}`);
  const lines = digest.themes.map(({ label, sentence, band }) => {
    const people = band === undefined ? '' : ` · ${channelWords.digest.band(band)}`;
    const more = how === 'labels' ? '' : `: ${clippedMrkdwn(sentence, 200)}`;
    return `• ${clippedMrkdwn(label, 120)}${people}${more}`;
  });
  return section([heading, ...lines].join('\n'));
}
