import { common } from '../../languages/en/common.ts';
import { memberCopy } from '../../languages/en/member.ts';
import { type Instant, plusHours } from '../../src/domain/calendar.ts';
import { formIds } from '../../src/slack/ui/actions.ts';
import { elementsIn } from '../elements.ts';
import { textAt } from '../json.ts';
import type { EnvelopeEntry, LedgerEntry } from '../ledger.ts';
import type { Playground } from '../server.ts';
import type { Message } from '../world.ts';
import { lastClose, leadZoneOf } from './moments.ts';

/** What has happened in this workspace so far, as the tour tells it to one person. */
export interface Story {
  readonly groupIsSet: boolean;
  /** How many have joined a group. */
  readonly joined: number;
  readonly haveJoined: boolean;
  /** Whether this person has been asked in the week that is open now. */
  readonly isAsked: boolean;
  /** Whether this person, and whether anyone else, has saved an answer in it. */
  readonly haveAnswered: boolean;
  readonly othersAnswered: boolean;
  /** Whether a week has closed whose themes the channel has not read yet. */
  readonly isReviewed: boolean;
  /** Whether the channel has heard from the app since the last close. */
  readonly isPosted: boolean;
}

/** Reads the ledger once, as it grows: only what both sides could see is used, nothing that the bot keeps. */
export function storyTeller(playground: Playground): (personId: string) => Story {
  const submitted = new Map<string, EnvelopeEntry>();
  const joined = new Set<string>();
  const saved = new Map<string, Instant>();
  let groupIsSet = false;
  let read = 0;

  return (personId) => {
    for (const entry of playground.ledger.entries.slice(read)) hear(entry);
    read = playground.ledger.entries.length;
    const now = playground.clock.now();
    const close = lastClose(now, leadZoneOf(playground.people()));
    const asked = lastAsked(playground.directMessages(personId));
    const isAsked = asked !== undefined && asked > close;
    const answered = [...saved].filter(([, at]) => at > close).map(([id]) => id);
    const isPosted = playground
      .messagesIn('allies')
      .some(({ userId, ts }) => userId === playground.botUserId && at(ts) > close);
    return {
      groupIsSet,
      joined: joined.size,
      haveJoined: joined.has(personId),
      isAsked,
      haveAnswered: isAsked && answered.includes(personId),
      othersAnswered: answered.some((id) => id !== personId),
      isReviewed: asked !== undefined && asked < close && now >= plusHours(close, 1) && !isPosted,
      isPosted,
    };
  };

  function hear(entry: LedgerEntry): void {
    if (entry.kind === 'envelope' && textAt(entry.payload, 'type') === 'view_submission')
      submitted.set(entry.id, entry);
    if (entry.kind !== 'ack') return;
    const envelope = submitted.get(entry.envelopeId);
    submitted.delete(entry.envelopeId);
    if (envelope === undefined || entry.verdict !== 'ok') return;
    if (textAt(entry.payload, 'response_action') === 'errors') return;
    const who = textAt(envelope.payload, 'user', 'id') ?? '';
    const form = textAt(envelope.payload, 'view', 'callback_id');
    if (form === formIds.setupContacts) groupIsSet = true;
    if (form === formIds.join) joined.add(who);
    if (form === formIds.reply && saysSaved(entry.payload)) saved.set(who, entry.at);
  }
}

/** A form that shows its text again before it is kept is answered with a page as well, which says something else. */
function saysSaved(answer: unknown): boolean {
  const text = JSON.stringify(answer ?? '');
  const { counts, beyond, untilTicked } = memberCopy.saved;
  return [counts, beyond, untilTicked].some((words) => text.includes(words));
}

function lastAsked(messages: readonly Message[]): Instant | undefined {
  const asking = messages.findLast(({ blocks }) =>
    elementsIn(blocks).some(({ names }) => names.includes(common.reflectNow)),
  );
  return asking && at(asking.ts);
}

const at = (ts: string): Instant => new Date(Number(ts) * 1000);
