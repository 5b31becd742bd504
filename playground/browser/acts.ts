import { z } from 'zod';
import { clientSideProblem } from '../actors.ts';
import { elementsIn, optionsOf, type Placed, valueKey } from '../elements.ts';
import { actOnMessage, actOnView, closeView, openHome, runCommand, type Scene, submitView } from '../interactions.ts';
import { at, type JsonObject, objectsAt } from '../json.ts';
import { directMessageWith } from '../seed.ts';
import { type Channel, clientOf, installationFor, type Message, type View, workspaceOf } from '../world.ts';

const typed = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown())));
const place = z.union([
  z.strictObject({ view: z.string() }),
  z.strictObject({ channel: z.string(), message: z.string() }),
]);

/** What somebody does in their client, as the page sends it. */
export const actSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('command'), channel: z.string(), text: z.string().max(4000) }),
  z.strictObject({
    kind: z.literal('element'),
    place,
    block: z.string(),
    action: z.string(),
    /** The new value of whatever holds one; an overflow's option. */
    value: z.unknown().optional(),
    /** What stands typed in the view beside it. */
    typed: typed.optional(),
  }),
  z.strictObject({ kind: z.literal('submit'), view: z.string(), typed }),
  z.strictObject({ kind: z.literal('close'), which: z.enum(['top', 'all']) }),
  z.strictObject({ kind: z.literal('open'), tab: z.enum(['home', 'messages']) }),
  z.strictObject({ kind: z.literal('dismiss') }),
]);

export type Act = z.infer<typeof actSchema>;

/** Does it, and waits for the bot's acknowledgement. What is no longer on the screen is let be, as after a late click. */
export async function perform(scene: Scene, act: Act): Promise<void> {
  const { world, person } = scene;
  const client = clientOf(world, person.id);
  switch (act.kind) {
    case 'command':
      return command(scene, act.channel, act.text);
    case 'element':
      return element(scene, act);
    case 'submit':
      return submit(scene, act.view, act.typed);
    case 'close':
      return client.stack.length === 0 ? undefined : closeView(scene, act.which);
    case 'open':
      return open(scene, act.tab);
    case 'dismiss':
      client.notices.length = 0;
      world.changes.notify();
  }
}

async function command(scene: Scene, channelId: string, text: string): Promise<void> {
  const channel = workspaceOf(scene.world, scene.teamId).channels.get(channelId);
  const [name = '', ...rest] = text.trim().split(/\s+/);
  if (channel === undefined) return;
  if (name !== '/imperfect-ally') {
    clientOf(scene.world, scene.person.id).notices.push(`${name} is not a command of this workspace.`);
    return scene.world.changes.notify();
  }
  await runCommand(scene, channel, name, rest.join(' '));
}

async function open(scene: Scene, tab: 'home' | 'messages'): Promise<void> {
  const installation = installationFor(scene.world, scene.teamId);
  if (installation === undefined) return;
  const { id } = directMessageWith(scene.world, installation, scene.person, scene.teamId);
  clientOf(scene.world, scene.person.id).place = tab === 'home' ? { kind: 'home' } : { kind: 'channel', id };
  await openHome(scene, tab);
}

async function submit(scene: Scene, viewId: string, values: z.infer<typeof typed>): Promise<void> {
  const client = clientOf(scene.world, scene.person.id);
  const view = client.stack.at(-1);
  if (view?.id !== viewId) return;
  keepTyped(view, values);
  client.fieldErrors.clear();
  for (const each of elementsIn(objectsAt(view.content, 'blocks'))) {
    const problem = clientSideProblem(each, view);
    if (problem !== undefined) client.fieldErrors.set(each.blockId, problem);
  }
  scene.world.changes.notify();
  if (client.fieldErrors.size === 0) await submitView(scene, view);
}

async function element(scene: Scene, act: Extract<Act, { kind: 'element' }>): Promise<void> {
  const target = 'view' in act.place ? inView(scene, act.place.view) : inMessage(scene, act.place);
  if (target === undefined) return;
  const each = elementsIn(target.blocks).find(
    ({ blockId, actionId }) => blockId === act.block && actionId === act.action,
  );
  if (each === undefined) return;
  if ('view' in target) keepTyped(target.view, act.typed ?? {});
  const value = sentBy(each, act.value);
  const holdsValue = !pressed.has(each.type);
  if (holdsValue) remember(scene, target, each, value);
  if (holdsValue && each.block['type'] === 'input' && at(each.block, 'dispatch_action') !== true) return;
  const action = { action_id: each.actionId, block_id: each.blockId, type: each.type, ...value };
  if ('view' in target) await actOnView(scene, target.view, action);
  else await actOnMessage(scene, target.channel, target.message, action);
}

type Target =
  | { readonly blocks: readonly JsonObject[]; readonly view: View }
  | { readonly blocks: readonly JsonObject[]; readonly channel: Channel; readonly message: Message };

function inView({ world, person }: Scene, id: string): Target | undefined {
  const { stack, home } = clientOf(world, person.id);
  const view = [...stack, ...(home === undefined ? [] : [home])].find((each) => each.id === id);
  return view && { blocks: objectsAt(view.content, 'blocks'), view };
}

function inMessage(scene: Scene, where: { readonly channel: string; readonly message: string }): Target | undefined {
  const channel = workspaceOf(scene.world, scene.teamId).channels.get(where.channel);
  const message = channel?.messages.find(({ ts }) => ts === where.message);
  return channel && message && { blocks: message.blocks, channel, message };
}

/** What an element sends along: its own facts for a button, the chosen thing for everything else. */
function sentBy(each: Placed, chosen: unknown): JsonObject {
  if (each.type === 'overflow')
    return { selected_option: optionsOf(each.element).find((option) => option['value'] === chosen) };
  if (!pressed.has(each.type)) return { [valueKey(each.type)]: chosen ?? null };
  const facts = ['text', 'value', 'style', 'url'].filter((key) => each.element[key] !== undefined);
  return Object.fromEntries(facts.map((key) => [key, each.element[key]]));
}

function remember({ person }: Scene, target: Target, { blockId, actionId, type }: Placed, value: JsonObject): void {
  const values = 'view' in target ? target.view.values : (target.message.values.get(person.id) ?? {});
  values[blockId] = { ...values[blockId], [actionId]: { type, ...value } };
  if ('message' in target) target.message.values.set(person.id, values);
}

/** Takes over what the page holds, for elements that the view has. */
function keepTyped(view: View, values: z.infer<typeof typed>): void {
  for (const { blockId, actionId, type } of elementsIn(objectsAt(view.content, 'blocks'))) {
    const state = values[blockId]?.[actionId];
    if (state?.['type'] === type) view.values[blockId] = { ...view.values[blockId], [actionId]: state };
  }
}

const pressed = new Set(['button', 'overflow', 'workflow_button']);
