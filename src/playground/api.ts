import { at, type JsonObject, parseJson, textAt } from './json.ts';
import { chatMethods } from './methods/chat.ts';
import { conversationMethods } from './methods/conversations.ts';
import { type Answer, errorCodesOf, type Handler, isRefusal, methodFacts, refuse } from './methods/method.ts';
import { peopleMethods } from './methods/people.ts';
import { viewMethods } from './methods/views.ts';
import type { Installation, Workspace, World } from './world.ts';

export type ApiRequest = {
  readonly method: string;
  readonly authorization: string | undefined;
  readonly contentType: string;
  readonly body: string;
};

export type ApiReply = {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: JsonObject;
};

const handlers: { readonly [method: string]: Handler } = {
  ...chatMethods,
  ...conversationMethods,
  ...peopleMethods,
  ...viewMethods,
};

/** Answers one Web API call and writes it into the ledger. */
export function answerCall(world: World, request: ApiRequest, socketUrl: () => string): ApiReply {
  const args = readArguments(request);
  const token = request.authorization?.replace(/^Bearer /, '') ?? textAt(args, 'token');
  const installation = token === undefined ? undefined : world.installations.get(token);
  const answer = decide(world, request.method, args, token, installation, socketUrl);
  const refused = isRefusal(answer);
  const body = refused ? refusalBody(request.method, answer) : { ok: true, ...answer };
  world.ledger.write({
    kind: 'request',
    at: world.clock.now(),
    method: request.method,
    arguments: args,
    who: installation?.botUserId,
    status: 200,
    verdict: refused ? 'refused' : 'ok',
    answer: body,
    scopesUsed: refused ? [] : scopesUsed(request.method, installation),
  });
  return { status: 200, headers: {}, body };
}

function decide(
  world: World,
  method: string,
  args: JsonObject,
  token: string | undefined,
  installation: Installation | undefined,
  socketUrl: () => string,
): Answer {
  if (!methodFacts(method)) return refuse('unknown_method');
  if (!token) return refuse('not_authed');
  if (!token.includes('playground')) {
    return refuse(
      'invalid_auth',
      'The playground takes only its own tokens (xoxb-playground-…); keep real ones out of it.',
    );
  }
  if (method === 'apps.connections.open') {
    return token === world.appToken ? { url: socketUrl() } : refuse('not_allowed_token_type');
  }
  if (token === world.appToken && method !== 'api.test') return refuse('not_allowed_token_type');
  if (!installation) return refuse('invalid_auth');
  const handler = handlers[method];
  if (!handler) return refuse('unknown_method');
  const missing = missingScope(method, installation);
  if (missing) return missing;
  const workspace = workspaceFor(world, installation, args);
  if (!workspace) return refuse('team_access_not_granted');
  const problems = argumentProblems(method, args);
  if (problems.length > 0) return refuse('invalid_arguments', ...problems);
  return handler({ world, installation, workspace }, args);
}

function readArguments(request: ApiRequest): JsonObject {
  if (request.contentType.startsWith('application/json')) {
    const body = parseJson(request.body);
    return at({ body }, 'body') === undefined ? {} : { ...Object.fromEntries(entriesOf(body)) };
  }
  const fields = [...new URLSearchParams(request.body)];
  return Object.fromEntries(
    fields.map(([name, value]) => [name, structured.has(name) ? (parseJson(value) ?? value) : value]),
  );
}

const entriesOf = (value: unknown) => (typeof value === 'object' && value !== null ? Object.entries(value) : []);

/** Arguments that travel as JSON inside a form. */
const structured = new Set(['blocks', 'attachments', 'view', 'metadata']);

/** Arguments that the SDK adds to every call. */
const universal = new Set(['token', 'team_id']);

function argumentProblems(method: string, args: JsonObject): readonly string[] {
  const known = methodFacts(method)?.arguments ?? {};
  const required = Object.entries(known).filter(([name, type]) => type.startsWith('!') && args[name] === undefined);
  const unknown = Object.keys(args).filter((name) => !(name in known) && !universal.has(name) && method !== 'api.test');
  return [
    ...required.map(([name]) => `[ERROR] missing required field: ${name}`),
    ...unknown.map((name) => `[ERROR] no such argument [json-pointer:/${name}]`),
  ];
}

function missingScope(method: string, installation: Installation): Answer | undefined {
  const wanted = methodFacts(method)?.scopes ?? [];
  if (wanted.length === 0 || wanted.some((scope) => installation.scopes.includes(scope))) return undefined;
  return { refused: 'missing_scope', extra: { needed: wanted.join(','), provided: installation.scopes.join(',') } };
}

function scopesUsed(method: string, installation: Installation | undefined): readonly string[] {
  return (methodFacts(method)?.scopes ?? []).filter((scope) => installation?.scopes.includes(scope));
}

function workspaceFor(world: World, installation: Installation, args: JsonObject): Workspace | undefined {
  const wanted = textAt(args, 'team_id') ?? installation.teamId;
  if (wanted !== undefined) {
    const workspace = world.workspaces.get(wanted);
    const reaches =
      installation.teamId === wanted || (workspace && workspace.enterpriseId === installation.enterpriseId);
    return reaches ? workspace : undefined;
  }
  return [...world.workspaces.values()].find((each) => each.enterpriseId === installation.enterpriseId);
}

function refusalBody(
  method: string,
  refusal: { readonly refused: string; readonly messages?: readonly string[]; readonly extra?: JsonObject },
): JsonObject {
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
