import { webApi } from '@slack/bolt';
import type { WorkspaceId } from '../../domain/ids.ts';
import type { Log } from '../../flows/ports/system.ts';
import { fetchWithCause } from './fetch-with-cause.ts';
import { quietLogger } from './quiet-logger.ts';
import { isAboutToken } from './slack-answers.ts';
import { refusalCode, tellOfAnswer } from './slack-error.ts';

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
    fetch: fetchWithCause,
    rejectRateLimitedCalls: true,
    logger: quietLogger(log),
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  };
}

/** A client with a token that stays what it is; without one it can only be used for what needs none. */
export const createSlackClient = (token: string | undefined, log: Log, apiUrl?: string): SlackClient =>
  new AppClient(token, clientOptions(log, apiUrl), log, async () => token);

/** Asks for the token that is valid now; undefined when there is none. */
export type TokenNow = () => Promise<string | undefined>;

/**
 * A client whose token another replica may renew between two steps of this one. Slack refuses the old token without
 * having looked at the request, so the request goes out once more with the new one.
 */
export const createRenewingClient = (
  token: string,
  options: webApi.WebClientOptions,
  log: Log,
  tokenNow: TokenNow,
): SlackClient => new AppClient(token, options, log, tokenNow);

class AppClient extends webApi.WebClient {
  readonly #log: Log;
  readonly #tokenNow: TokenNow;

  constructor(token: string | undefined, options: webApi.WebClientOptions, log: Log, tokenNow: TokenNow) {
    super(token, options);
    this.#log = log;
    this.#tokenNow = tokenNow;
  }

  override async apiCall(method: string, options?: Record<string, unknown>): Promise<webApi.WebAPICallResult> {
    try {
      return await this.#call(method, options);
    } catch (error) {
      if (!isAboutToken(refusalCode(error) ?? '')) throw error;
      const token = await this.#tokenNow();
      if (token === undefined || token === this.token) throw error;
      return this.#call(method, { ...options, token });
    }
  }

  async #call(method: string, options: Record<string, unknown> | undefined): Promise<webApi.WebAPICallResult> {
    try {
      return await super.apiCall(method, options);
    } catch (error) {
      tellOfAnswer(this.#log, method, error);
      throw error;
    }
  }
}
