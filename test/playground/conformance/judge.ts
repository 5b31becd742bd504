import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { at, type JsonObject, objectsAt } from '../../../playground/json.ts';
import schema from './slack-schema.json' with { type: 'json' };

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(schema, 'slack');
const validators = new Map<string, ValidateFunction | undefined>();

/**
 * What Slack's own types and their documented limits say against the arguments of a call; empty when nothing.
 * This judge shares no line with the playground's checks: neither can hide the other's mistakes.
 */
export function typeProblems(method: string, args: JsonObject): readonly string[] {
  const validate = validatorOf(method);
  if (!validate) return [`no schema for ${method}`];
  // Every call may carry the token and the workspace, whatever its type says.
  const { token: _token, team_id: _team, ...own } = args;
  const isValid: unknown = validate(own);
  const problems = isValid === true ? [] : deepest(validate.errors ?? []);
  return [...problems, ...rulesByHand(method, args)];
}

function validatorOf(method: string): ValidateFunction | undefined {
  if (!validators.has(method)) validators.set(method, ajv.getSchema(`slack#/properties/${method}`));
  return validators.get(method);
}

function deepest(errors: readonly { readonly instancePath: string; readonly message?: string }[]): readonly string[] {
  const depth = Math.max(...errors.map(({ instancePath }) => instancePath.split('/').length));
  const told = errors.filter(({ instancePath }) => instancePath.split('/').length === depth);
  return [...new Set(told.map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`))].slice(0, 5);
}

/** Three rules of Slack that its types cannot say. */
function rulesByHand(method: string, args: JsonObject): readonly string[] {
  const view = at(args, 'view');
  const blocks = view === undefined ? objectsAt(args, 'blocks') : objectsAt(view, 'blocks');
  const hasInput = blocks.some((block) => block['type'] === 'input');
  const ids = blocks.flatMap((block) => block['block_id'] ?? []);
  const most = method.startsWith('chat.') ? 50 : 100;
  return [
    ...(at(view, 'type') === 'modal' && hasInput && at(view, 'submit') === undefined
      ? ['/view submit is required']
      : []),
    ...(new Set(ids).size < ids.length ? ['block_id is not unique'] : []),
    ...(blocks.length > most ? [`more than ${most} blocks`] : []),
    ...blocks.flatMap(withoutContent),
  ];
}

function withoutContent(block: JsonObject): readonly string[] {
  const empty = block['type'] === 'section' && block['text'] === undefined && block['fields'] === undefined;
  const menus = [at(block, 'element'), at(block, 'accessory'), ...objectsAt(block, 'elements')].filter((element) =>
    ['static_select', 'multi_static_select'].includes(String(at(element, 'type'))),
  );
  const bare = menus.some((menu) => (at(menu, 'options') === undefined) === (at(menu, 'option_groups') === undefined));
  return [...(empty ? ['a section needs text or fields'] : []), ...(bare ? ['a select needs options or groups'] : [])];
}
