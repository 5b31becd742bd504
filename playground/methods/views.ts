import { isTooLarge, viewProblems } from '../blocks/views.ts';
import { type JsonObject, objectAt, textAt } from '../json.ts';
import { viewShape } from '../shapes.ts';
import { burnTrigger } from '../triggers.ts';
import { changeView, deepestStack, pushModal, showHome } from '../views.ts';
import type { View } from '../world.ts';
import { clientOf } from '../world.ts';
import { type Call, type Handler, type Refusal, refuse } from './method.ts';

const open: Handler = (call, args) => {
  const wrong = viewRefusal(call, args, 'modal', undefined);
  if (wrong) return wrong;
  const trigger = burnTrigger(call.world, textAt(args, 'trigger_id'), call.workspace.id);
  if ('refused' in trigger) return refuse(trigger.refused);
  if (clientOf(call.world, trigger.userId).stack.length > 0) {
    return refuse('invalid_arguments', '[ERROR] a modal is already open: use views.push or views.update');
  }
  return answer(call, pushModal(call.world, call.workspace.id, trigger.userId, objectAt(args, 'view') ?? {}));
};

const push: Handler = (call, args) => {
  const wrong = viewRefusal(call, args, 'modal', undefined);
  if (wrong) return wrong;
  const trigger = burnTrigger(call.world, textAt(args, 'trigger_id'), call.workspace.id);
  if ('refused' in trigger) return refuse(trigger.refused);
  const { stack } = clientOf(call.world, trigger.userId);
  if (stack.length === 0) return refuse('not_found');
  if (stack.length >= deepestStack) return refuse('push_limit_reached');
  return answer(call, pushModal(call.world, call.workspace.id, trigger.userId, objectAt(args, 'view') ?? {}));
};

const update: Handler = (call, args) => {
  const view = findView(call, args);
  if (!view) return refuse('not_found');
  const wrong = viewRefusal(call, args, view.kind, view);
  if (wrong) return wrong;
  const hash = textAt(args, 'hash');
  if (hash && hash !== view.hash) return refuse('hash_conflict');
  changeView(call.world, view, objectAt(args, 'view') ?? {});
  return answer(call, view);
};

const publish: Handler = (call, args) => {
  const person = call.workspace.people.get(textAt(args, 'user_id') ?? '');
  if (!person || person.isBot || person.deleted || person.isStranger) {
    return refuse('invalid_arguments', '[ERROR] invalid user [json-pointer:/user_id]');
  }
  const { home } = clientOf(call.world, person.id);
  const wrong = viewRefusal(call, args, 'home', home);
  if (wrong) return wrong;
  const hash = textAt(args, 'hash');
  if (hash && hash !== home?.hash) return refuse('hash_conflict');
  return answer(call, showHome(call.world, call.workspace.id, person.id, objectAt(args, 'view') ?? {}));
};

export const viewMethods: { readonly [method: string]: Handler } = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
};

function viewRefusal(
  call: Call,
  args: JsonObject,
  kind: View['kind'],
  replaces: View | undefined,
): Refusal | undefined {
  if (isTooLarge(args['view'])) return refuse('view_too_large');
  const problems = viewProblems(args['view'], kind);
  if (problems.length > 0) return refuse('invalid_arguments', ...problems);
  const external = textAt(args, 'view', 'external_id');
  const taken = [...call.world.views.values()].some(
    (view) =>
      view !== replaces && view.teamId === call.workspace.id && textAt(view.content, 'external_id') === external,
  );
  return external && taken ? refuse('duplicate_external_id') : undefined;
}

function findView(call: Call, args: JsonObject): View | undefined {
  const external = textAt(args, 'external_id');
  const view = external
    ? [...call.world.views.values()].find((each) => textAt(each.content, 'external_id') === external)
    : call.world.views.get(textAt(args, 'view_id') ?? '');
  return view?.teamId === call.workspace.id ? view : undefined;
}

const answer = (call: Call, view: View): JsonObject => ({ view: viewShape(call.world, call.installation, view) });
