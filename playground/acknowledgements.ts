import { viewProblems } from './blocks/views.ts';
import { isObject, type JsonObject, objectAt, objectsAt, textAt } from './json.ts';
import { contentRefusal } from './methods/chat.ts';
import { deepestStack } from './views.ts';
import type { View } from './world.ts';

/** What is wrong with what the bot put into an acknowledgement; undefined when it is fine. */
export type Judge = (payload: unknown) => string | undefined;

/** Events and block actions take a bare acknowledgement. */
export const bare: Judge = (payload) => (isBlank(payload) ? undefined : 'this acknowledgement takes no payload');

/** A slash command takes nothing or a message. */
export const message: Judge = (payload) => {
  if (isBlank(payload)) return undefined;
  if (!isObject(payload)) return 'not an object';
  const type = textAt(payload, 'response_type');
  if (type !== undefined && type !== 'ephemeral' && type !== 'in_channel') return 'unknown response_type';
  const { response_type: _, ...content } = payload;
  return contentRefusal(content, 'msg_too_long')?.refused;
};

/** A submission takes nothing or a response_action that fits the view and the stack it answers. */
export const submission =
  (view: View, depth: number): Judge =>
  (payload) => {
    if (isBlank(payload)) return undefined;
    switch (textAt(payload, 'response_action')) {
      case 'clear':
        return undefined;
      case 'errors':
        return errorsProblem(objectAt(payload, 'errors') ?? {}, view);
      case 'update':
        return viewProblems(objectAt(payload, 'view'), 'modal')[0];
      case 'push':
        if (depth >= deepestStack) return 'push_limit_reached';
        return viewProblems(objectAt(payload, 'view'), 'modal')[0];
      default:
        return 'unknown response_action';
    }
  };

function errorsProblem(errors: JsonObject, view: View): string | undefined {
  const inputs = objectsAt(view.content, 'blocks').filter((block) => block['type'] === 'input');
  const known = new Set(inputs.map((block) => block['block_id']));
  const strange = Object.keys(errors).find((blockId) => !known.has(blockId));
  if (strange !== undefined) return `errors name ${strange}, which is no input block of the view`;
  const texts = Object.values(errors);
  if (texts.length === 0) return 'errors is empty';
  return texts.every((text) => typeof text === 'string' && text !== '') ? undefined : 'errors must be texts';
}

const isBlank = (payload: unknown) =>
  payload === undefined ||
  payload === null ||
  payload === '' ||
  (isObject(payload) && Object.keys(payload).length === 0);
