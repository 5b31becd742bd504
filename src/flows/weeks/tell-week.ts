import type { GroupWithLeads } from '../../domain/group.ts';
import { type ToldAction, toldActions, type YouSaidWeWill } from '../../domain/promised-action.ts';
import type { Digest, HeardBefore } from '../../domain/publication.ts';
import { isPast, type Round } from '../../domain/round.ts';
import type { Ports } from '../ports.ts';

type TellPorts = Pick<Ports, 'publications' | 'promisedActions' | 'rounds'>;

/** What stands beside the themes of a week. Beside the one fixed sentence stands nothing, so that it is always the same. */
export async function besideDigest(
  ports: TellPorts,
  { group, leads }: GroupWithLeads,
  round: Round,
  digest: Digest,
): Promise<{ readonly actions: readonly ToldAction[]; readonly before: HeardBefore }> {
  if (digest.kind === 'nothing') return { actions: [], before: new Map() };
  const actions = await ports.promisedActions.ofSeason(group.workspace, group.id, round.season);
  const earlier = (await ports.publications.ofSeason(group.workspace, group.id, round.season)).filter(
    ({ week }) => week < round.week,
  );
  const before = earlier.flatMap(({ week, publication }) =>
    alone(publication.digest).map(({ id, band }) => [id, { week, band }] as const),
  );
  return { actions: toldActions(actions, leads), before: new Map(before) };
}

/** A merged theme is compared with nothing: what it counts is something else each time. */
const alone = (digest: Digest) =>
  digest.kind === 'nothing' ? [] : digest.themes.filter(({ with: others }) => others === undefined);

/** What the opening of a week begins with; undefined while nothing promised runs. */
export async function youSaidWeWill(
  ports: TellPorts,
  { group, leads }: GroupWithLeads,
  { season }: Round,
  now: Date,
): Promise<YouSaidWeWill | undefined> {
  const actions = await ports.promisedActions.ofSeason(group.workspace, group.id, season);
  const will = toldActions(actions, leads).filter(({ state }) => state !== 'done');
  if (will.length === 0) return undefined;
  const rounds = await ports.rounds.ofSeason(group.workspace, group.id, season);
  const posted = new Set(rounds.filter(({ window }) => isPast(window.digestAt, now)).map(({ id }) => id));
  const last = (await ports.publications.ofSeason(group.workspace, group.id, season)).findLast(
    ({ publication }) => posted.has(publication.round) && publication.digest.kind === 'themes',
  );
  const said = last?.publication.digest.kind === 'themes' ? last.publication.digest.themes : [];
  return { said: said.slice(0, mostSaid).map(({ label }) => label), will };
}

const mostSaid = 3;
