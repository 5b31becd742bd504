import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson, draftOf, splitJoined } from '../../../domain/digest.ts';
import { themeId } from '../../../domain/ids.ts';
import type { Codebook } from '../../../domain/theme.ts';
import { type Evidence, type Finding, finding, type RoundEvidence } from '../evidence.ts';

const nothingPosted = 'Nothing was posted yet.';

/** What channels have read, and what a lead may read now. */
export const attackPosts = (evidence: Evidence): readonly Finding[] => [
  smallThemes(evidence),
  differencing(evidence),
  foreignWords(evidence),
  reasons(evidence),
  namesInPosts(evidence),
  changedPosts(evidence),
];

function smallThemes({ rounds }: Evidence): Finding {
  const small: string[] = [];
  let [shown, counted] = [0, 0];
  for (const { week, k, publication, answers, codebook } of rounds) {
    for (const { id, band } of themesIn(publication?.digest)) {
      shown += 1;
      if (typeof band === 'number' && band < k) small.push(`week ${week}: ${id}`);
    }
    if (answers === undefined) continue;
    const draft = draftOf(answers, codebook, { k, margin: () => 0 });
    for (const { id } of draft.kind === 'themes' ? draft.themes : []) {
      shown += 1;
      counted += 1;
      const behind = answers.filter((themes) =>
        themes.some((theme) => theme === id || parentOf(codebook, theme) === id),
      );
      if (behind.length < k) small.push(`week ${week}: ${id}`);
    }
  }
  const success = { found: small.length, of: shown, what: 'themes that stand for fewer people than promised' };
  return finding('Themes of one person, or of a few', success, {
    safe: `No posted theme has a band below what was promised; ${counted} that a draft would show now were counted again. How many people stood behind what is posted already cannot be counted any more, by anybody.`,
    found: `Too few stand behind: ${small.join(', ')}.`,
    untried: 'No theme was posted or drafted yet.',
  });
}

const parentOf = (codebook: Codebook, id: string) => codebook.themes.find((theme) => theme.id === id)?.parent;

const bands = [5, 10, 20, 50, 100];

function differencing({ rounds }: Evidence): Finding {
  const posts = rounds.filter(({ publication }) => publication !== undefined);
  let [pairs, singledOut] = [0, 0];
  for (const [at, post] of posts.entries()) {
    const before = posts[at - 1];
    if (before === undefined || before.group !== post.group) continue;
    pairs += 1;
    const earlier = exactNumbers(before);
    for (const [id, number] of exactNumbers(post))
      if (Math.abs(number - (earlier.get(id) ?? number)) < Math.max(post.k, 5)) singledOut += 1;
  }
  const exact = posts.reduce((sum, post) => sum + exactNumbers(post).size, 0);
  const twice = posts.filter(({ digestPosts }) => digestPosts > 1).length;
  const success = { found: exact + twice, of: posts.length, what: 'exact numbers, or weeks posted twice' };
  return finding('Comparing one post with the next', success, {
    safe: `Comparing ${pairs} pairs of posts singles out nobody: the only numbers in them are 5, 10, 20, 50 and 100 "or more".`,
    found: `Comparing ${pairs} pairs of posts singles out groups of fewer than promised ${singledOut} times.`,
    untried: nothingPosted,
  });
}

const exactNumbers = ({ publication }: RoundEvidence): ReadonlyMap<string, number> =>
  new Map(
    themesIn(publication?.digest).flatMap(({ id, band, ...rest }) =>
      [band, ...Object.values(rest)]
        .filter((value): value is number => typeof value === 'number' && !bands.includes(value))
        .map((value): [string, number] => [id, value]),
    ),
  );

function foreignWords({ rounds, codebook }: Evidence): Finding {
  const known = new Set(
    [...codebook.parents, ...codebook.themes].flatMap((theme) => [theme.label, theme.sentence, ...theme.alternatives]),
  );
  const texts = rounds.flatMap(({ publication }) =>
    themesIn(publication?.digest).flatMap(({ label, sentence }) => [label, sentence]),
  );
  // Merged themes have the labels and sentences of all their parts.
  const foreign = texts.filter(
    (text) => !known.has(text) && !splitJoined(text).every((part) => known.has(part)),
  ).length;
  return finding(
    'Words of people in posts',
    { found: foreign, of: texts.length, what: 'texts that are not from the codebook' },
    {
      safe: 'Every text in a post is from the codebook, letter by letter: none is anybody’s own.',
      found: 'Texts in posts are not from the codebook, so they may be somebody’s own words.',
      untried: nothingPosted,
    },
  );
}

/** Why a theme is not shown tells of a count that nobody may see. */
function reasons({ rounds }: Evidence): Finding {
  const posts = rounds.flatMap(({ publication }) => publication ?? []);
  const more = posts.filter(
    ({ digest }) => strangeKeys(digest, digestKeys) || themesIn(digest).some((theme) => strangeKeys(theme, themeKeys)),
  );
  return finding(
    'Reasons beside themes',
    { found: more.length, of: posts.length, what: 'posts that keep more than their themes' },
    {
      safe: 'Nothing is kept of why a theme is shown or is not.',
      found:
        'Posts keep more than their themes: whatever tells why a theme is not shown tells of a count below the number.',
      untried: nothingPosted,
    },
  );
}

const [digestKeys, themeKeys] = [
  new Set(['kind', 'themes', 'beyond']),
  new Set(['id', 'label', 'sentence', 'band', 'with']),
];
const strangeKeys = (value: unknown, known: ReadonlySet<string>) =>
  typeof value === 'object' && value !== null && Object.keys(value).some((key) => !known.has(key));

function namesInPosts({ rounds, names, people }: Evidence): Finding {
  const sought = [...names, ...people.map(({ id }) => id)]
    .map((name) => name.toLowerCase())
    .filter((name) => name.length > 2);
  const posts = rounds.flatMap(({ publication }) =>
    publication === undefined ? [] : [JSON.stringify(publication.digest).toLowerCase()],
  );
  const named = posts.filter((post) =>
    sought.some((name) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'u').test(post)),
  );
  const given = names.length === 0 ? ' No names were given: --names FILE looks for names too.' : '';
  return finding(
    'Names in posts',
    { found: named.length, of: posts.length, what: 'posts that name somebody' },
    {
      safe: `No post holds any of ${sought.length} names and ids.${given}`,
      found: 'Posts hold the name or id of somebody.',
      untried: nothingPosted,
    },
  );
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function changedPosts({ rounds }: Evidence): Finding {
  const posts = rounds.flatMap(({ publication }) => publication ?? []);
  const changed = posts.filter(({ digest, hash }) => {
    const parsed = digestShape.safeParse(digest);
    return !parsed.success || createHash('sha256').update(canonicalJson(parsed.data)).digest('hex') !== hash;
  });
  return finding(
    'Posts changed afterwards',
    { found: changed.length, of: posts.length, what: 'posts that are not what was published' },
    {
      safe: 'Every post is as it was published.',
      found: 'Somebody changed posts.',
      untried: nothingPosted,
    },
  );
}

/** Reads what is there even where it is not as it should be: that is what the attacks look for. */
const looseThemes = z.looseObject({
  themes: z.array(
    z.looseObject({ id: z.string(), label: z.string(), sentence: z.string(), band: z.unknown().optional() }),
  ),
});

function themesIn(digest: unknown) {
  const parsed = looseThemes.safeParse(digest);
  return parsed.success ? parsed.data.themes : [];
}

const band = z
  .literal([5, 10, 20, 50, 100])
  .nullish()
  .transform((value) => value ?? undefined);

const digestShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nothing') }),
  z.object({
    kind: z.literal('themes'),
    themes: z.array(
      z.object({
        id: z.string().transform(themeId),
        label: z.string(),
        sentence: z.string(),
        band,
        with: z.array(z.string().transform(themeId)).exactOptional(),
      }),
    ),
    beyond: z.boolean(),
  }),
]);
