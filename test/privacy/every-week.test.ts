// Holds TM-20 of docs/threat-model.md.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { draftOf } from '../../src/domain/digest.ts';
import { reviewedDigest } from '../../src/domain/review.ts';
import { learnedIn } from '../../src/ops/audit/attacks/accounts.ts';

/**
 * Whoever knows what everybody else chose, whatever that is: every week of up to twenty known people, every secret. The
 * rules are stated here once more, as counts, so that a mistake of theirs is none of this test's.
 */
const k = 5;
const mostPeople = 20;

interface Week {
  readonly asked: number;
  readonly other: number;
  readonly both: number;
  readonly beyond: number;
}

/** What a secret may take off a margin. Two themes of one family can meet eight of them. */
const draws = [0, 1, 2];
const secrets = draws.length ** 8;

/** The four that change what is shown, in all their values; of the four others only counts are needed. */
const shifts = draws.flatMap((a) =>
  draws.flatMap((b) => draws.flatMap((f) => draws.map((round) => ({ a, b, f, round })))),
);

/** In how many of its values a secret leaves so many people enough. */
const leavingEnough = (count: number) => draws.filter((draw) => count - draw >= k).length;

/** Three themes, each in one of five ways, with “beyond” or without; and nothing. */
const differentPosts = 2 * 5 ** 3 + 1;

const bandOf = (sure: number) => (sure >= 20 ? 3 : sure >= 10 ? 2 : 1);

/** In how many of the cases each different post comes out, the fixed sentence last. */
function posts({ asked, other, both, beyond }: Week): Uint16Array {
  const [one, two, either] = [asked + both, other + both, asked + other + both];
  const total = either + beyond;
  const found = new Uint16Array(differentPosts);
  const note = (post: number, cases: number) => {
    found[post] = (found[post] ?? 0) + cases;
  };
  for (const { a, b, f, round } of shifts) {
    const [showsOne, showsTwo] = [one - a >= k, two - b >= k];
    const family = showsOne ? (showsTwo ? 0 : two) : showsTwo ? one : either;
    const hidden = Math.max(f, !showsOne && one >= family - 1 ? a : 0, !showsTwo && two >= family - 1 ? b : 0);
    const showsFamily = family - hidden >= k;
    const sure = total - round;
    if (sure < k || !(showsOne || showsTwo || showsFamily)) {
      note(differentPosts - 1, secrets / shifts.length);
      continue;
    }
    const isLarge = sure >= 3 * k;
    const allows = (shows: boolean, others: number) => (shows ? leavingEnough(others) : draws.length);
    const bands = allows(showsOne, total - one) * allows(showsTwo, total - two) * allows(showsFamily, total - family);
    const banded = { cases: isLarge ? bands : 0, of: draws.length ** 3 };
    const withBeyond = { cases: isLarge ? leavingEnough(beyond) : 0, of: draws.length };
    for (const isBanded of [true, false]) {
      const shown = (shows: boolean, count: number) => (shows ? (isBanded ? bandOf(count) : 4) : 0);
      const themes = [shown(showsOne, one - a), shown(showsTwo, two - b), shown(showsFamily, family - hidden)];
      for (const isBeyond of [true, false])
        note(
          themes.reduce((sum, each) => sum * 5 + each, isBeyond ? 1 : 0),
          casesOf(banded, isBanded) * casesOf(withBeyond, isBeyond),
        );
    }
  }
  return found;
}

const casesOf = ({ cases, of }: { readonly cases: number; readonly of: number }, isSo: boolean) =>
  isSo ? cases : of - cases;

interface Learned {
  readonly right: number;
  readonly chose: number;
  readonly didNot: number;
}

function learned(yes: Uint16Array, no: Uint16Array): Learned {
  let [right, chose, didNot] = [0, 0, 0];
  for (const [post, one] of yes.entries()) {
    const two = no[post] ?? 0;
    right += Math.max(one, two) / 2;
    if (two === 0) chose += one;
    if (one === 0) didNot += two;
  }
  return { right: right / secrets, chose: chose / secrets, didNot: didNot / secrets };
}

/** The most in any week, whether the person would have chosen nothing instead or the other theme. */
function mostInAnyWeek(): Learned {
  const known = new Map<string, Uint16Array>();
  const postsOf = (week: Week) => {
    const name = Object.values(week).join();
    const there = known.get(name) ?? posts(week);
    known.set(name, there);
    return there;
  };
  let [right, chose, didNot] = [0, 0, 0];
  for (let people = k - 1; people <= mostPeople; people += 1)
    for (let asked = 0; asked <= people; asked += 1)
      for (let other = 0; asked + other <= people; other += 1)
        for (let both = 0; asked + other + both <= people; both += 1) {
          const week = { asked, other, both, beyond: people - asked - other - both };
          const yes = postsOf({ ...week, asked: asked + 1 });
          for (const instead of [
            { ...week, beyond: week.beyond + 1 },
            { ...week, other: other + 1 },
          ]) {
            const found = learned(yes, postsOf(instead));
            right = Math.max(right, found.right);
            chose = Math.max(chose, found.chose);
            didNot = Math.max(didNot, found.didNot);
          }
        }
  return { right, chose, didNot };
}

const worst = { right: 65 / 81, chose: 49 / 81, didNot: 5 / 9 };

test('who knows what all others chose, whatever it is, never learns more than in the worst week of all', () => {
  const { right, chose, didNot } = mostInAnyWeek();
  process.stdout.write(
    `every week of up to ${mostPeople}: ${right.toFixed(4)} ${chose.toFixed(4)} ${didNot.toFixed(4)}\n`,
  );
  expect([right, chose, didNot]).toEqual(Object.values(worst).map((each) => expect.closeTo(each, 10)));
});

/** One secret hides a person in two cases of three, and one choice stands in four counts at most. */
const ceiling = { right: 1 / 2 + (1 - (2 / 3) ** 4) / 2, certain: 1 - (2 / 3) ** 4 };

test('and the rules themselves say so of that week, and stay below the ceiling where three counts meet', () => {
  const rules = { draft: draftOf, reviewed: reviewedDigest };
  const week = { asked: 4, other: 6, both: 0, beyond: 6 };
  for (const sees of ['the post', 'the review and the post'] as const) {
    const { right, chose } = learnedIn(rules, { k, sees }, week);
    expect([right, chose]).toEqual([expect.closeTo(worst.right, 10), expect.closeTo(worst.chose, 10)]);
  }
  const meeting = learned(
    posts({ asked: 1, other: 0, both: 19, beyond: 6 }),
    posts({ asked: 0, other: 0, both: 19, beyond: 7 }),
  );
  expect(meeting.chose).toBeCloseTo(1 - (2 / 3) ** 3, 10);
  expect(meeting.right).toBeLessThan(ceiling.right);
});

test('the threat model has these figures', () => {
  const page = readFileSync(new URL('../../docs/threat-model.md', import.meta.url), 'utf8');
  const figures = page
    .split('\n')
    .filter((line) => line.startsWith('| any number'))
    .map((line) => [...line.matchAll(/ = (\d\.\d\d)/g)].map(([, figure]) => figure));
  const { right, certain } = ceiling;
  const rows = [Object.values(worst), [right, certain, certain]].map(([post = 0, ...others]) => [
    post,
    post,
    ...others,
  ]);
  expect(figures).toEqual(rows.map((row) => row.map((each) => each.toFixed(2))));
});
