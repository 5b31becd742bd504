import {
  type Band,
  bandOf,
  byBand,
  type Digest,
  type DigestTheme,
  joinedLabels,
  joinedSentences,
  leavesEnough,
  listThemes,
  type Thresholds,
} from './digest.ts';
import type { Group } from './group.ts';
import type { MemberId, ThemeId } from './ids.ts';
import { done, type Result, refused } from './result.ts';
import type { Answer, Codebook, Theme } from './theme.ts';

/** What leads have decided about a draft: ids and labels of the codebook, no number, nothing from a reply. */
export interface ReviewChoices {
  /** Themes that the channel shall not read. */
  readonly dropped: readonly ThemeId[];
  /** Themes that are read as one; no theme is in two of these lists. */
  readonly merged: readonly (readonly ThemeId[])[];
  /** Labels in place of the first one, by theme. */
  readonly labels: Readonly<Record<string, string>>;
}

export const noChoices: ReviewChoices = { dropped: [], merged: [], labels: {} };

/** A line of the review: one theme of the draft, or several that were merged. */
export interface ReviewLine {
  /** That of the first part. */
  readonly id: ThemeId;
  readonly parts: readonly ReviewPart[];
  /** As in the draft. A merged line has none before it is posted, so that trying out merges tells nothing. */
  readonly band: Band | undefined;
  readonly isDropped: boolean;
}

interface ReviewPart {
  readonly id: ThemeId;
  readonly label: string;
  /** All labels of the codebook among which a lead may choose, the usual one first. */
  readonly labels: readonly string[];
  readonly sentence: string;
}

/** The draft as leads have left it, line by line, dropped lines included. */
export function linesOf(draft: Digest, codebook: Codebook, choices: ReviewChoices): readonly ReviewLine[] {
  if (draft.kind === 'nothing') return [];
  const byId = new Map(draft.themes.map((theme) => [theme.id, theme]));
  return groupsOf([...byId.keys()], codebook, choices).map((ids): ReviewLine => {
    const themes = ids.flatMap((id) => byId.get(id) ?? []);
    return {
      id: ids[0],
      parts: partsOf(ids, codebook, choices),
      band: ids.length === 1 ? themes[0]?.band : undefined,
      isDropped: isDropped(ids, choices),
    };
  });
}

/** What the channel will read of a line, as far as it is known before it is posted. */
export function themeOfLine({ id, parts, band }: Pick<ReviewLine, 'id' | 'parts' | 'band'>): DigestTheme {
  const others = parts.slice(1).map((part) => part.id);
  return {
    id,
    label: joinedLabels(parts.map(({ label }) => label)),
    sentence: joinedSentences(parts.map(({ sentence }) => sentence)),
    band,
    ...(others.length === 0 ? {} : { with: others }),
  };
}

/** The codebook's labels of a theme, the usual one first; none of a theme that it does not have. */
function labelsOf(codebook: Codebook, id: ThemeId): readonly string[] {
  const theme = themeById(codebook, id);
  return theme === undefined ? [] : [theme.label, ...theme.alternatives];
}

export type ReviewChange =
  /** Exactly these lines are to be read by the channel; all others are dropped. */
  | { readonly kind: 'keep'; readonly lines: readonly ThemeId[] }
  | { readonly kind: 'rename'; readonly theme: ThemeId; readonly label: string }
  /** These lines become one, for good. */
  | { readonly kind: 'merge'; readonly lines: readonly ThemeId[] };

/** `notShown`: a theme that is not in the draft, or was dropped. */
export type ChangeRefusal = 'notShown' | 'notInCodebook' | 'tooFewToMerge';

/** The choices after a change. There is no change that takes a merge apart. */
export function afterChange(
  draft: Digest,
  codebook: Codebook,
  choices: ReviewChoices,
  change: ReviewChange,
): Result<ReviewChoices, ChangeRefusal> {
  const lines = linesOf(draft, codebook, choices);
  const idsOf = (line: ReviewLine) => line.parts.map(({ id }) => id);
  switch (change.kind) {
    case 'keep': {
      if (!change.lines.every((id) => lines.some((line) => line.id === id))) return refused('notShown');
      const dropped = lines.filter(({ id }) => !change.lines.includes(id));
      return done({ ...choices, dropped: dropped.flatMap(idsOf) });
    }
    case 'rename': {
      const part = lines.flatMap(({ parts }) => parts).find(({ id }) => id === change.theme);
      if (part === undefined) return refused('notShown');
      if (!part.labels.includes(change.label)) return refused('notInCodebook');
      return done({ ...choices, labels: { ...choices.labels, [change.theme]: change.label } });
    }
    case 'merge': {
      const merging = lines.filter(({ id, isDropped }) => change.lines.includes(id) && !isDropped);
      if (merging.length < new Set(change.lines).size) return refused('notShown');
      if (merging.length < 2) return refused('tooFewToMerge');
      const together = merging.flatMap(idsOf);
      const others = choices.merged.filter((each) => !each.some((id) => together.includes(id)));
      return done({ ...choices, merged: [...others, together] });
    }
  }
}

/**
 * What the channel reads of the answers as leads have left it: the rules of publication once more. Only themes that the
 * draft shows are counted, so dropping one brings no other in its place and no band that was not there. A merged theme
 * counts each person once, with a margin of its own, and is never smaller than one of its parts; where it leaves too few
 * who raised none of it, no theme of the post has a band.
 */
export function reviewedDigest(
  answers: readonly Answer[],
  codebook: Codebook,
  given: Thresholds,
  choices: ReviewChoices,
): Digest {
  const listed = listThemes(answers, codebook, given);
  if (listed === undefined) return { kind: 'nothing' };
  const { thresholds, answered } = listed;
  const counted = new Map(listed.themes.map((each) => [each.theme.id, each]));
  const kept = groupsOf([...counted.keys()], codebook, choices)
    .filter((ids) => !isDropped(ids, choices))
    .map((ids) => {
      const parts = ids.flatMap((id) => counted.get(id) ?? []);
      const people = new Set(parts.flatMap((each) => each.people)).size;
      const name = ids.join(' + ');
      const together = ids.length === 1 ? [] : [people - thresholds.margin(name)];
      return { ids, people, name, sure: Math.max(...together, ...parts.map(({ sure }) => sure)) };
    });
  if (kept.length === 0) return { kind: 'nothing' };
  const banded = listed.banded && kept.every(({ people, name }) => leavesEnough(answered - people, name, thresholds));
  const themes = kept
    .map(({ ids, sure }) => {
      const band = banded ? bandOf(sure, thresholds.k) : undefined;
      return themeOfLine({ id: ids[0], parts: partsOf(ids, codebook, choices), band });
    })
    .toSorted(byBand);
  return { kind: 'themes', themes, beyond: listed.beyond };
}

type Ids = readonly [ThemeId, ...ThemeId[]];

/**
 * The shown themes in lines, each in the place where the first of its parts is shown; its parts are in codebook order,
 * which tells no band. A choice about a theme that is not shown counts for nothing.
 */
function groupsOf(shown: readonly ThemeId[], codebook: Codebook, { merged }: ReviewChoices): readonly Ids[] {
  const inCodebook = [...codebook.parents, ...codebook.themes].flatMap(({ id }) => (shown.includes(id) ? [id] : []));
  return shown.flatMap((id, place): Ids[] => {
    const together = merged.find((each) => each.includes(id)) ?? [id];
    if (shown.slice(0, place).some((earlier) => together.includes(earlier))) return [];
    const [first = id, ...others] = inCodebook.filter((each) => each === id || together.includes(each));
    return [[first, ...others]];
  });
}

const isDropped = (ids: Ids, { dropped }: ReviewChoices): boolean => ids.some((id) => dropped.includes(id));

function partsOf(ids: readonly ThemeId[], codebook: Codebook, choices: ReviewChoices): readonly ReviewPart[] {
  return ids.flatMap((id): ReviewPart[] => {
    const theme = themeById(codebook, id);
    if (theme === undefined) return [];
    const labels = labelsOf(codebook, id);
    const chosen = Object.hasOwn(choices.labels, id) ? choices.labels[id] : undefined;
    return [{ id, label: labels.find((each) => each === chosen) ?? theme.label, labels, sentence: theme.sentence }];
  });
}

const themeById = ({ parents, themes }: Codebook, id: ThemeId): Theme | undefined =>
  themes.find((theme) => theme.id === id) ?? parents.find((theme) => theme.id === id);

/** Approvals of those who lead the group now: who has handed it over does not decide any more. */
export const approvalsThatCount = (approvedBy: readonly MemberId[], leads: readonly MemberId[]): number =>
  approvedBy.filter((member) => leads.includes(member)).length;

/** Whether a digest may be posted: a group that requires no approval posts by itself. */
export const isApproved = (
  { group, leads }: { readonly group: Pick<Group, 'approvals'>; readonly leads: readonly MemberId[] },
  approvedBy: readonly MemberId[],
): boolean => approvalsThatCount(approvedBy, leads) >= group.approvals;
