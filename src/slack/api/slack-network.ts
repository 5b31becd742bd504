import { DecoratorHandler, Dispatcher, EnvHttpProxyAgent } from 'undici';

/** The way to Slack that the environment asks for: directly, or through HTTPS_PROXY unless NO_PROXY names the server. */
export interface SlackNetwork {
  readonly dispatcher: Dispatcher;
  /** Whether a proxy is configured at all. */
  readonly hasProxy: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export function createSlackNetwork(env: Environment): SlackNetwork {
  const http = proxySetting(env, 'HTTP_PROXY')?.value;
  const https = proxySetting(env, 'HTTPS_PROXY')?.value;
  const direct = proxySetting(env, 'NO_PROXY')?.value;
  const dispatcher = new EnvHttpProxyAgent({
    // An empty text is "none"; without it undici would look into the environment itself.
    httpProxy: http ?? '',
    httpsProxy: https ?? '',
    noProxy: direct === undefined ? thisMachine : direct === '*' ? direct : `${direct},${thisMachine}`,
    connectTimeout,
    keepAliveTimeout: idleTime,
    keepAliveMaxTimeout: idleTime,
  });
  return { dispatcher, hasProxy: (http ?? https) !== undefined };
}

/** As curl does, the lower-case name comes first; a variable that is set to nothing is not set. */
export function proxySetting(
  env: Environment,
  name: 'HTTP_PROXY' | 'HTTPS_PROXY' | 'NO_PROXY',
): { readonly name: string; readonly value: string } | undefined {
  for (const each of [name.toLowerCase(), name]) {
    const value = env[each]?.trim();
    if (value) return { name: each, value };
  }
  return undefined;
}

/** No proxy could find this machine's own addresses, where a playground listens. */
const thisMachine = 'localhost,127.0.0.1,[::1]';

/** Milliseconds; less than a whole request may take, so that the operator reads which of the two it was. */
const connectTimeout = 8000;

/**
 * Milliseconds for which an idle connection is used again. One that Slack is just closing swallows the next request, and
 * nobody would know whether a message in it was taken.
 */
const idleTime = 1000;

let shared: SlackNetwork | undefined;

/** The network of this process, as its environment was at the first request. */
export function slackNetwork(): SlackNetwork {
  shared ??= createSlackNetwork(process.env);
  return shared;
}

/**
 * Tells when a request begins to be written. Until then Slack cannot have taken it, whatever goes wrong: no name, no
 * route, no proxy, no encryption. This is known from the request itself, for no list of error codes is ever complete.
 */
export class BeginningDispatcher extends Dispatcher {
  readonly #network: SlackNetwork;
  readonly #begun: () => void;

  constructor(network: SlackNetwork, begun: () => void) {
    super();
    this.#network = network;
    this.#begun = begun;
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    const decorated: Dispatcher.DispatchHandler = new DecoratorHandler(handler);
    const start = decorated.onRequestStart?.bind(decorated);
    decorated.onRequestStart = (controller, context) => {
      this.#begun();
      start?.(controller, context);
    };
    return this.#network.dispatcher.dispatch(options, decorated);
  }
}
