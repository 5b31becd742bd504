import type { Instant } from '../../domain/calendar.ts';
import type { Ports } from '../ports.ts';
import { sweepVault } from '../weeks/sweep-vault.ts';

/** Deletes everything of the workspaces that removed the app long enough ago: rows, and then the keys of their rounds. */
export async function forgetWorkspaces(
  ports: Pick<Ports, 'workspaces' | 'vault' | 'rounds' | 'log'>,
  now: Instant,
): Promise<void> {
  const forgotten = await ports.workspaces.forgetDue(now);
  for (const workspace of forgotten) ports.log.info({ event: 'workspace forgotten', workspace });
  if (forgotten.length > 0) await sweepVault(ports);
}
