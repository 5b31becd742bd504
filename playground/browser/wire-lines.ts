import { textAt } from '../json.ts';
import type { LedgerEntry } from '../ledger.ts';
import type { WireLine } from './screen-state.ts';

/** The newest lines of the ledger, newest first. */
export function wireLines(entries: readonly LedgerEntry[], count: number): readonly WireLine[] {
  const from = Math.max(0, entries.length - count);
  return entries
    .slice(from)
    .map((entry, at) => ({ number: from + at + 1, at: entry.at.toISOString(), ...lineOf(entry) }))
    .toReversed();
}

function lineOf(entry: LedgerEntry): Omit<WireLine, 'number' | 'at'> {
  switch (entry.kind) {
    case 'request':
      return {
        direction: 'to Slack',
        what: entry.method,
        verdict: entry.verdict === 'ok' ? 'ok' : `${entry.verdict} (${textAt(entry.answer, 'error') ?? entry.status})`,
        isProblem: entry.verdict === 'refused',
        detail: pretty({ arguments: entry.arguments, answer: entry.answer }),
      };
    case 'envelope':
      return {
        direction: 'to the bot',
        what: [entry.type, textAt(entry.payload, 'type'), textAt(entry.payload, 'event', 'type')]
          .filter((part) => part !== undefined && part !== 'event_callback')
          .join(' · '),
        verdict: entry.attempt === 0 ? 'sent' : `sent again (${entry.attempt})`,
        isProblem: false,
        detail: pretty(entry.payload),
      };
    case 'ack':
      return {
        direction: 'to Slack',
        what: 'acknowledgement',
        verdict: `${entry.verdict} after ${Math.round(entry.delay)} ms${entry.problem ? `: ${entry.problem}` : ''}`,
        isProblem: entry.verdict !== 'ok',
        detail: pretty(entry.payload ?? {}),
      };
  }
}

/** Long payloads are cut: the page shows what happened, not every byte. */
function pretty(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  return text.length > 6000 ? `${text.slice(0, 6000)}\n…` : text;
}
