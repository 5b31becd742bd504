import { initialValues, keptValues, withIds } from './elements.ts';
import { type JsonObject, objectsAt } from './json.ts';
import type { Client, View, World } from './world.ts';
import { clientOf } from './world.ts';

/** Slack keeps at most three modals on top of each other. */
export const deepestStack = 3;

/** Puts a new modal on a person's screen. */
export function pushModal(world: World, teamId: string, userId: string, content: JsonObject): View {
  const client = clientOf(world, userId);
  const below = client.stack.at(-1);
  const view = newView(world, teamId, userId, 'modal', content, below);
  client.stack.push(view);
  client.fieldErrors.clear();
  world.changes.notify();
  return view;
}

/** Shows a new Home, or replaces the one a person has. */
export function showHome(world: World, teamId: string, userId: string, content: JsonObject): View {
  const client = clientOf(world, userId);
  if (client.home) {
    changeView(world, client.home, content);
    return client.home;
  }
  client.home = newView(world, teamId, userId, 'home', content, undefined);
  world.changes.notify();
  return client.home;
}

/** Changes a view in place: a new hash, and typed values stay where block and action ids stay. */
export function changeView(world: World, view: View, content: JsonObject): void {
  const blocks = withIds(objectsAt(content, 'blocks'), world.id);
  view.content = { ...content, blocks };
  view.values = keptValues(view.values, blocks);
  view.hash = freshHash(world);
  if (clientOf(world, view.userId).stack.at(-1) === view) clientOf(world, view.userId).fieldErrors.clear();
  world.changes.notify();
}

/** Takes views off a person's screen: the top one, or all. Returns what was removed, top first. */
export function popModals(world: World, client: Client, which: 'top' | 'all'): readonly View[] {
  const removed = which === 'all' ? client.stack.splice(0) : client.stack.splice(-1);
  for (const view of removed) world.views.delete(view.id);
  client.fieldErrors.clear();
  world.changes.notify();
  return [...removed].reverse();
}

function newView(
  world: World,
  teamId: string,
  userId: string,
  kind: View['kind'],
  content: JsonObject,
  below: View | undefined,
): View {
  const id = world.id('V');
  const blocks = withIds(objectsAt(content, 'blocks'), world.id);
  const view: View = {
    id,
    teamId,
    userId,
    kind,
    content: { ...content, blocks },
    hash: freshHash(world),
    rootId: below?.rootId ?? id,
    previousId: below?.id,
    values: initialValues(blocks),
  };
  world.views.set(id, view);
  return view;
}

const freshHash = (world: World) => `${Math.floor(world.clock.now().getTime() / 1000)}.${world.id('h')}`;
