import { webApi } from '@slack/bolt';
import type { WorkspaceId } from '../../domain/ids.ts';
import type { Log } from '../../flows/ports/log.ts';
import { quietLogger } from './quiet-logger.ts';
import { tellingFetch } from './telling-fetch.ts';

export type SlackClient = webApi.WebClient;
/** The client of a workspace, with the token that is valid now. */
export type ClientOf = (workspace: WorkspaceId) => Promise<SlackClient>;

/** Milliseconds after which a request to Slack is given up; whether it was taken is then unclear. */
const requestTimeout = 10_000;

/** Options of every client: no retries of its own, for Slack's SDK would otherwise repeat a message for half an hour. */
export function clientOptions(log: Log, apiUrl: string | undefined): webApi.WebClientOptions {
  return {
    retryConfig: { retries: 0 },
    timeout: requestTimeout,
    fetch: tellingFetch,
    rejectRateLimitedCalls: true,
    logger: quietLogger(log),
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  };
}

/** A client with a token that stays what it is; without one it can only be used for what needs none. */
export const createSlackClient = (token: string | undefined, log: Log, apiUrl?: string): SlackClient =>
  new webApi.WebClient(token, clientOptions(log, apiUrl));
