import { readings } from '../../../languages/readings.ts';
import type { Language } from '../../domain/language.ts';
import type { Programme, ProgrammeMistake } from '../../domain/programme.ts';
import type { ReplyInput } from '../../domain/reply.ts';
import { languageOfText } from '../language-of-text.ts';
import { withoutPatterns } from './patterns.ts';
import { withoutPeople } from './people.ts';
import { withoutPeopleIn } from './people-elsewhere.ts';
import { indexOf, type PreparedRoster, type Roster, tidied } from './roster-index.ts';

export type { PreparedRoster, Roster, RosterEntry } from './roster-index.ts';

export interface Scrubbed {
  readonly text: string;
  readonly changed: boolean;
  readonly replaced: readonly Placeholder[];
}

/** A roster made ready once, so that scrubbing a text costs the same for five members and for five thousand. */
export const prepareRoster = (roster: Roster): PreparedRoster => indexOf(roster);

/**
 * The text without names of people, addresses, links, numbers, handles and channels, still readable, in NFC and without
 * invisible characters. `usual`: the language of its author. `changed` says whether something that a reader could see was replaced, `replaced` by what.
 * Scrubbing a scrubbed text changes nothing. Time grows with the length of the text.
 */
export function scrub(text: string, roster: PreparedRoster, usual: Language = 'en'): Scrubbed {
  const plain = tidied(text);
  const language = languageOfText(plain, usual);
  const peopleOut = (left: string) =>
    language === 'en' ? withoutPeople(left, roster) : withoutPeopleIn(language, left, roster);
  let scrubbed = plain;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const next = peopleOut(withoutPatterns(scrubbed));
    if (next === scrubbed) break;
    scrubbed = next;
  }
  return { text: scrubbed, changed: scrubbed !== plain, replaced: newPlaceholders(plain, scrubbed) };
}

// What replaces a name can show a neighbour to be one: a second pass finds it, a third confirms that nothing is left.
const mostPasses = 4;

declare const scrubbed: unique symbol;

/** A reply out of whose words names, links and numbers were taken: all that a box may hold. */
export type ScrubbedReply = ReplyInput & { readonly [scrubbed]: true };

/** Takes out of all words what a kept reply must not hold, and tells what it put there instead; see `scrub`. */
export function scrubReply(
  reply: ReplyInput,
  roster: PreparedRoster,
  usual?: Language,
): { readonly reply: ScrubbedReply; readonly replaced: readonly Placeholder[] } {
  const main = scrub(reply.main, roster, usual);
  const more = reply.more.map((text) => scrub(text, roster, usual));
  const all = [main, ...more];
  const left: ReplyInput = { chosen: reply.chosen, main: main.text, more: more.map(({ text }) => text) };
  return {
    reply: left as ScrubbedReply,
    replaced: [...new Set(all.flatMap(({ replaced }) => replaced))],
  };
}

/**
 * Where a programme seems to name somebody: the app would say it to a whole channel. Texts that `present` has as well
 * are not judged again, so that whoever joins with a name that is a word stops nobody from mending a comma.
 */
export function namesIn(
  programme: Programme,
  roster: PreparedRoster,
  present?: Programme,
  usual?: Language,
): readonly ProgrammeMistake[] {
  const there = new Set(textsIn(present, []).map(({ text }) => text));
  return textsIn(programme, []).flatMap(({ path, text }) => {
    if (there.has(text)) return [];
    const words = namesInText(text, roster, programme.language ?? usual);
    if (words === undefined) return [];
    const found = words.map((word) => ` “${word}”`);
    const message = `seems to name somebody:${found.join(',')}; write it without a name, or in other words if it is none`;
    return [{ path, message }];
  });
}

/** The words of a text that seem to name somebody; undefined where it names nobody. */
export function namesInText(text: string, roster: PreparedRoster, usual?: Language): readonly string[] | undefined {
  const { text: left, replaced } = scrub(text, roster, usual);
  return replaced.includes('a colleague') ? missingWords(text, left) : undefined;
}

interface PlacedText {
  readonly path: ProgrammeMistake['path'];
  readonly text: string;
}

function textsIn(value: unknown, path: ProgrammeMistake['path']): readonly PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((each, at) => textsIn(each, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (unread.has(key) ? [] : textsIn(each, [...path, key])));
}

/** What nobody reads, and credits: the author of a book is named there. */
const unread: ReadonlySet<string> = new Set(['id', 'kind', 'language', 'theme', 'source', 'read']);

function missingWords(text: string, left: string): readonly string[] {
  const kept = new Set(left.match(words) ?? []);
  return [...new Set((text.match(words) ?? []).filter((word) => !kept.has(word)))];
}

const words = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** What stands in a text where something was taken out of it. */
export const placeholders = [
  'a colleague',
  '[link]',
  '[email]',
  '[address]',
  '[number]',
  '[channel]',
  '[secret]',
] as const;

export type Placeholder = (typeof placeholders)[number];

/** Which of them a text has more often than before. */
function newPlaceholders(before: string, after: string): readonly Placeholder[] {
  if (before === after) return [];
  const found = placeholders.filter((placeholder) => countOf(placeholder, after) > countOf(placeholder, before));
  return found.length === 0 ? ['a colleague'] : found; // "@colleague" becomes "a colleague": as many as before.
}

// "my colleague" stands for a name as well: the article is not always ours.
const countOf = (placeholder: Placeholder, text: string) =>
  placeholder === 'a colleague'
    ? standIns.reduce((sum, each) => sum + countIn(text, each), 0)
    : countIn(text, placeholder);

const countIn = (text: string, part: string) => text.toLowerCase().split(part).length - 1;

const standIns = ['colleague', ...Object.values(readings).map(({ standIn }) => standIn.toLowerCase())];
