import type { Log } from '../flows/ports/log.ts';

/**
 * Warns when Slack tells of more Socket Mode connections than there are processes of ours: whoever manages the Slack
 * app could be listening, and would receive replies. Once for each number.
 */
export function createListenerWarning(replicas: number, log: Log): (connections: number | undefined) => void {
  let warnedOf = 0;
  return (connections) => {
    if (connections === undefined || connections === warnedOf) return;
    if (connections > replicas) log.warn({ event: 'more socket connections than replicas', count: connections });
    warnedOf = connections;
  };
}
