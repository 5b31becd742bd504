import { cryptographicChance } from '../chance.ts';
import { errorCode } from '../domain/error-code.ts';
import { forgetAfterSilence } from '../domain/installation.ts';
import type { Clock } from '../flows/ports/clock.ts';
import type { Log } from '../flows/ports/log.ts';
import type { Vault } from '../flows/ports/vault.ts';
import { endDueWeeks } from '../flows/upkeep/end-due-weeks.ts';
import { forgetWorkspaces } from '../flows/upkeep/forget-workspaces.ts';
import { sweepVault } from '../flows/weeks/sweep-vault.ts';
import { provesEnd, SlackUnavailable } from '../slack/connection/connect-slack.ts';
import type { Database } from '../store/database.ts';
import { openStore } from '../store/open-store.ts';

/**
 * Where Slack refuses the token the program does not start, and yet keeps its promises to delete: weeks and workspaces
 * whose time has come end, and a token that has ended starts the time of its workspace. Only logs what goes wrong, for
 * the refusal is what the operator has to read.
 */
export async function endWithoutSlack(
  open: () => Promise<Database>,
  vault: Vault,
  clock: Clock,
  log: Log,
  refusal: unknown,
): Promise<void> {
  try {
    const database = await open();
    const ports = { ...openStore(database), vault, chance: cryptographicChance, log };
    const now = clock.now();
    if (refusal instanceof SlackUnavailable && provesEnd(refusal.code))
      for (const workspace of await ports.workspaces.leaveUnserved(forgetAfterSilence(now)))
        log.info({ event: 'workspace leaves', workspace });
    await forgetWorkspaces(ports, now);
    await endDueWeeks(ports, [], now);
    await sweepVault(ports);
  } catch (error) {
    log.error({ event: 'nothing could be deleted', code: errorCode(error) });
  }
}
