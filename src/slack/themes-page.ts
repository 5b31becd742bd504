import type { types } from '@slack/bolt';
import type { Group } from '../domain/group.ts';
import { stepById } from '../domain/programme.ts';
import type { Digest } from '../domain/publication.ts';
import { isPast } from '../domain/round.ts';
import { context, divider, modal, section } from './blocks.ts';
import type { Asker, Desk } from './desk.ts';
import { clippedMrkdwn, escaped } from './mrkdwn.ts';
import { notEnrolledPage } from './refusal-page.ts';
import { standingOf } from './standing.ts';
import { channelWords } from './words/channel.ts';
import { command } from './words/common.ts';
import { seasonWords } from './words/season.ts';

const words = seasonWords.themes;

/** The published themes of one's own group, else of the groups that one leads: the latest week first. */
export async function themesPage(desk: Desk, asker: Asker): Promise<types.ModalView> {
  const { own, leads } = await standingOf(desk, asker);
  const shown = own ?? leads[0];
  if (shown === undefined) return notEnrolledPage();
  const weeks = await publishedWeeks(desk, shown.group);
  return modal({
    title: words.title,
    blocks: [
      ...(weeks.length === 0 ? [section(words.none)] : []),
      ...weeks.slice(0, mostInPage).map(({ title, digest }) => weekBlock(title, digest, 'sentences')),
      ...(weeks.length > mostInPage ? [context(words.earlier)] : []),
      context(words.promise),
    ],
  });
}

/** The same in short, for Home. */
export async function themesInShort(desk: Desk, group: Group): Promise<types.KnownBlock[]> {
  const weeks = await publishedWeeks(desk, group);
  if (weeks.length === 0) return [];
  return [
    divider,
    section(words.intro),
    ...weeks.slice(0, mostOnHome).map(({ title, digest }) => weekBlock(title, digest, 'labels')),
    ...(weeks.length > mostOnHome ? [context(words.more(`${command} themes`))] : []),
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
async function publishedWeeks({ ports }: Desk, group: Group): Promise<readonly PublishedWeek[]> {
  const now = ports.clock.now();
  const rounds = await ports.rounds.ofSeason(group.workspace, group.id, group.season);
  const posted = new Set(rounds.filter(({ window }) => isPast(window.digestAt, now)).map(({ id }) => id));
  const programme = ports.programmes.of(group);
  const published = await ports.publications.ofSeason(group.workspace, group.id, group.season);
  return published
    .filter(({ publication }) => posted.has(publication.round))
    .map(({ step, publication }) => ({
      title: stepById(programme, step)?.title ?? step,
      digest: publication.digest,
    }))
    .toReversed();
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
