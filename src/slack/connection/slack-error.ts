import { webApi } from '@slack/bolt';
import { NoAnswer } from './telling-fetch.ts';

/** Why a request to Slack did not answer "ok", and whether Slack certainly did not take it. */
export type SlackFailure =
  /** Slack said no, with its own code. */
  | { readonly kind: 'platform'; readonly code: string }
  | { readonly kind: 'limited'; readonly seconds: number }
  /** The request never reached Slack. */
  | { readonly kind: 'unreachable'; readonly code: string }
  /** A timeout, a reset, an answer that is none: it may have been taken. */
  | { readonly kind: 'unclear'; readonly code: string };

/** Reads whatever Slack's client throws. Undefined when it is no failure of a request: then it is a bug. */
export function slackFailure(error: unknown): SlackFailure | undefined {
  if (error instanceof webApi.WebAPIPlatformError) return platform(error.data.error);
  if (error instanceof webApi.WebAPIRateLimitedError) return { kind: 'limited', seconds: error.retryAfter };
  if (error instanceof webApi.WebAPIHTTPError) return { kind: 'unclear', code: `http_${error.statusCode}` };
  if (error instanceof webApi.WebAPIRequestError) return requestFailure(error.original);
  // The client throws a bare Error for a 429 without a usable Retry-After.
  if (error instanceof Error && error.message.startsWith('Retry header')) return { kind: 'limited', seconds: 60 };
  return undefined;
}

/** Slack's code of a refused request; undefined for any other failure. */
export function refusalCode(error: unknown): string | undefined {
  const failure = slackFailure(error);
  return failure?.kind === 'platform' ? failure.code : undefined;
}

/** Whether a refusal speaks of the token and not of the request, which was not looked at. */
export const isAboutToken = (code: string): boolean => tokenCodes.has(code);

const tokenCodes = new Set(['invalid_auth', 'not_authed', 'token_expired', 'token_revoked', 'account_inactive']);

/**
 * Whether a refusal speaks of what the app may do in this workspace at all: an operator or an admin mends it, or Slack
 * is moving the workspace, and then the same request succeeds.
 */
export const isAboutAccess = (code: string): boolean => isAboutToken(code) || accessCodes.has(code);

const accessCodes = new Set([
  'access_denied',
  'accesslimited',
  'ekm_access_denied',
  'enterprise_is_restricted',
  'missing_scope',
  'org_login_required',
  'team_access_not_granted',
  'team_added_to_org',
]);

function platform(code: string): SlackFailure {
  if (code === 'ratelimited') return { kind: 'limited', seconds: 60 };
  // A proxy's page: the client gives its text as the code.
  if (!/^[a-z0-9_]{1,64}$/.test(code)) return { kind: 'unclear', code: 'not_an_answer' };
  return unclearCodes.has(code) ? { kind: 'unclear', code } : { kind: 'platform', code };
}

/** Codes after which Slack may have done it nevertheless. */
const unclearCodes = new Set(['internal_error', 'fatal_error', 'request_timeout', 'service_unavailable']);

/** Errors that come before a byte of the request was sent. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

function requestFailure(original: Error): SlackFailure {
  const code = original instanceof NoAnswer ? original.code : original.name;
  return neverSent.has(code) ? { kind: 'unreachable', code } : { kind: 'unclear', code };
}
