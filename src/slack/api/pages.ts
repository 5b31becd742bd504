import { type Endless, type PageWalk, stepOn } from '../../domain/member.ts';

/** What Slack recommends at most. */
const pageSize = 200;

/** A list that would be read for ever. */
export class EndlessPages extends Error {
  override readonly name = 'EndlessPages';
  readonly code: Endless;
  constructor(code: Endless) {
    super(code);
    this.code = code;
  }
}

interface Page {
  readonly response_metadata?: { readonly next_cursor?: string | undefined } | undefined;
}

/** The arguments that name a page. */
export type PageArguments = { readonly limit: number; readonly cursor?: string };

export const pageArguments = (walk: PageWalk | undefined): PageArguments => ({
  limit: pageSize,
  ...(walk === undefined ? {} : { cursor: walk.cursor }),
});

/** Where the page after this one is; undefined after the last. Throws `EndlessPages`. */
export function pageAfter(walk: PageWalk | undefined, page: Page | undefined): PageWalk | undefined {
  const step = stepOn(walk, page?.response_metadata?.next_cursor);
  if (step.kind === 'on') return step.walk;
  if (step.kind === 'end') return undefined;
  throw new EndlessPages(step.kind);
}

/** Every page of a list, one after the other. It ends: with the last page, or by throwing `EndlessPages`. */
export async function* pagesOf<Some extends Page | undefined>(
  ask: (page: PageArguments) => Promise<Some>,
): AsyncGenerator<Some> {
  let walk: PageWalk | undefined;
  do {
    const page = await ask(pageArguments(walk));
    yield page;
    walk = pageAfter(walk, page);
  } while (walk !== undefined);
}

/** Answers of Slack that stay good for some milliseconds, the oldest forgotten first when there are many. */
export function rememberFor<Value>(milliseconds: number, most = 20_000) {
  const known = new Map<string, { readonly value: Value; readonly until: number }>();
  return {
    get: (key: string): Value | undefined => {
      const found = known.get(key);
      return found !== undefined && found.until > performance.now() ? found.value : undefined;
    },
    set: (key: string, value: Value): void => {
      known.delete(key);
      known.set(key, { value, until: performance.now() + milliseconds });
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
    },
  };
}
