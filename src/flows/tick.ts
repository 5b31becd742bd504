import { type Instant, plusHours } from '../domain/calendar.ts';
import type { GroupWithLeads } from '../domain/group.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { errorCode } from '../domain/result.ts';
import { isApproved } from '../domain/review.ts';
import { isPast, type Round, type SealedRound } from '../domain/round.ts';
import { remindAfterDoubt } from './delivery/doubts.ts';
import { windDown } from './groups/stop-group.ts';
import { noting } from './outbox/tell-people.ts';
import type { Job } from './ports/system.ts';
import type { Ports } from './ports.ts';
import { sweepVault } from './rounds/round-keys.ts';
import { endSeason, keepSeasonGoing } from './rounds/season.ts';

/** When this process last looked closely at each workspace; an entry is missing until it has. */
export type CloseLooks = Map<WorkspaceId, Instant>;

/**
 * Finds all work that is due in these workspaces by the tables and the clock, and nothing else. Running it more often,
 * or on several replicas, changes nothing: jobs carry only ids, and every flow looks again before it acts.
 *
 * One question tells in which workspaces something is due. Those are looked at closely, and so is each other one about
 * once a minute, for what the question does not know: what a crash left behind, names that have grown old, and slots
 * that are to be blurred. With an empty `looks` all of them are.
 */
export async function tick(
  ports: Ports,
  workspaces: readonly WorkspaceId[],
  now: Instant,
  looks: CloseLooks = new Map(),
): Promise<readonly Job[]> {
  await sweepVault(ports);
  const withWork = await ports.workspaces.withWork(workspaces, now);
  const looked = workspaces.filter((each) => withWork.has(each) || isTurnOf(each, looks.get(each), now));
  if (looked.length > 0 || workspaces.length === 0) await ports.inbox.forgetBefore(plusHours(now, -eventMemoryHours));
  const jobs: Job[] = [];
  const failures: unknown[] = [];
  for (const workspace of looked) {
    // One workspace's trouble must not stop the others; trouble in all of them is the database's.
    try {
      const look = () => dueJobs(ports, workspace, now, looks.get(workspace));
      jobs.push(...(await noting(ports, { workspace, job: 'look' }, () => now, look)));
      looks.set(workspace, now);
    } catch (error) {
      failures.push(error);
      ports.log.error({ event: 'look failed', workspace, code: errorCode(error) });
    }
  }
  forgetOthers(looks, workspaces);
  ports.rosters.keepOnly(workspaces);
  if (failures.length > 0 && failures.length === workspaces.length) throw failures[0];
  return jobs;
}

/** After 45 to 75 seconds, by the workspace's id, so that their turns do not all come at the same moment. */
function isTurnOf(workspace: WorkspaceId, lastLook: Instant | undefined, now: Instant): boolean {
  if (lastLook === undefined) return true;
  const own = [...workspace].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 31;
  return Math.abs(now.getTime() - lastLook.getTime()) >= (45 + own) * 1000;
}

function forgetOthers(looks: CloseLooks, workspaces: readonly WorkspaceId[]): void {
  const known = new Set(workspaces);
  for (const workspace of looks.keys()) if (!known.has(workspace)) looks.delete(workspace);
}

async function dueJobs(
  ports: Ports,
  workspace: WorkspaceId,
  now: Instant,
  lastLook: Instant | undefined,
): Promise<readonly Job[]> {
  await recoverDeliveries(ports, workspace, now);
  const active = await ports.groups.active(workspace);
  for (const found of active) await goOn(ports, found, now);
  const running = new Set(active.filter(({ group }) => group.status === 'running').map(({ group }) => group.id));
  const rounds = await ports.rounds.unfinished(workspace);
  const open = new Set(rounds.filter(({ status }) => status === 'open').map(({ group }) => group));
  ports.rosters.keep(
    workspace,
    active.map(({ group }) => group).filter(({ id }) => open.has(id)),
    now,
  );
  const jobs: Job[] = [];
  for (const round of rounds) {
    const kind = (await wordsToDrop(ports, round)) ?? dueJob(round, now);
    if (kind === undefined || (kind === 'open' && !running.has(round.group))) continue;
    if (kind === 'publish' && round.status === 'sealed' && (await waitsForApproval(ports, round, now))) continue;
    jobs.push({ kind, workspace, round: round.id });
  }
  if (lastLook !== undefined && quarterOf(lastLook) < quarterOf(now)) {
    for (const round of rounds) if (round.status === 'open') jobs.push({ kind: 'blur', workspace, round: round.id });
    await ports.notices.forgetBefore(workspace, plusHours(now, -noticeMemoryDays * 24));
    await ports.troubles.forgetBefore(workspace, plusHours(now, -troubleMemoryHours));
  }
  if (await ports.people.isDue(workspace, now)) jobs.push({ kind: 'people', workspace });
  const mayAsk = (await ports.people.standing(workspace, now)) !== 'stale';
  const due = [
    await ports.posts.nextDue(workspace),
    ...(mayAsk ? [await ports.nudges.nextDue(workspace)] : []),
    await ports.notices.nextDue(workspace),
  ];
  const isDue = due.some((instant) => instant !== undefined && isPast(instant, now));
  if (isDue || (await ports.posts.doubtful(workspace)).length > 0) jobs.push({ kind: 'deliver', workspace });
  await endStops(ports, workspace, rounds, active, now);
  await remindAfterDoubt(ports, workspace, now);
  return jobs;
}

/** A group whose next week cannot be planned keeps neither its other weeks nor other groups from theirs. */
async function goOn(ports: Ports, { group, leads }: GroupWithLeads, now: Instant): Promise<void> {
  const { workspace, id: about } = group;
  const planning = noting(
    ports,
    { workspace, job: 'plan', about },
    () => now,
    async () => {
      if ((await keepSeasonGoing(ports, group, now)) === 'seasonOver' && group.status === 'running')
        await endSeason(ports, { group, leads }, now);
    },
  );
  await planning.catch((error: unknown) => {
    ports.log.error({ event: 'season not kept going', workspace, code: errorCode(error) });
  });
}

/** Deliveries of a process that died: what it had not begun is planned again, what it had begun is in doubt. */
async function recoverDeliveries(ports: Ports, workspace: WorkspaceId, now: Instant): Promise<void> {
  const nudges = await ports.nudges.recover(workspace, now);
  const posts = await ports.posts.recover(workspace, now);
  const notices = await ports.notices.recover(workspace, now);
  const doubts = nudges.doubted + posts.doubted + notices.doubted;
  if (doubts > 0) ports.log.warn({ event: 'deliveries in doubt', workspace, count: doubts });
}

const eventMemoryHours = 24;
const noticeMemoryDays = 30;
const troubleMemoryHours = 24;

/** A week of a group that has been stopped is what a stop that was cut short left behind. */
async function endStops(
  ports: Ports,
  workspace: WorkspaceId,
  rounds: readonly Round[],
  active: readonly GroupWithLeads[],
  now: Instant,
): Promise<void> {
  const known = new Set(active.map(({ group }) => group.id));
  const left = new Set(rounds.filter(isAsking).map((round) => round.group));
  for (const id of left) {
    if (known.has(id)) continue;
    const found = await ports.groups.find(workspace, id);
    if (found?.group.status === 'stopped') await windDown(ports, workspace, id, now);
  }
}

const isAsking = ({ status }: Round) => status === 'planned' || status === 'open' || status === 'closing';

/** Slots of open rounds are blurred once in every quarter of an hour. */
const quarterOf = (instant: Instant) => Math.floor(instant.getTime() / (15 * 60_000));

/** A week that 1.1 closed still holds words, which end at the first look. */
async function wordsToDrop(ports: Ports, { status, workspace, id }: Round): Promise<Job['kind'] | undefined> {
  return status === 'sealed' && (await ports.sealedReplies.holdWords(workspace, id)) ? 'dropWords' : undefined;
}

async function waitsForApproval(ports: Ports, round: SealedRound, now: Instant): Promise<boolean> {
  const found = await ports.groups.find(round.workspace, round.group);
  if (found === undefined || found.group.approvals === 0 || isPast(round.window.purgeAt, now)) return false;
  return !isApproved(found, (await ports.reviews.find(round)).approvedBy);
}

/** The job that a round waits for at this moment, if any. */
function dueJob(round: Round, now: Instant): Job['kind'] | undefined {
  switch (round.status) {
    case 'planned':
      return isPast(round.window.opensAt, now) ? 'open' : undefined;
    case 'open':
      return isPast(round.window.closesAt, now) ? 'seal' : undefined;
    case 'closing':
      return 'seal';
    case 'sealed': {
      const due = round.held ? round.window.purgeAt : round.window.digestAt;
      return isPast(due, now) ? 'publish' : undefined;
    }
    case 'published':
    case 'withheld':
    case 'expired':
      return undefined;
  }
}
