import type { Instant } from '../domain/calendar.ts';
import { afterSending, type NudgeKey, type PostKey, type SendOutcome, type Settled } from '../domain/delivery.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { Claimed, DeliveryQueue, Ports, ReadyMessage } from './ports.ts';
import { prepareNudge } from './prepare-nudge.ts';
import { preparePost } from './prepare-post.ts';

export type DeliverPorts = Pick<
  Ports,
  | 'clock'
  | 'groups'
  | 'members'
  | 'rounds'
  | 'nudges'
  | 'posts'
  | 'publications'
  | 'messenger'
  | 'programmes'
  | 'holidays'
  | 'directory'
  | 'log'
>;

/** In flight at most, for each workspace: a crash leaves no more doubts than this. */
const inFlight = 10;
/** A process that died is known dead after this. Longer than any request to Slack may take. */
const leaseSeconds = 60;

/**
 * Sends what is due in one workspace, until nothing is or Slack asks to wait. Every message is claimed, marked
 * `sending` in a statement of its own, requested once, and settled by what the answer proves.
 */
export async function deliver(ports: DeliverPorts, workspace: WorkspaceId): Promise<{ readonly sent: number }> {
  const posts = await drain(ports, workspace, ports.posts, preparePost);
  const nudges = posts.wait ? { sent: 0 } : await drain(ports, workspace, ports.nudges, prepareNudge);
  return { sent: posts.sent + nudges.sent };
}

/** What is to become of a claimed delivery: a message to send now, or the state it goes to instead. */
export type Prepared = { readonly send: ReadyMessage } | { readonly instead: Settled };

async function drain<Key extends NudgeKey | PostKey>(
  ports: DeliverPorts,
  workspace: WorkspaceId,
  queue: Pick<DeliveryQueue<Key>, 'claim' | 'beginSending' | 'settle'>,
  prepare: (ports: DeliverPorts, delivery: Claimed<Key>, now: Instant) => Promise<Prepared>,
): Promise<{ sent: number; wait: boolean }> {
  let sent = 0;
  for (;;) {
    const now = ports.clock.now();
    const claimed = await queue.claim(workspace, now, inFlight, new Date(now.getTime() + leaseSeconds * 1000));
    if (claimed.length === 0) return { sent, wait: false };
    const outcomes = await Promise.all(claimed.map((delivery) => sendOne(ports, queue, delivery, prepare)));
    sent += outcomes.filter((outcome) => outcome === 'sent').length;
    if (outcomes.includes('later')) return { sent, wait: true };
  }
}

async function sendOne<Key extends NudgeKey | PostKey>(
  ports: DeliverPorts,
  queue: Pick<DeliveryQueue<Key>, 'beginSending' | 'settle'>,
  delivery: Claimed<Key>,
  prepare: (ports: DeliverPorts, delivery: Claimed<Key>, now: Instant) => Promise<Prepared>,
): Promise<SendOutcome['kind'] | 'instead' | 'lost'> {
  const prepared = await prepare(ports, delivery, ports.clock.now());
  if ('instead' in prepared) {
    await queue.settle(delivery, prepared.instead);
    return 'instead';
  }
  if ((await queue.beginSending(delivery)) === 'lost') return 'lost';
  const outcome = await ports.messenger.send(delivery.workspace, prepared.send);
  await queue.settle(delivery, afterSending(outcome, ports.clock.now()));
  if (outcome.kind === 'refused' || outcome.kind === 'unclear')
    ports.log.warn({
      event: 'message not confirmed',
      workspace: delivery.workspace,
      outcome: outcome.kind,
      code: outcome.code,
    });
  return outcome.kind;
}
