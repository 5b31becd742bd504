import { isObject, type JsonObject, parseJson } from './json.ts';
import { methodFacts } from './methods/method.ts';

/** The arguments of a call, from a form or from JSON. */
export function readArguments(contentType: string, body: string): JsonObject {
  if (contentType.startsWith('application/json')) {
    const value = parseJson(body);
    return isObject(value) ? value : {};
  }
  const fields = [...new URLSearchParams(body)];
  return Object.fromEntries(fields.map(([name, value]) => [name, fromForm(name, value)]));
}

/** What is wrong with the arguments by Slack's page about the method: missing, unknown or of the wrong type. */
export function argumentProblems(method: string, args: JsonObject): readonly string[] {
  if (method === 'api.test') return [];
  const known = methodFacts(method)?.arguments ?? {};
  const missing = Object.keys(known).filter((name) => known[name]?.startsWith('!') && isBlank(args[name]));
  const unknown = Object.keys(args).filter((name) => !(name in known) && !universal.has(name));
  const mistyped = Object.keys(args).filter((name) => !fits(known[name]?.replace('!', '') ?? '', args[name]));
  return [
    ...missing.map((name) => `[ERROR] missing required field: ${name}`),
    ...unknown.map((name) => `[ERROR] no such argument [json-pointer:/${name}]`),
    ...mistyped.map((name) => `[ERROR] must be a ${known[name]?.replace('!', '')} [json-pointer:/${name}]`),
  ];
}

/** Arguments that travel as JSON inside a form. */
const structured = new Set(['blocks', 'attachments', 'view', 'metadata']);
/** Arguments that Slack's SDK adds to every call. */
const universal = new Set(['token', 'team_id']);

const fromForm = (name: string, value: string): unknown => (structured.has(name) ? (parseJson(value) ?? value) : value);

const isBlank = (value: unknown) => value === undefined || value === '';

function fits(type: string, value: unknown): boolean {
  const text = String(value);
  switch (type) {
    case 'boolean':
      return ['true', 'false', '1', '0'].includes(text);
    case 'number':
    case 'integer':
      return /^\d+$/.test(text);
    case 'string':
      return typeof value === 'string';
    default:
      return true;
  }
}
