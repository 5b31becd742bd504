import type { Trigger, World } from './world.ts';

/** A fresh trigger id for something this person just did; it lives three real seconds and works once. */
export function issueTrigger(world: World, teamId: string, userId: string): string {
  const id = `${world.id('')}.${world.id('')}.${world.id('trigger')}`.toLowerCase();
  world.triggers.set(id, { teamId, userId, expiresAt: performance.now() + world.patience, used: false });
  return id;
}

/** Uses a trigger id up, or says with Slack's code why it cannot be used. */
export function burnTrigger(
  world: World,
  id: string | undefined,
  teamId: string,
): Trigger | { readonly refused: string } {
  const trigger = id === undefined ? undefined : world.triggers.get(id);
  if (!trigger || trigger.teamId !== teamId) return { refused: 'invalid_trigger_id' };
  if (trigger.used) return { refused: 'exchanged_trigger_id' };
  if (performance.now() > trigger.expiresAt) return { refused: 'expired_trigger_id' };
  trigger.used = true;
  return trigger;
}
