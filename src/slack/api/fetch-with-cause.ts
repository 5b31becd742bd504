import type { webApi } from '@slack/bolt';
import { fetch } from 'undici';
import { BeginningDispatcher, slackNetwork } from './slack-network.ts';

/** A request that got no answer. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** The network's, for instance "ECONNREFUSED", "TimeoutError" or "proxy_407". */
  readonly code: string;
  /** Whether a part of it may have left this machine. */
  readonly wasBegun: boolean;

  constructor(code: string, wasBegun: boolean) {
    super(`no answer (${code})`);
    this.code = code;
    this.wasBegun = wasBegun;
  }
}

/**
 * A fetch over the network that the environment asks for, whose failures say why, and whether anything was sent. The
 * address is left out, for it may carry a token, and so is a proxy's.
 */
export const fetchWithCause: webApi.FetchFunction = async (address, { body, ...init } = {}) => {
  // Slack's client sends forms for files alone, and the app sends no files.
  if (body !== undefined && typeof body !== 'string') throw new TypeError('only text is sent to Slack');
  let wasBegun = false;
  try {
    const dispatcher = new BeginningDispatcher(slackNetwork(), () => {
      wasBegun = true;
    });
    return await fetch(address, { ...init, ...(body === undefined ? {} : { body }), dispatcher });
  } catch (error) {
    throw new NoAnswer(reasonOf(error), wasBegun);
  }
};

function reasonOf(error: unknown): string {
  const cause = member(error, 'cause');
  const refusedByProxy = /^Proxy response \((\d{3})\)/.exec(String(member(cause, 'message')))?.[1];
  if (refusedByProxy !== undefined) return `proxy_${refusedByProxy}`;
  const errors = member(cause, 'errors');
  const firstTried: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const codes = [error, cause, firstTried].map((link) => member(link, 'code'));
  const reason = codes.find((code) => typeof code === 'string') ?? member(error, 'name');
  return typeof reason === 'string' ? reason : 'unknown';
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
