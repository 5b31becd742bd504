import { withoutPatterns } from './scrub/patterns.ts';
import { withoutPeople } from './scrub/people.ts';
import { newPlaceholders, type Placeholder } from './scrub/placeholders.ts';
import { indexOf, type PreparedRoster, type Roster } from './scrub/roster-index.ts';
import { tidied } from './scrub/tokens.ts';

export type { Placeholder } from './scrub/placeholders.ts';
export type { PreparedRoster, Roster, RosterEntry } from './scrub/roster-index.ts';

export interface Scrubbed {
  readonly text: string;
  readonly changed: boolean;
  readonly replaced: readonly Placeholder[];
}

/** A roster made ready once, so that scrubbing a text costs the same for five members and for five thousand. */
export const prepareRoster = (roster: Roster): PreparedRoster => indexOf(roster);

/**
 * The text without names of people, addresses, links, numbers, handles and channels, still readable, in NFC and without
 * invisible characters. `changed` says whether something that a reader could see was replaced, `replaced` by what.
 * Scrubbing a scrubbed text changes nothing. Time grows with the length of the text.
 */
export function scrub(text: string, roster: PreparedRoster): Scrubbed {
  const plain = tidied(text);
  let scrubbed = plain;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const next = withoutPeople(withoutPatterns(scrubbed), roster);
    if (next === scrubbed) break;
    scrubbed = next;
  }
  return { text: scrubbed, changed: scrubbed !== plain, replaced: newPlaceholders(plain, scrubbed) };
}

// What replaces a name can show a neighbour to be one: a second pass finds it, a third confirms that nothing is left.
const mostPasses = 4;
