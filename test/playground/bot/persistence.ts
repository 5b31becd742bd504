import type { Actor } from '../../../playground/actors.ts';
import type { JsonObject } from '../../../playground/json.ts';
import type { Playground } from '../../../playground/server.ts';
import { clientOf } from '../../../playground/world.ts';

/** More than the faults that one phase plans. */
const mostAttempts = 12;

/**
 * Does what people do when something did not work: close it and try again. `attempt` answers whether it worked, by what
 * is on screen.
 */
export async function persistently(
  playground: Playground,
  person: Actor,
  attempt: () => Promise<boolean>,
): Promise<void> {
  for (let number = 0; number < mostAttempts; number += 1) {
    if (topModal(playground, person)) await person.closesEverything();
    if (!(await attempt())) continue;
    if (topModal(playground, person)) await person.closesEverything();
    return;
  }
  throw new Error(`${person.name} has given up. On screen:\n${person.screen()}`);
}

/** Whether it is on screen now; the steps of a person have waited for the bot already. */
export const sees = (person: Actor, pattern: string): boolean => new RegExp(pattern).test(person.screen());

function topModal(playground: Playground, person: Actor): JsonObject | undefined {
  const scene = playground.scene(person.id);
  return clientOf(scene.world, person.id).stack.at(-1)?.content;
}
