/** A request that got no answer; `code` is the network's, for instance "ECONNREFUSED" or "TimeoutError". */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly code: string;

  constructor(code: string) {
    super(`no answer (${code})`);
    this.code = code;
  }
}

/**
 * Node's fetch, whose failures say why: Node itself hides the reason in `cause`, and Slack's client drops it when the
 * error belongs to another realm. The address is left out, for it may carry a token.
 */
export const tellingFetch: typeof fetch = async (address, init) => {
  try {
    return await fetch(address, init);
  } catch (error) {
    throw new NoAnswer(reasonOf(error));
  }
};

function reasonOf(error: unknown): string {
  const cause = member(error, 'cause');
  const errors = member(cause, 'errors');
  const firstTried: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const codes = [error, cause, firstTried].map((link) => member(link, 'code'));
  const reason = codes.find((code) => typeof code === 'string') ?? member(error, 'name');
  return typeof reason === 'string' ? reason : 'unknown';
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
