import { deliver } from './messages/deliver.ts';
import type { Job } from './ports/work.ts';
import type { Ports } from './ports.ts';
import { blurSlots } from './weeks/blur-slots.ts';
import { draftThemes } from './weeks/draft-themes.ts';
import { openRound } from './weeks/open-round.ts';
import { expireRound, publishDigest } from './weeks/publish-digest.ts';
import { sealRound } from './weeks/seal-round.ts';

/** Does one job, if it is still there to do: the round's present state decides, not the job. */
export async function runJob(ports: Ports, job: Job): Promise<string> {
  if ((await ports.workspaces.leaving()).has(job.workspace)) return 'workspace leaves';
  if (job.kind === 'deliver') {
    await deliver(ports, job.workspace);
    return 'delivered';
  }
  const round = job.round && (await ports.rounds.find(job.workspace, job.round));
  if (round === undefined) return 'gone';
  const now = ports.clock.now();
  if (job.kind === 'open' && round.status === 'planned') return openRound(ports, round, now);
  if (job.kind === 'blur' && round.status === 'open') return blurSlots(ports, round, now);
  if (job.kind === 'seal' && (round.status === 'open' || round.status === 'closing'))
    return sealRound(ports, round, now);
  if (job.kind === 'draft' && round.status === 'sealed') {
    const outcome = await draftThemes(ports, round);
    return outcome === 'keyGone' ? expireRound(ports, round, now) : outcome;
  }
  if (job.kind === 'publish' && (round.status === 'sealed' || round.status === 'drafted'))
    return publishDigest(ports, round, now);
  return 'nothing to do';
}
