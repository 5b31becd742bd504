import { optionsOf, type Placed } from './elements.ts';
import { at, type JsonObject, textAt, textsAt } from './json.ts';
import type { Person } from './people.ts';
import { findChannel, findPerson } from './seed.ts';
import type { Channel, Workspace } from './world.ts';

/** The text of an option as people read it. */
export const optionName = (option: JsonObject) => textAt(option, 'text', 'text');

/** The option or options with these texts, in the shape that the element's state holds. */
export function pickedOptions(placed: Placed, wanted: readonly string[]): unknown {
  const options = optionsOf(placed.element);
  const chosen = wanted.map((text) => {
    const option = options.find((each) => optionName(each) === text);
    if (!option) throw new Error(`No option "${text}"; there are: ${options.map(optionName).join(', ')}.`);
    return option;
  });
  return oneOrMany(placed, chosen);
}

/** Ids of people; a menu of people offers everybody who is not deactivated. */
export function pickedPeople(placed: Placed, workspace: Workspace, wanted: readonly string[]): unknown {
  const people = wanted.map((name) => findPerson(workspace, name));
  const gone = people.find((person) => person.deleted);
  if (gone) throw new Error(`${gone.realName} is deactivated, and no menu offers them.`);
  return oneOrMany(
    placed,
    people.map(({ id }) => id),
  );
}

/** Ids of channels, as far as this menu would offer them to this person. */
export function pickedChannels(
  placed: Placed,
  workspace: Workspace,
  person: Person,
  wanted: readonly string[],
): unknown {
  const channels = wanted.map((name) => findChannel(workspace, name));
  const hidden = channels.find((channel) => !offers(placed, channel, person));
  if (hidden) throw new Error(`This menu does not offer ${hidden.name} to ${person.realName}.`);
  return oneOrMany(
    placed,
    channels.map(({ id }) => id),
  );
}

function offers(placed: Placed, channel: Channel, person: Person): boolean {
  const isVisible = channel.kind === 'public' || channel.members.has(person.id);
  if (!isVisible || channel.isArchived) return false;
  if (placed.type.includes('channels_select')) return channel.kind === 'public';
  const include = textsAt(placed.element, 'filter', 'include');
  const excludesShared = at(placed.element, 'filter', 'exclude_external_shared_channels') === true;
  return (include.length === 0 || include.includes(channel.kind)) && !(excludesShared && channel.isShared);
}

const takesSeveral = (type: string) => type === 'checkboxes' || type.startsWith('multi_');

function oneOrMany(placed: Placed, chosen: readonly unknown[]): unknown {
  if (takesSeveral(placed.type)) return chosen;
  if (chosen.length > 1) throw new Error(`${placed.type} takes one choice only.`);
  return chosen[0];
}
