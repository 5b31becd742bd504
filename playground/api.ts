import { argumentProblems, readArguments } from './arguments.ts';
import type { Fault, TakingFaults } from './faults.ts';
import { type JsonObject, textAt } from './json.ts';
import { appMethods } from './methods/app.ts';
import { chatMethods } from './methods/chat.ts';
import { conversationMethods } from './methods/conversations.ts';
import {
  type Answer,
  errorCodesOf,
  type Handler,
  isRefusal,
  methodFacts,
  type Refusal,
  refuse,
} from './methods/method.ts';
import { oauthAccess } from './methods/oauth.ts';
import { peopleMethods } from './methods/people.ts';
import { viewMethods } from './methods/views.ts';
import type { Rates } from './rates.ts';
import { jsonReply, type Reply } from './reply.ts';
import type { Installation, Workspace, World } from './world.ts';

type ApiRequest = {
  readonly method: string;
  readonly authorization: string | undefined;
  readonly contentType: string;
  readonly body: string;
};

export type Api = { answer(request: ApiRequest): Promise<Reply> };

const handlers: { readonly [method: string]: Handler } = {
  ...appMethods,
  ...chatMethods,
  ...conversationMethods,
  ...peopleMethods,
  ...viewMethods,
};

/** Who asks, and about which workspace. */
type Asker = { readonly installation: Installation; readonly workspace: Workspace };

/** The Web API: answers each call as Slack would, or worse when a fault is planned, and writes it into the ledger. */
export function api(world: World, faults: TakingFaults, limits: Rates | undefined, socketUrl: () => string): Api {
  return { answer };

  async function answer(request: ApiRequest): Promise<Reply> {
    const args = readArguments(request.contentType, request.body);
    const fault = faults.take(request.method);
    switch (fault?.kind) {
      case 'answerLost':
        return { ...perform(request, args), lost: true };
      case 'slow': {
        const reply = perform(request, args);
        await realMilliseconds(fault.milliseconds);
        return reply;
      }
      case 'lateAcceptance':
        setTimeout(() => perform(request, args), fault.milliseconds);
        return { status: 200, headers: {}, body: '', lost: true };
      case 'ratelimited':
      case 'status':
      case 'error':
        return failed(request, args, fault);
      case undefined:
        return perform(request, args);
    }
  }

  function perform(request: ApiRequest, args: JsonObject): Reply {
    const { method } = request;
    const token = request.authorization?.replace(/^Bearer /, '') ?? textAt(args, 'token');
    const scopesUsed = new Set<string>();
    const answered = decide(request, args, token, scopesUsed);
    if (typeof answered === 'number') return tooMany(method, args, answered);
    const body = isRefusal(answered) ? refusalBody(method, answered) : { ok: true, ...answered };
    const verdict = isRefusal(answered) ? 'refused' : 'ok';
    write(method, args, token, { status: 200, verdict, answer: body, scopesUsed: [...scopesUsed] });
    const granted = token === undefined ? undefined : world.installations.get(token)?.scopes;
    return jsonReply(200, body, granted === undefined ? {} : { 'x-oauth-scopes': granted.join(',') });
  }

  function failed(request: ApiRequest, args: JsonObject, fault: Exclude<Fault, { milliseconds: number }>): Reply {
    const { method } = request;
    if (fault.kind === 'ratelimited') return tooMany(method, args, fault.retryAfter ?? 1, 'fault');
    const status = fault.kind === 'status' ? fault.status : 200;
    const body = fault.kind === 'error' ? { ok: false, error: fault.error } : 'upstream error';
    write(method, args, undefined, { status, verdict: 'fault', answer: body, scopesUsed: [] });
    return { status, headers: {}, body };
  }

  function tooMany(method: string, args: JsonObject, seconds: number, verdict: 'refused' | 'fault' = 'refused'): Reply {
    const body = { ok: false, error: 'ratelimited' };
    write(method, args, undefined, { status: 429, verdict, answer: body, scopesUsed: [] });
    return { status: 429, headers: { 'retry-after': String(seconds) }, body };
  }

  function decide(
    request: ApiRequest,
    args: JsonObject,
    token: string | undefined,
    scopesUsed: Set<string>,
  ): Answer | number {
    const { method } = request;
    if (!methodFacts(method)) return refuse('unknown_method');
    if (method === 'oauth.v2.access') return oauthAccess(world, args, request.authorization);
    const badPost = postRefusal(request);
    if (badPost) return badPost;
    if (!token) return refuse('not_authed');
    if (!token.includes('playground')) {
      return refuse(
        'invalid_auth',
        'The playground takes only its own tokens (…playground…); keep real ones out of it.',
      );
    }
    if (method === 'apps.connections.open') {
      return token === world.appToken ? { url: socketUrl() } : refuse('not_allowed_token_type');
    }
    if (token === world.appToken) return refuse('not_allowed_token_type');
    const asker = whoAsks(world, token, args);
    if (isRefusal(asker)) return asker;
    const wait = limits?.tooMany(method, asker.workspace.id, args);
    if (wait !== undefined) return wait;
    const missing = missingScope(method, asker.installation, scopesUsed);
    if (missing) return missing;
    const problems = argumentProblems(method, args);
    if (problems.length > 0) return refuse('invalid_arguments', ...problems);
    const handler = handlers[method];
    if (!handler) return refuse('unknown_method');
    return handler({ world, ...asker, scopesUsed }, args);
  }

  function write(
    method: string,
    args: JsonObject,
    token: string | undefined,
    rest: {
      readonly status: number;
      readonly verdict: 'ok' | 'refused' | 'fault';
      readonly answer: unknown;
      readonly scopesUsed: readonly string[];
    },
  ) {
    const who = token === undefined ? undefined : world.installations.get(token)?.botUserId;
    const { token: _, ...shown } = args;
    world.ledger.write({ kind: 'request', at: world.clock.now(), method, arguments: shown, who, ...rest });
  }
}

function whoAsks(world: World, token: string, args: JsonObject): Asker | Refusal {
  const installation = world.installations.get(token);
  if (world.revokedTokens.has(token)) return refuse('token_revoked');
  if (!installation) return refuse('invalid_auth');
  if (installation.expiresAt && world.clock.now() >= installation.expiresAt) return refuse('token_expired');
  const wanted = textAt(args, 'team_id') ?? installation.teamId;
  if (wanted === undefined) {
    // An organisation's token without team_id: methods about people and channels need to be told which workspace.
    const [first] = [...world.workspaces.values()].filter((each) => each.enterpriseId === installation.enterpriseId);
    return first ? { installation, workspace: first } : refuse('team_access_not_granted');
  }
  const workspace = world.workspaces.get(wanted);
  const isOwn = installation.teamId === wanted;
  const isInOrg =
    installation.teamId === undefined &&
    workspace?.enterpriseId === installation.enterpriseId &&
    !world.revokedTeams.has(wanted);
  return workspace && (isOwn || isInOrg) ? { installation, workspace } : refuse('team_access_not_granted');
}

/** Slack reads forms and JSON, and wants to be told which. */
function postRefusal({ contentType, body }: ApiRequest): Refusal | undefined {
  if (body === '') return undefined;
  if (contentType === '') return refuse('missing_post_type');
  const isKnown = /^(application\/json|application\/x-www-form-urlencoded)/.test(contentType);
  return isKnown ? undefined : refuse('invalid_post_type');
}

/** Methods that need one certain scope; those that depend on the conversation ask for it themselves. */
function missingScope(method: string, installation: Installation, used: Set<string>): Refusal | undefined {
  const wanted = methodFacts(method)?.scopes ?? [];
  if (wanted.length === 0) return undefined;
  if (!wanted.some((scope) => installation.scopes.includes(scope))) {
    return { refused: 'missing_scope', extra: { needed: wanted.join(','), provided: installation.scopes.join(',') } };
  }
  const [only, ...more] = wanted;
  if (only !== undefined && more.length === 0) used.add(only);
  return undefined;
}

function refusalBody(method: string, refusal: Refusal): JsonObject {
  if (!errorCodesOf(method).has(refusal.refused)) {
    throw new Error(`The playground answered ${method} with ${refusal.refused}, which Slack never does.`);
  }
  const messages = refusal.messages ?? [];
  return {
    ok: false,
    error: refusal.refused,
    ...(messages.length > 0 ? { response_metadata: { messages } } : {}),
    ...refusal.extra,
  };
}

const realMilliseconds = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
