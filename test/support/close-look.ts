import type { WorkspaceId } from '../../src/domain/ids.ts';
import type { Job } from '../../src/flows/ports/system.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { tick } from '../../src/flows/tick.ts';

/**
 * Looks closely at these workspaces. Throws when work is found where the one question to the database, by which a running
 * process decides where to look, would not have sent it: every test that lets time pass proves that question.
 */
export async function closeLook(ports: Ports, workspaces: readonly WorkspaceId[], now: Date): Promise<readonly Job[]> {
  const withWork = await ports.workspaces.withWork(workspaces, now);
  const jobs = await tick(ports, workspaces, now);
  const overlooked = jobs.filter(({ workspace }) => !withWork.has(workspace)).map(({ kind }) => kind);
  if (overlooked.length > 0) throw new Error(`Nobody would have looked for: ${overlooked.join(', ')}`);
  return jobs;
}
