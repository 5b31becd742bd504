import { webApi } from '@slack/bolt';
import type { SlackClient } from './slack-client.ts';
import { isAboutToken, refusalCode } from './slack-error.ts';

/** Asks for the token that is valid now; undefined when there is none. */
export type TokenNow = () => Promise<string | undefined>;

/**
 * A client whose token another replica may renew between two steps of this one. Slack refuses the old token without
 * having looked at the request, so the request goes out once more with the new one.
 */
export function createRenewingClient(token: string, options: webApi.WebClientOptions, tokenNow: TokenNow): SlackClient {
  return new RenewingClient(token, options, tokenNow);
}

class RenewingClient extends webApi.WebClient {
  readonly #tokenNow: TokenNow;

  constructor(token: string, options: webApi.WebClientOptions, tokenNow: TokenNow) {
    super(token, options);
    this.#tokenNow = tokenNow;
  }

  override async apiCall(method: string, options?: Record<string, unknown>): Promise<webApi.WebAPICallResult> {
    try {
      return await super.apiCall(method, options);
    } catch (error) {
      if (!isAboutToken(refusalCode(error) ?? '')) throw error;
      const token = await this.#tokenNow();
      if (token === undefined || token === this.token) throw error;
      return super.apiCall(method, { ...options, token });
    }
  }
}
