import type { ThemeId } from '../ids.ts';
import type { Codebook, Reading, ReadReply, Theme } from '../theme.ts';
import type { Thresholds } from './thresholds.ts';

/** A theme that might be shown, with the people behind it. Lives only while a draft is made. */
export interface CountedTheme {
  readonly theme: Theme;
  /** The places of their replies in the reading. */
  readonly people: readonly number[];
  /** The secret that was taken off `sure`. */
  readonly margin: number;
  /** People less the secret margin: what is compared with k, with the bands, and with other themes. */
  readonly sure: number;
  readonly reasons: readonly string[];
}

/**
 * Every theme that at least k different people raised, parents first, each list in codebook order. A person counts once
 * per theme.
 *
 * A parent counts those who raised one of the children that are *not* listed beside it. Were it to count all its
 * children's people, parent less child would be a group of any size, and it could be one person; so each listed theme
 * has k people of its own and no difference of two means anything. Parent and children share the parent's margin: with
 * one draw each, a child hidden by the larger would return alone under its parent's name by the smaller, and be told to
 * within one person.
 */
export function countPeople(
  read: Reading,
  codebook: Codebook,
  thresholds: Thresholds,
  parentsOnly: boolean,
): readonly CountedTheme[] {
  const count = (theme: Theme, children: readonly ThemeId[], margin: number): CountedTheme => {
    const raises = (reply: ReadReply) => children.some((child) => reply.themes.includes(child));
    const people = read.flatMap((reply, place) => (raises(reply) ? [place] : []));
    return {
      theme,
      people,
      margin,
      sure: people.length - margin,
      reasons: commonCues(read.filter(raises), children, thresholds.k + margin),
    };
  };
  const enough = ({ sure }: CountedTheme) => sure >= thresholds.k;
  const children = parentsOnly
    ? []
    : codebook.themes.map((child) => count(child, [child.id], thresholds.margin(child.parent))).filter(enough);
  const listed = new Set(children.map(({ theme }) => theme.id));
  const parents = codebook.parents.map((parent) => {
    const rolledUp = codebook.themes.filter((child) => child.parent === parent.id && !listed.has(child.id));
    return count(
      parent,
      rolledUp.map((child) => child.id),
      thresholds.margin(parent.id),
    );
  });
  return [...parents.filter(enough), ...children];
}

/** Codebook words that at least `fewest` different people's replies matched, in the order of the alphabet's code points. */
function commonCues(people: readonly ReadReply[], children: readonly ThemeId[], fewest: number): readonly string[] {
  const matches = new Map<string, number>();
  for (const reply of people) {
    const cues = children.filter((child) => reply.themes.includes(child)).flatMap((child) => cuesFor(reply, child));
    for (const cue of new Set(cues)) matches.set(cue, (matches.get(cue) ?? 0) + 1);
  }
  return [...matches].flatMap(([cue, people]) => (people >= fewest ? [cue] : [])).sort();
}

const cuesFor = (reply: ReadReply, theme: ThemeId): readonly string[] =>
  Object.hasOwn(reply.cues, theme) ? (reply.cues[theme] ?? []) : [];
