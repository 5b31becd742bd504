import { webApi } from '@slack/bolt';
import type { Log } from '../../flows/ports/system.ts';
import { type Refusal, Refused } from '../../refusals/refusals.ts';
import { NoAnswer } from './fetch-with-cause.ts';
import { asksToSlowDown, type SlackMethod, type Verdict, verdictOf } from './slack-answers.ts';

/** Why a request to Slack did not answer "ok", and whether Slack certainly did not take it. */
export type SlackFailure =
  /** Slack said no, with its own code; the verdict is undefined when the table does not know it. */
  | { readonly kind: 'platform'; readonly code: string; readonly verdict: Exclude<Verdict, 'again'> | undefined }
  | { readonly kind: 'limited'; readonly seconds: number }
  /** The request never reached Slack. */
  | { readonly kind: 'unreachable'; readonly code: string }
  /** A timeout, a reset, an answer that is none: it may have been taken. */
  | { readonly kind: 'unclear'; readonly code: string };

/** Reads whatever Slack's client throws. Undefined when it is no failure of a request: then it is a bug. */
export function slackFailure(method: SlackMethod, error: unknown): SlackFailure | undefined {
  if (error instanceof webApi.WebAPIPlatformError) return platform(method, error);
  if (error instanceof webApi.WebAPIRateLimitedError) return limited(error.retryAfter);
  if (error instanceof webApi.WebAPIHTTPError) return { kind: 'unclear', code: `http_${error.statusCode}` };
  if (error instanceof webApi.WebAPIRequestError) return requestFailure(error.original);
  // The client throws a bare Error for a 429 without a usable Retry-After.
  if (error instanceof Error && error.message.startsWith('Retry header')) return limited(undefined);
  return undefined;
}

/** Slack's code of a refused request; undefined for any other failure. */
export function refusalCode(error: unknown): string | undefined {
  const code = error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
  return code !== undefined && isCode(code) ? code : undefined;
}

/** Whether Slack says what a token may do, and this is not among it. */
export function lacksScope(error: unknown, scope: string): boolean {
  const scopes = error instanceof webApi.WebAPIPlatformError ? error.data.response_metadata?.scopes : undefined;
  return scopes !== undefined && !scopes.includes(scope);
}

/** What a log may say of a failed request: Slack's code, or the network's; undefined when it is no failure of one. */
export function failureCode(error: unknown): string | undefined {
  const failure = slackFailure('api.test', error);
  return failure?.kind === 'limited' ? 'ratelimited' : failure?.code;
}

/** Tells the operator of an answer that the table does not know, and of one that says that the request was wrong. */
export function tellOfAnswer(log: Log, method: string, error: unknown): void {
  const code = refusalCode(error);
  if (code === undefined) return;
  const verdict = verdictOf(method, code);
  if (verdict === undefined) log.error({ event: 'slack answer unknown', outcome: method, code });
  if (verdict === 'bug') log.error({ event: 'slack calls a request wrong', outcome: method, code });
}

function platform(method: SlackMethod, { data }: webApi.WebAPIPlatformError): SlackFailure {
  const { error: code, response_metadata: metadata } = data;
  // A proxy's page: the client gives its text as the code.
  if (!isCode(code)) return { kind: 'unclear', code: 'not_an_answer' };
  if (asksToSlowDown(code)) return limited(metadata?.retryAfter);
  const verdict = verdictOf(method, code);
  return verdict === 'again' ? { kind: 'unclear', code } : { kind: 'platform', code, verdict };
}

const isCode = (code: unknown): code is string => typeof code === 'string' && /^[a-z0-9_]{1,64}$/.test(code);

/** Slack speaks of seconds; without them, or with none, a minute and a second are polite. */
const limited = (seconds = 60): SlackFailure => ({ kind: 'limited', seconds: Math.max(1, seconds) });

function requestFailure(original: Error): SlackFailure {
  if (!(original instanceof NoAnswer)) return { kind: 'unclear', code: original.name };
  return { kind: original.wasBegun ? 'unclear' : 'unreachable', code: original.code };
}

/** Slack cannot be used. `code` is Slack's, or the network's. */
export class SlackUnavailable extends Refused {
  override readonly name = 'SlackUnavailable';

  constructor(code: string, why: Refusal) {
    super(why, { code });
  }
}
