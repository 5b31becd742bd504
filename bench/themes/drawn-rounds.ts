import { smallestK } from '../../src/domain/group.ts';
import { drawer } from '../support/draw.ts';
import type { ReadReply } from './labelled-replies.ts';
import { isSpecific, type Margins, noMargins, peopleWho, secretMargins, shownOf } from './rounds.ts';

const rounds = 600;

/**
 * Rounds of replies to one question, drawn from labelled ones. An author who leaves choices of their own leaves their
 * true themes standing; for the others what is likely counts by itself. Of what is published: what at least k
 * people truly meant; and of the draft of a perfect reader: what is published.
 */
export function publishedRow(size: number, replies: readonly ReadReply[], withSecret: boolean): string {
  const cells = [0, 0.5, 0.9].map((own) => {
    const { right, published, due, found } = publishedIn(size, replies, own, withSecret);
    return `${(100 * own).toFixed(0)} %: ${(right / published).toFixed(2)} / ${(found / due).toFixed(2)}`;
  });
  return `rounds of ${size}${withSecret ? ', with secret margins' : ''}: ${cells.join('   ')}`;
}

function publishedIn(size: number, replies: readonly ReadReply[], own: number, withSecret: boolean) {
  const draw = drawer(7);
  const sums = { right: 0, published: 0, found: 0, due: 0 };
  forEachRound(size, replies, draw, (drawn) => {
    const margins: Margins = withSecret ? secretMargins(draw) : noMargins;
    const meant = drawn.map(({ given }) => given);
    const counted = drawn.map(({ given, likely }) => (draw(1000) < 1000 * own ? given : likely));
    const published = shownOf(counted, margins);
    const due = shownOf(meant, margins);
    sums.published += published.length;
    sums.due += due.length;
    sums.right += published.filter((id) => peopleWho(meant, id) >= smallestK).length;
    sums.found += due.filter((id) => published.includes(id)).length;
  });
  return sums;
}

/** In how many rounds of so many labelled replies a specific theme is shown when every author leaves their themes. */
export function labelledSpecific(size: number, replies: readonly ReadReply[]): number {
  const draw = drawer(size);
  let specific = 0;
  forEachRound(size, replies, draw, (drawn) => {
    const shown = shownOf(
      drawn.map(({ given }) => given),
      secretMargins(draw),
    );
    if (shown.some(isSpecific)) specific += 1;
  });
  return specific / rounds;
}

/** All of one question; a reply may be drawn more than once, as few as there are. */
function forEachRound(
  size: number,
  replies: readonly ReadReply[],
  draw: (bound: number) => number,
  look: (drawn: readonly ReadReply[]) => void,
): void {
  const prompts = [...new Set(replies.map(({ prompt }) => prompt))];
  for (let round = 0; round < rounds; round += 1) {
    const pool = replies.filter(({ prompt }) => prompt === prompts[round % prompts.length]);
    const drawn = Array.from({ length: size }, () => pool[draw(pool.length)]);
    look(drawn.filter((each) => each !== undefined));
  }
}
