import facts from '../facts/methods.json' with { type: 'json' };
import type { JsonObject } from '../json.ts';
import type { Installation, Workspace, World } from '../world.ts';

/** What a method sees: the world, who asks, and the workspace the call is about. */
export type Call = {
  readonly world: World;
  readonly installation: Installation;
  readonly workspace: Workspace;
  /** Scopes that this call turned out to need. */
  readonly scopesUsed: Set<string>;
};

export type Refusal = { readonly refused: string; readonly messages?: readonly string[]; readonly extra?: JsonObject };
export type Answer = JsonObject | Refusal;
export type Handler = (call: Call, args: JsonObject) => Answer;

export const refuse = (error: string, ...messages: readonly string[]): Refusal => ({ refused: error, messages });

/** Notes that the call needs a scope; a refusal when the app was not given it. */
export function needScope(call: Call, scope: string): Refusal | undefined {
  if (call.installation.scopes.includes(scope)) {
    call.scopesUsed.add(scope);
    return undefined;
  }
  return { refused: 'missing_scope', extra: { needed: scope, provided: call.installation.scopes.join(',') } };
}

export const isRefusal = (answer: Answer): answer is Refusal => typeof answer['refused'] === 'string';

export type MethodFacts = {
  /** Argument → type; a leading ! means required. */
  readonly arguments: { readonly [name: string]: string };
  readonly scopes: readonly string[];
  readonly errors: readonly string[];
  readonly tier: number | null;
};

const table = new Map<string, MethodFacts>(Object.entries(facts.methods));

/** Facts of Slack's method page, or undefined for a method the playground does not know. */
export const methodFacts = (method: string): MethodFacts | undefined => table.get(method);

/** The error codes that a method really has, its own and those every method shares. */
export const errorCodesOf = (method: string): ReadonlySet<string> =>
  new Set([...(methodFacts(method)?.errors ?? []), ...facts.common, 'unknown_method']);
