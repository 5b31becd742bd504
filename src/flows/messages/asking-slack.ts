import { errorCode } from '../../domain/error-code.ts';
import type { WorkspaceId } from '../../domain/ids.ts';
import type { Ports } from '../ports.ts';

/** What has to be asked before a message can go out; "notNow" when Slack cannot be asked, and then the message waits. */
export async function askingSlack<T>(
  { log }: Pick<Ports, 'log'>,
  workspace: WorkspaceId,
  ask: () => Promise<T>,
): Promise<T | 'notNow'> {
  try {
    return await ask();
  } catch (error) {
    log.warn({ event: 'message waits for slack', workspace, code: errorCode(error) });
    return 'notNow';
  }
}
