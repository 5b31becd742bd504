import type { RoundStatus } from '../../domain/round.ts';
import type { Answer, Codebook } from '../../domain/theme.ts';
import type { HistoryKept } from '../../postgres/history-kept.ts';

/** What the accounts learn of the one other person: chances, in the worst week that there is. */
export interface Learned {
  /** How often the best guess is right; one half is to know nothing. */
  readonly right: number;
  /** How often it is certain that the person chose the theme, and that they did not. */
  readonly chose: number;
  readonly didNot: number;
}

/** All that somebody holds who has the database, its vault and the posts: what the attacks work on. */
export interface Evidence {
  readonly people: readonly Person[];
  readonly rounds: readonly RoundEvidence[];
  readonly keys: readonly { readonly round: string; readonly kind: 'link' | 'content' }[];
  readonly columns: readonly Column[];
  /** Columns of places and replies. */
  readonly boxColumns: readonly { readonly name: string; readonly outOfLine: boolean; readonly isSampled: boolean }[];
  /** Of the server of the data, and of an old vault's. */
  readonly journals: readonly JournalEvidence[];
  /** Settings that write down too much, by name; undefined where there is no server. */
  readonly leaky: readonly string[] | undefined;
  readonly history: readonly HistoryKept[];
  /** What accounts that act together learn by the rules of publication; empty where they are not tried. */
  readonly learned: readonly Learned[];
  /** Of what stands in front of the app, as an auditor may give it. */
  readonly accessLog: string | undefined;
  readonly codebook: Codebook;
  /** Names of people, as an auditor may give them. */
  readonly names: readonly string[];
}

/** What of a write-ahead log could be read, and how many keys were in it. */
export interface JournalEvidence {
  readonly segments: number;
  readonly found: number;
}

export interface Person {
  readonly workspace: string;
  readonly group: string;
  readonly id: string;
  /** Rank by place in the file: about the order of joining. */
  readonly place: number;
}

export interface RoundEvidence {
  readonly id: string;
  readonly workspace: string;
  readonly group: string;
  readonly season: number;
  readonly week: number;
  readonly k: number;
  readonly status: RoundStatus;
  /** The transaction that wrote the round's row last: its opening, while it is open. */
  readonly writer: number;
  /** In the order of the file. */
  readonly slots: readonly SlotEvidence[];
  /** In the order of the file. */
  readonly sealed: readonly RowEvidence[];
  /** What the vault's keys open today. It stays in memory and is never printed. */
  readonly texts: readonly string[];
  /** What people chose, where the vault still opens it. */
  readonly answers: readonly Answer[] | undefined;
  /** What they chose from. */
  readonly codebook: Codebook;
  readonly nudges: number;
  readonly publication: { readonly digest: unknown; readonly hash: string } | undefined;
  /** How many posts of the digest there are. */
  readonly digestPosts: number;
}

export interface RowEvidence {
  readonly name: string;
  /** Number of the transaction that wrote the row last. */
  readonly writer: number;
  readonly length: number;
}

/** `owner` and `replied`: known where the vault still has the link key, so that guesses can be judged. */
export interface SlotEvidence extends RowEvidence {
  readonly owner: string | undefined;
  readonly replied: boolean | undefined;
}

/** A column of any table that could hold text, or tell of time, with all that it holds. */
export interface Column {
  /** For instance "public.member.zone". */
  readonly name: string;
  readonly type: 'text' | 'bytes' | 'time' | 'other';
  readonly values: readonly (string | null)[];
  /** Hidden beside each value: the transaction that wrote its row. */
  readonly writers: readonly number[];
}

/** Attacks on one kind of knowledge, under the question that they try to answer. */
export interface Part {
  readonly question: string;
  readonly findings: readonly Finding[];
}

/** What an attack came to. `found` means that it finds a person or a text better than chance. */
export interface Finding {
  readonly attack: string;
  /** `untried`: there is nothing of the kind at this moment, which proves nothing. */
  readonly verdict: 'safe' | 'found' | 'untried' | 'note';
  readonly success?: Success;
  /** For somebody who has never seen a database. */
  readonly sentence: string;
}

/** How many an attack found, of how many, and how many blind guessing finds on average. */
export interface Success {
  readonly found: number;
  readonly of: number;
  /** For instance "people". */
  readonly what: string;
  readonly random: number;
}

/** Judges an attack; where there was nothing to attack it was not tried, whatever it says. */
export function finding(
  attack: string,
  success: Omit<Success, 'random'> & { readonly random?: number },
  says: { readonly safe: string; readonly found: string; readonly untried: string },
  isFound = success.found > (success.random ?? 0),
): Finding {
  const verdict = isFound ? 'found' : success.of === 0 ? 'untried' : 'safe';
  return { attack, verdict, success: { random: 0, ...success }, sentence: says[verdict] };
}
