import type { GroupId, MemberRef, RoundRef, ThemeId } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import { languageOfMember } from '../../domain/member.ts';
import type { RoundContent } from '../../domain/programme.ts';
import { checkReply, mostThemes, type Reply, type ReplyInput, type ReplyMistake, wordsOf } from '../../domain/reply.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import { placesOf } from '../../domain/theme.ts';
import { careOf, outweighs, type Pause, pauseOf } from '../../text/care/care.ts';
import { type Placeholder, scrubReply } from '../../text/names/scrub.ts';
import { nothingHeard, type Suggestions } from '../ports/content.ts';
import type { Ports } from '../ports.ts';
import { hear } from '../rounds/hear.ts';
import { contentOfRound } from '../rounds/review-of-round.ts';
import { type ChangeOutcome, changeOwnSlot, saveReply } from './slot-of-member.ts';

export type SubmitRefusal =
  | { readonly kind: 'mistakes'; readonly mistakes: readonly ReplyMistake[] }
  /** They do not take part in the group whose week this is: the form is from before they left. */
  | { readonly kind: 'notEnrolled' }
  /** They joined while the week was open and take part from the next one. */
  | { readonly kind: 'nextRound' }
  | { readonly kind: 'closed' };

/** What the author should see before anything is stored. Nothing about it is kept. */
export interface LookFirst {
  readonly kind: 'lookFirst';
  /** The reply as it would be kept; `mistakes` when putting other words for names made it too long. */
  readonly reply: ReplyInput;
  readonly replaced: readonly Placeholder[];
  readonly mistakes: readonly ReplyMistake[];
  /** Why help lines should stand first; "none" when they need not, or were shown for as much already. */
  readonly care: Pause | 'none';
  /** Whether everybody's names were known when names were taken out. */
  readonly rosterIsComplete: boolean;
}

/** What the author has been shown since they opened the form. */
export interface Shown {
  readonly help: Pause | 'none';
  /** That nobody's names were known, so that they look for one themselves. */
  readonly namesUnknown: boolean;
}

/** What was saved, and what its author may still change. */
export interface Saved {
  readonly kind: 'saved';
  readonly reply: Reply;
  /** Names this saving to whoever changes a tick of it. */
  readonly edition: string;
  /** What the words also sound like, best first, three at most; none of it counts. */
  readonly suggestions: readonly ThemeId[];
  /** Whether one sentence with a help line should stand above it all; also where help lines came before saving. */
  readonly line: boolean;
}

type SubmitPorts = Pick<Ports, 'vault' | 'slots' | 'random' | 'clock' | 'rosters' | 'themes' | 'log'>;

/** The same for whoever knows only which round it is: what it asks, and who takes part in it, is read first. */
export async function submitReply(
  ports: SubmitPorts & Pick<Ports, 'members' | 'groups' | 'programmes' | 'rounds'>,
  at: RoundRef & MemberRef,
  input: ReplyInput,
  shown: Shown = nothingShown,
): Promise<Result<Saved | LookFirst, SubmitRefusal>> {
  const member = await ports.members.find(at.workspace, at.member);
  const round = await ports.rounds.find(at.workspace, at.round);
  const asked = round && (await contentOfRound(ports, round));
  if (round === undefined || asked === undefined) return refused({ kind: 'closed' });
  return submitInWeek(
    ports,
    at,
    { ...asked, of: round.group, memberOf: member?.group, language: languageOfMember(member ?? {}) },
    input,
    shown,
  );
}

/** What a round asks, whose it is, and in which group the author is now. */
export interface AskedWeek extends RoundContent {
  readonly of: GroupId;
  readonly memberOf: GroupId | undefined;
  /** The author's, for words that do not tell theirs. */
  readonly language: Language;
}

/**
 * Saves a member's reply to an open round; saving again replaces it. "saved" is a promise that it is in the seal. A
 * text out of which something had to be taken, that reads like somebody in need, or that was read without the names of
 * colleagues, is not saved but handed back to be looked at first; for the last two reasons once. Where nothing was
 * chosen, what the words very likely are about counts, and the author is shown it.
 */
export async function submitInWeek(
  ports: SubmitPorts,
  at: RoundRef & MemberRef,
  { of, memberOf, language, ...asked }: AskedWeek,
  input: ReplyInput,
  shown: Shown,
): Promise<Result<Saved | LookFirst, SubmitRefusal>> {
  const { codebook } = asked;
  const checked = checkReply(input, codebook);
  if (!checked.ok) return refused({ kind: 'mistakes', mistakes: checked.refusal });
  if (memberOf !== of) return refused({ kind: 'notEnrolled' });
  const { roster, isComplete } = await ports.rosters.of(of);
  const { reply, replaced } = scrubReply(checked.value, roster, language);
  const again = checkReply(reply, codebook);
  const mistakes = again.ok ? [] : again.refusal;
  const words = wordsOf(reply);
  const sign = careOf(words, language);
  const pause = pauseOf(sign);
  const care = outweighs(pause, shown.help) ? pause : 'none';
  const namesUnknown = words !== '' && !isComplete && !shown.namesUnknown;
  if (replaced.length > 0 || care !== 'none' || namesUnknown)
    return done({ kind: 'lookFirst', reply, replaced, mistakes, care, rosterIsComplete: isComplete });
  if (mistakes.length > 0) return refused({ kind: 'mistakes', mistakes });
  const heard = words === '' ? nothingHeard : hear(ports, words, { asked, workspace: at.workspace });
  const themes = themesOf(reply, heard);
  const outcome = await saveReply(ports, at, reply, placesOf(codebook, themes));
  if (outcome === 'closed') return refused({ kind: 'closed' });
  if (outcome === 'noSlot') return refused({ kind: 'nextRound' });
  const { main, more } = reply;
  const suggestions = heard.suggestions.filter((theme) => !themes.includes(theme));
  return done({
    kind: 'saved',
    reply: { themes, main, more },
    edition: outcome.edition,
    suggestions,
    line: sign !== 'none',
  });
}

function themesOf({ chosen }: ReplyInput, { likely }: Suggestions): readonly ThemeId[] {
  switch (chosen) {
    case 'nothing':
      return likely;
    case 'somethingElse':
      return [];
    default:
      return chosen;
  }
}

const nothingShown: Shown = { help: 'none', namesUnknown: false };

/** The ticks that stand on an author's screen after one of them was changed. */
export interface Ticks {
  /** Of the saving whose page this is. */
  readonly edition: string;
  /** When Slack saw the change, as it says so: seconds with a fraction ("1548261231.871085"). */
  readonly asOf: string;
  /** None is "something else". */
  readonly themes: readonly ThemeId[];
}

/**
 * Counts what is ticked now. `changed` is a promise that this is in the seal, unless something newer is. `older`: a
 * newer tick is stored already, since Slack does not deliver in order. `otherEdition`: the answer was saved anew
 * elsewhere, or deleted.
 */
export async function changeTicks(
  ports: Pick<Ports, 'groups' | 'rounds' | 'programmes' | 'vault' | 'slots' | 'random' | 'clock'>,
  at: RoundRef & MemberRef,
  ticks: Ticks,
): Promise<ChangeOutcome | 'tooMany'> {
  const themes = [...new Set(ticks.themes)];
  if (themes.length > mostThemes) return 'tooMany';
  const round = await ports.rounds.find(at.workspace, at.round);
  const asked = round?.status === 'open' ? await contentOfRound(ports, round) : undefined;
  if (asked === undefined) return 'closed';
  const places = placesOf(asked.codebook, themes);
  const asOf = microseconds(ticks.asOf);
  // No page of ours says so: it names an edition, a moment or a theme that cannot be.
  if (asOf === undefined || places.length < themes.length || !/^[0-9a-f]{32}$/.test(ticks.edition))
    return 'otherEdition';
  return changeOwnSlot(ports, at, { edition: ticks.edition, asOf, places });
}

/** Undefined for what is no moment. */
function microseconds(asOf: string): number | undefined {
  const parts = /^(\d{1,10})(?:\.(\d{1,6}))?$/.exec(asOf);
  return parts === null ? undefined : Number(parts[1]) * 1_000_000 + Number((parts[2] ?? '').padEnd(6, '0'));
}
