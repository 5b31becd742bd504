import { isObject, type JsonObject, parseJson } from '../../playground/json.ts';
import type { Ledger } from '../../playground/ledger.ts';
import { argumentTypes } from '../playground/conformance/generate-schema.ts';
import { typeProblems } from '../playground/conformance/judge.ts';

export type Recorder = {
  /** For clientOptions.fetch: lets every request through and looks at it on its way. */
  readonly fetch: typeof globalThis.fetch;
  /** What Slack's own types say against the requests so far, with the method in front. */
  readonly problems: readonly string[];
};

/** Judges every Web API call that leaves the bot by a schema made of Slack's own types, not by the playground. */
export function recorder(): Recorder {
  const problems: string[] = [];
  const looking: typeof globalThis.fetch = (address, init) => {
    const method = new URL(address instanceof Request ? address.url : address).pathname.replace(/^\/api\//, '');
    const body = init?.body;
    const form = typeof body === 'string' || body instanceof URLSearchParams ? body : undefined;
    if (method in argumentTypes && form !== undefined) {
      problems.push(...typeProblems(method, argumentsIn(form.toString())).map((problem) => `${method}: ${problem}`));
    }
    return fetch(address, init);
  };
  return { fetch: looking, problems };
}

/** What Slack's own types say against every call in a ledger, faults and refusals included. */
export function typeProblemsIn(ledger: Ledger): readonly string[] {
  return ledger
    .requests()
    .filter(({ method }) => method in argumentTypes)
    .flatMap(({ method, arguments: args }) => {
      const typedArgs = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, retyped(name, value)]));
      return typeProblems(method, typedArgs).map((problem) => `${method}: ${problem}`);
    });
}

/** Every different view and message that a bot sent, as blocks.validate takes them. */
export function surfacesIn(ledger: Ledger): readonly JsonObject[] {
  const surfaces = new Map<string, JsonObject>();
  for (const { arguments: args } of ledger.requests()) {
    const { view, blocks } = args;
    if (isObject(view)) surfaces.set(JSON.stringify(view), { view });
    else if (Array.isArray(blocks)) surfaces.set(JSON.stringify(blocks), { message: { blocks } });
  }
  return [...surfaces.values()];
}

/** Every scope that the bot really needed so far, commands included. */
export function scopesUsed(ledger: Ledger): ReadonlySet<string> {
  const commands = ledger.envelopes().some(({ type }) => type === 'slash_commands') ? ['commands'] : [];
  return new Set([...commands, ...ledger.requests().flatMap((request) => request.scopesUsed)]);
}

/** A form as the typed arguments it was made of: Slack's SDK writes objects as JSON and everything else as text. */
function argumentsIn(form: string): JsonObject {
  const json = parseJson(form);
  if (isObject(json)) return json;
  return Object.fromEntries([...new URLSearchParams(form)].map(([name, text]) => [name, typed(name, text)]));
}

const texts = new Set([
  'text',
  'user',
  'users',
  'channel',
  'ts',
  'thread_ts',
  'message_ts',
  'cursor',
  'hash',
  'team_id',
]);

const retyped = (name: string, value: unknown) => (typeof value === 'string' ? typed(name, value) : value);

function typed(name: string, text: string): unknown {
  return texts.has(name) ? text : (parseJson(text) ?? text);
}
