import type { Digest, draftOf } from '../../../domain/digest.ts';
import { themeId } from '../../../domain/ids.ts';
import { noChoices, type reviewedDigest } from '../../../domain/review.ts';
import type { Answer, Codebook } from '../../../domain/theme.ts';
import { type Evidence, type Finding, finding, type Learned } from '../evidence.ts';

/** The most that the threat model promises, with room for rounding. */
const promised = { right: 7 / 9, certain: 5 / 9 };
const rounding = 1e-9;

/** What accounts that know what everybody else chose learn of one person, by the rules that this release has. */
export function attackByAccounts({ learned }: Evidence): Finding {
  const broken = learned.filter(
    ({ right, chose, didNot }) =>
      right > promised.right + rounding || Math.max(chose, didNot) > promised.certain + rounding,
  );
  const worst = Math.max(0.5, ...learned.map(({ right }) => right));
  const most = Math.max(0, ...learned.map(({ chose, didNot }) => Math.max(chose, didNot)));
  const says = `guess right in ${worst.toFixed(2)} of cases (0.50 is to know nothing), and are certain in ${most.toFixed(2)}`;
  return finding(
    'Accounts that act together, in the worst week',
    {
      found: broken.length,
      of: learned.length,
      what: 'numbers of accounts that learn more than the threat model says',
    },
    {
      safe: `At most they ${says}, as the threat model says.`,
      found: `They ${says}: one secret margin is used for several counts, or none.`,
      untried: 'The rules of publication were not tried.',
    },
  );
}

/** The rules of publication that are attacked. */
export interface Rules {
  readonly draft: typeof draftOf;
  readonly reviewed: typeof reviewedDigest;
}

export interface Accounts {
  readonly count: number;
  readonly k: number;
  /** With a lead among them they see the draft before the post, and merge two themes. */
  readonly sees: 'the post' | 'the review and the post';
  /** How many others answer, of whom the accounts know that they went beyond all themes. */
  readonly bystanders: readonly number[];
}

/**
 * Accounts that act together, and know what everybody else chose but for one person. They want to know whether that
 * person chose one theme, and choose whatever they like themselves. Every division of them is tried, whether the person
 * would have chosen nothing else instead, a sibling of the theme or one of another family; every secret margin is as
 * likely as any other, and so is what the person did. Nothing is drawn: all cases are counted.
 */
export function mostLearned(rules: Rules, accounts: Accounts): Learned {
  const weeks = divisions(accounts.count).flatMap((division) =>
    accounts.bystanders.map((others) => ({ ...division, beyond: division.beyond + others })),
  );
  return most(weeks.map((week) => learnedIn(rules, accounts, week)));
}

/** The same in one week, of which it is known how many others chose what. */
export const learnedIn = (rules: Rules, accounts: Pick<Accounts, 'k' | 'sees'>, week: Week): Learned =>
  most(kinds.flatMap((codebook) => insteads.map((instead) => learned(rules, accounts, codebook, week, instead))));

function most(all: readonly Learned[]): Learned {
  const largest = (key: keyof Learned) => Math.max(...all.map((each) => each[key]));
  return { right: largest('right'), chose: largest('chose'), didNot: largest('didNot') };
}

const theme = (id: string) => ({ id: themeId(id), label: id, alternatives: [], sentence: id, choice: id });
const [asked, other] = [themeId('asked'), themeId('other')];
const [family, strangers] = [theme('family'), theme('strangers')];

/** Nobody chooses the last theme: its margin must help nobody. */
const kinds: readonly Codebook[] = [family, strangers].map((parent) => ({
  parents: [...new Set([family, parent])],
  themes: [
    { ...theme(asked), parent: family.id },
    { ...theme(other), parent: parent.id },
    { ...theme('unchosen'), parent: family.id },
  ],
}));

/** What the person chose in place of the theme. */
const insteads: readonly Answer[] = [[], [other]];

/** How many chose what. */
interface Week {
  readonly asked: number;
  readonly other: number;
  readonly both: number;
  readonly beyond: number;
}

function divisions(count: number): readonly Week[] {
  const found: Week[] = [];
  for (let first = 0; first <= count; first += 1)
    for (let second = 0; first + second <= count; second += 1)
      for (let both = 0; first + second + both <= count; both += 1)
        found.push({ asked: first, other: second, both, beyond: count - first - second - both });
  return found;
}

function learned(
  rules: Rules,
  accounts: Pick<Accounts, 'k' | 'sees'>,
  codebook: Codebook,
  week: Week,
  instead: Answer,
): Learned {
  const answers = (count: number, answer: Answer) => Array.from({ length: count }, () => answer);
  const known = [
    ...answers(week.asked, [asked]),
    ...answers(week.other, [other]),
    ...answers(week.both, [asked, other]),
    ...answers(week.beyond, []),
  ];
  const yes = likelihoods(rules, accounts, codebook, [...known, [asked]]);
  const no = likelihoods(rules, accounts, codebook, [...known, instead]);
  let [right, chose, didNot] = [0, 0, 0];
  for (const seen of new Set([...yes.keys(), ...no.keys()])) {
    const [one, two] = [yes.get(seen) ?? 0, no.get(seen) ?? 0];
    right += Math.max(one, two) / 2;
    if (two === 0) chose += one;
    if (one === 0) didNot += two;
  }
  return { right, chose, didNot };
}

/** Everything that can be seen, with how likely it is over every secret margin that can make a difference. */
function likelihoods(
  rules: Rules,
  { k, sees }: Pick<Accounts, 'k' | 'sees'>,
  codebook: Codebook,
  answers: readonly Answer[],
): ReadonlyMap<string, number> {
  const names = deciding(answers, codebook, k);
  const found = new Map<string, number>();
  const draws = 3 ** names.length;
  const merged = { ...noChoices, merged: [[asked, other]] };
  for (let draw = 0; draw < draws; draw += 1) {
    const margin = (counted: string) => {
      const at = names.indexOf(counted);
      return at < 0 ? 0 : Math.floor(draw / 3 ** at) % 3;
    };
    const post = shown(rules.draft(answers, codebook, { k, margin }));
    const seen =
      sees === 'the post' ? post : `${post}; ${shown(rules.reviewed(answers, codebook, { k, margin }, merged))}`;
    found.set(seen, (found.get(seen) ?? 0) + 1 / draws);
  }
  return found;
}

function shown(digest: Digest): string {
  if (digest.kind === 'nothing') return digest.kind;
  const themes = digest.themes.map(({ id, band, with: others = [] }) => [id, ...others, band ?? '-'].join(' '));
  return [...themes, digest.beyond ? 'beyond' : ''].join(', ');
}

/** The margins of counts that stand at a threshold, or one above it: from two above it on, each margin lets it pass. */
function deciding(answers: readonly Answer[], { parents, themes }: Codebook, k: number): readonly string[] {
  const total = answers.length;
  const at = (count: number, ...thresholds: number[]) =>
    thresholds.some((each) => count === each || count === each + 1);
  const raising = (ids: readonly string[]) =>
    answers.filter((answer) => ids.some((id) => answer.some((one) => one === id))).length;
  const [one, two, either] = [raising([asked]), raising([other]), raising([asked, other])];
  const counts = [one, two, either];
  const isNear = counts.some((count) => at(count, k, 10));
  const hasBands = total >= 3 * k;
  return [
    ...(isNear ? [...themes, ...parents].map(({ id }) => id) : []),
    ...(at(either, 10) ? [`${asked} + ${other}`] : []),
    ...(at(total, k, 3 * k) ? ['round'] : []),
    ...(hasBands && at(total - one, k) ? [`without ${asked}`] : []),
    ...(hasBands && at(total - two, k) ? [`without ${other}`] : []),
    ...(hasBands && counts.some((count) => at(total - count, k))
      ? [...parents.map(({ id }) => `without ${id}`), `without ${asked} + ${other}`]
      : []),
    ...(hasBands && at(total - either, k) ? ['beyond every theme'] : []),
  ];
}
