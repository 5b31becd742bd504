import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mostPages, type PageWalk, stepOn } from '../../src/domain/member.ts';

/** Walks over a list whose pages name their successors, and tells how it ended and after how many pages. */
function walkOver(next: (cursor: string | undefined) => string | undefined) {
  let walk: PageWalk | undefined;
  for (let pages = 1; ; pages += 1) {
    const step = stepOn(walk, next(walk?.cursor));
    if (step.kind !== 'on') return { ended: step.kind, pages };
    walk = step.walk;
  }
}

test.each([undefined, ''])('a list ends where Slack names no next page (%p)', (none) => {
  expect(walkOver((cursor) => (cursor === undefined ? 'second' : none))).toEqual({ ended: 'end', pages: 2 });
});

test('a walk in a circle of any length ends soon, wherever the circle begins', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.integer({ min: 1, max: 40 }), (before, circle) => {
      const after = (cursor: string | undefined) => {
        const at = cursor === undefined ? 0 : Number(cursor) + 1;
        return String(at < before + circle ? at : before);
      };
      const { ended, pages } = walkOver(after);
      expect(ended).toBe('cursor_repeats');
      expect(pages).toBeLessThanOrEqual(3 * (before + circle) + 3);
    }),
  );
});

test('pages that are always new end too', () => {
  let made = 0;
  const fresh = () => {
    made += 1;
    return String(made);
  };
  expect(walkOver(fresh)).toEqual({ ended: 'too_many_pages', pages: mostPages });
});
