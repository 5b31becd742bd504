import { deliver } from './delivery/deliver.ts';
import { readPeople } from './members/follow-people.ts';
import { noting } from './outbox/tell-people.ts';
import type { Job } from './ports/system.ts';
import type { Ports } from './ports.ts';
import { dropWords } from './rounds/hear.ts';
import { openRound } from './rounds/open-round.ts';
import { expireRound, publishDigest } from './rounds/publish-digest.ts';
import { reencryptSlots } from './rounds/round-keys.ts';
import { sealRound } from './rounds/seal-round.ts';

/** Does one job, if it is still there to do: the round's present state decides, not the job. */
export async function runJob(ports: Ports, job: Job): Promise<string> {
  const { workspace, kind, round } = job;
  const task = { workspace, job: kind, ...(round === undefined ? {} : { about: round }) };
  return noting(ports, task, ports.clock.now, () => doJob(ports, job));
}

async function doJob(ports: Ports, job: Job): Promise<string> {
  if ((await ports.workspaces.leaving()).has(job.workspace)) return 'workspace leaves';
  if (job.kind === 'deliver') {
    await deliver(ports, job.workspace);
    return 'delivered';
  }
  if (job.kind === 'people') return readPeople(ports, job.workspace);
  const round = job.round && (await ports.rounds.find(job.workspace, job.round));
  if (round === undefined) return 'gone';
  const now = ports.clock.now();
  if (job.kind === 'open' && round.status === 'planned') return openRound(ports, round, now);
  if (job.kind === 'blur' && round.status === 'open') return reencryptSlots(ports, round, now);
  if (job.kind === 'seal' && (round.status === 'open' || round.status === 'closing'))
    return sealRound(ports, round, now);
  if (round.status !== 'sealed') return 'nothing to do';
  // Before anything else of a week that 1.1 closed.
  const dropped = await dropWords(ports, round);
  if (dropped === 'keyGone') return expireRound(ports, round, now);
  return job.kind === 'publish' ? publishDigest(ports, round, now) : dropped;
}
