import { everybodyIsAsked, join, type SlackWorld, setUpAllies, twelve } from '../../slack/slack-world.ts';

/** Lets the bot show most of what it has: setting up (also a private channel), joining, Home, the first question and the form behind it. */
export async function playFirstWeek(world: SlackWorld): Promise<void> {
  const { playground } = world;
  await setUpAllies(world);
  await join(world, twelve);
  await setUpAllies(world, 'leads-only');
  for (const name of ['mia', 'amara']) await playground.person(name).opensHome();
  await everybodyIsAsked(world);
  await playground.person('mia').opensDm();
  await playground.person('mia').presses('Answer privately');
}
