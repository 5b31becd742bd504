import { elementsIn, type Placed } from './elements.ts';
import { objectsAt } from './json.ts';
import type { Person } from './people.ts';
import { channelsWith, visibleMessages } from './screen.ts';
import type { Channel, Client, Message, View, Workspace } from './world.ts';

export type Place = 'modal' | 'message' | 'home';

/** An interactive element with the view or the message it stands in. */
export type Found = Placed & { readonly view?: View; readonly channel?: Channel; readonly message?: Message };

/**
 * Everything this person could press or fill, nearest first: a modal hides all else; then what they look at (Home, or
 * the conversation on screen), newest messages first.
 */
export function elementsOnScreen(
  client: Client,
  workspace: Workspace,
  person: Person,
  botUserId: string,
  place: Place | undefined,
): readonly Found[] {
  const view = client.stack.at(-1);
  const modal = view ? inView(view) : [];
  const home = client.home ? inView(client.home) : [];
  if (place === 'modal' || (place === undefined && view)) return modal;
  if (place === 'home') return home;
  const messages = inMessages(client, workspace, person, botUserId);
  if (place === 'message') return messages;
  return client.place.kind === 'home' ? [...home, ...messages] : [...messages, ...home];
}

function inMessages(client: Client, workspace: Workspace, person: Person, botUserId: string): readonly Found[] {
  const here = client.place.kind === 'channel' ? client.place.id : '';
  const nearness = (channel: Channel) => (channel.id === here ? 2 : channel.kind === 'im' ? 1 : 0);
  const channels = channelsWith(workspace, person, botUserId).toSorted((one, other) => nearness(other) - nearness(one));
  return channels.flatMap((channel) =>
    visibleMessages(channel, person.id)
      .toReversed()
      .flatMap((message) => elementsIn(message.blocks).map((each) => ({ ...each, channel, message }))),
  );
}

const inView = (view: View): readonly Found[] =>
  elementsIn(objectsAt(view.content, 'blocks')).map((each) => ({ ...each, view }));
