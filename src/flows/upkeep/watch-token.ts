import { type Instant, plusHours } from '../../domain/calendar.ts';
import { forgetAfterSilence, type Place } from '../../domain/installation.ts';
import { isPast } from '../../domain/round.ts';
import type { TokenIssuer } from '../ports/installations.ts';
import type { Ports } from '../ports.ts';

/**
 * Asks twice a day whether Slack still takes the one token of the environment, and every minute while the answer is not
 * clear: the message that the app was removed can be missed, or come when Slack could not be asked.
 */
export function watchToken(
  ports: Pick<Ports, 'workspaces' | 'log'>,
  place: Place,
  accepts: () => ReturnType<TokenIssuer['accepts']>,
): (now: Instant) => Promise<void> {
  let askAt: Instant | undefined;
  return async (now) => {
    askAt ??= plusHours(now, 12);
    if (!isPast(askAt, now)) return;
    askAt = plusHours(now, 1 / 60);
    const answer = await accepts();
    if (answer !== 'unclear') askAt = plusHours(now, 12);
    if (answer !== 'ended') return;
    for (const workspace of await ports.workspaces.leave(place, forgetAfterSilence(now)))
      ports.log.error({ event: 'token ended by slack', workspace });
  };
}
