import { type Instant, plusHours } from '../../domain/calendar.ts';
import { forgetAfterSilence, type InstallationTarget, lookAfterAt } from '../../domain/installation.ts';
import { errorCode } from '../../domain/result.ts';
import { isPast } from '../../domain/round.ts';
import type { ClaimedInstallation, Installations } from '../../store/installations.ts';
import type { TokenIssuer } from '../ports/slack.ts';
import type { Log } from '../ports/system.ts';
import type { Ports } from '../ports.ts';

interface TokenPorts {
  readonly installations: Installations;
  readonly issuer: TokenIssuer;
  readonly log: Log;
}

/**
 * Renews the tokens that are about to end, and asks about those that never end whether the app is still installed. It
 * does not need anybody to do anything in Slack. On several replicas at once each token is looked after by one: the
 * lease is longer than any request, for a renewal that is used twice ends both tokens.
 */
export async function keepTokens(ports: TokenPorts, now: Instant): Promise<void> {
  const leaseUntil = new Date(now.getTime() + leaseSeconds * 1000);
  const due = await ports.installations.claimDue(now, leaseUntil, atOnce);
  await Promise.all(
    due.map(async (claimed) => {
      // One token must not keep everything else from being done; it is looked after again when its lease is over.
      try {
        await lookAfter(ports, claimed, now);
      } catch (error) {
        ports.log.warn({ event: 'token not renewed', ...named(claimed.place), code: errorCode(error) });
      }
    }),
  );
}

const leaseSeconds = 120;
const atOnce = 20;
/** Until a renewal that Slack does not know is tried again, while the token itself still works. */
const hopeSeconds = 3600;

async function lookAfter(ports: TokenPorts, claimed: ClaimedInstallation, now: Instant): Promise<void> {
  const { installations, issuer, log } = ports;
  const { place, token } = claimed;
  if (token.renewal === undefined) {
    const answer = await issuer.accepts(token);
    if (answer === 'ended') await drop(ports, claimed, now);
    if (answer === 'accepted') await installations.settle(claimed, token, lookAfterAt(token, now));
    return;
  }
  const outcome = await issuer.renew(token.renewal);
  switch (outcome.kind) {
    case 'renewed': {
      const settled = await installations.settle(claimed, outcome.token, lookAfterAt(outcome.token, now));
      log.info({ event: 'token renewed', ...named(place), outcome: settled });
      return;
    }
    case 'unclear':
      log.warn({ event: 'token not renewed', ...named(place), code: outcome.code });
      return;
    case 'ended': {
      const answer = await issuer.accepts(token);
      if (answer === 'ended') return drop(ports, claimed, now);
      log.error({ event: 'token cannot be renewed', ...named(place), code: outcome.code });
      if (answer === 'accepted')
        await installations.settle(claimed, token, new Date(now.getTime() + hopeSeconds * 1000));
    }
  }
}

async function drop({ installations, log }: TokenPorts, claimed: ClaimedInstallation, now: Instant): Promise<void> {
  const outcome = await installations.drop(claimed, forgetAfterSilence(now));
  log.error({ event: 'token ended by slack', ...named(claimed.place), outcome });
}

const named = (place: InstallationTarget) =>
  place.kind === 'workspace' ? { workspace: place.workspace } : { organisation: place.organisation };

/**
 * Asks twice a day whether Slack still takes the one token of the environment, and every minute while the answer is not
 * clear: the message that the app was removed can be missed, or come when Slack could not be asked.
 */
export function watchToken(
  ports: Pick<Ports, 'workspaces' | 'log'>,
  place: InstallationTarget,
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
