import { optionName, pickedChannels, pickedOptions, pickedPeople } from './choices.ts';
import { elementsIn, isEmptyState, optionsOf, type Placed, valueKey } from './elements.ts';
import {
  actOnMessage,
  actOnView,
  closeView,
  openHome,
  runCommand,
  type Scene,
  sendEvent,
  submitView,
} from './interactions.ts';
import { at, type JsonObject, objectsAt, textAt } from './json.ts';
import { elementsOnScreen, type Found, type Place } from './on-screen.ts';
import type { Person } from './people.ts';
import { screenOf } from './screen.ts';
import { directMessageWith, findChannel } from './seed.ts';
import { type Channel, clientOf, installationFor, type Message, type View, workspaceOf } from './world.ts';

/** Label of a field → what stands in red under it. */
type FieldErrors = { readonly [label: string]: string };

/** One person with a Slack client in front of them. Every step waits for the bot, and fails by telling what was on screen. */
export type Actor = {
  readonly id: string;
  readonly name: string;
  readonly person: Person;
  /** Types a slash command, in #channel or (without `in`) in the conversation on screen. */
  runs(command: string, where?: { readonly in?: string }): Promise<void>;
  opensDm(): Promise<void>;
  opensHome(): Promise<void>;
  presses(text: string, where?: { readonly in?: Place }): Promise<void>;
  fills(label: string, value: string, where?: { readonly in?: Place }): Promise<void>;
  picks(label: string, option: string | readonly string[], where?: { readonly in?: Place }): Promise<void>;
  /** Ticks every box of each group of boxes whose label matches. */
  ticks(label: RegExp): Promise<void>;
  /** Ticks or unticks the box with this text. */
  toggles(option: string): Promise<void>;
  /** @param date as 2026-11-23 */
  picksDate(label: string, date: string, where?: { readonly in?: Place }): Promise<void>;
  /** @param time as 09:30 */
  picksTime(label: string, time: string, where?: { readonly in?: Place }): Promise<void>;
  picksChannel(label: string, channel: string | readonly string[], where?: { readonly in?: Place }): Promise<void>;
  picksUser(label: string, who: string | readonly string[], where?: { readonly in?: Place }): Promise<void>;
  /** Submits the top modal; resolves with the errors under its fields, empty when it was accepted. */
  submits(): Promise<FieldErrors>;
  closesModal(): Promise<void>;
  /** Closes the whole stack of modals. */
  closesEverything(): Promise<void>;
  invitesBot(channel: string): Promise<void>;
  /** Writes a message in a channel, or in a thread of it. The bot has no history scope and hears nothing of it. */
  says(text: string, where: { readonly in: string; readonly thread?: string }): void;
  /** Away people get no ephemeral messages; Slack tells the bot nothing of it. */
  goesAway(): void;
  comesBack(): void;
  /** Reloads the client: ephemeral messages and open modals are gone. */
  reloads(): void;
  /** Waits until the screen matches; fails with the whole screen when it does not. */
  sees(pattern: RegExp | string): Promise<void>;
  /** Waits until the bot is quiet, then makes sure that the screen does not match. */
  seesNo(pattern: RegExp | string): Promise<void>;
  screen(): string;
  errorsUnderFields(): FieldErrors;
};

/** Somebody in front of a screen does not find what they want to act on. */
export class NotOnScreen extends Error {
  override readonly name = 'NotOnScreen';
}

/** Real time an actor waits at least for something to appear: longer where the playground is unhurried. */
const leastPatience = 5000;

/** @param settled resolves when the bot has nothing in flight */
export function actor(scene: Scene, settled: () => Promise<void>): Actor {
  const { world, person, teamId } = scene;
  const client = clientOf(world, person.id);
  const patience = Math.max(leastPatience, world.patience);
  const workspace = () => workspaceOf(world, teamId);
  const botUserId = () => installationFor(world, teamId)?.botUserId ?? '';
  const screen = () => screenOf(client, workspace(), person, botUserId());
  const top = () => client.stack.at(-1);

  return {
    id: person.id,
    name: person.name,
    person,
    runs,
    opensDm: async () => {
      client.place = { kind: 'channel', id: dm().id };
      await openHome(scene, 'messages');
      await settled();
    },
    opensHome: async () => {
      client.place = { kind: 'home' };
      await openHome(scene, 'home');
      await settled();
    },
    presses,
    fills,
    picks: (label, option, where) => choose(label, where?.in, (each) => pickedOptions(each, listOf(option))),
    ticks,
    toggles,
    picksDate: (label, date, where) => choose(label, where?.in, () => date),
    picksTime: (label, time, where) => choose(label, where?.in, () => time),
    picksChannel: (label, channel, where) =>
      choose(label, where?.in, (each) => pickedChannels(each, workspace(), person, listOf(channel))),
    picksUser: (label, who, where) => choose(label, where?.in, (each) => pickedPeople(each, workspace(), listOf(who))),
    submits,
    closesModal: () => close('top'),
    closesEverything: () => close('all'),
    invitesBot,
    says,
    goesAway: () => {
      client.isAway = true;
    },
    comesBack: () => {
      client.isAway = false;
    },
    reloads: () => {
      for (const channel of workspace().channels.values()) {
        const kept = channel.messages.filter((message) => message.onlyFor !== person.id);
        channel.messages.splice(0, channel.messages.length, ...kept);
      }
      for (const view of client.stack.splice(0)) world.views.delete(view.id);
      client.notices.length = 0;
      world.changes.notify();
    },
    sees: async (pattern) => {
      const matches = () => new RegExp(pattern).test(screen());
      if (!(await world.changes.until(matches, patience))) throw lost(`does not see ${pattern}`);
    },
    seesNo: async (pattern) => {
      await settled();
      if (new RegExp(pattern).test(screen())) throw lost(`sees ${pattern}`);
    },
    screen,
    errorsUnderFields,
  };

  async function runs(command: string, where?: { readonly in?: string }) {
    const channel = where?.in ? findChannel(workspace(), where.in) : channelOnScreen();
    if (channel.kind !== 'public' && !channel.members.has(person.id)) {
      throw new Error(`${person.name} is not in ${channel.name} and cannot type there.`);
    }
    client.place = { kind: 'channel', id: channel.id };
    if (top()) throw lost('has a modal open and cannot type a command; close it first');
    const [name = '', ...rest] = command.split(' ');
    await runCommand(scene, channel, name, rest.join(' ').trim());
    await settled();
  }

  async function presses(text: string, where?: { readonly in?: Place }) {
    const found = await find(
      text,
      where?.in,
      (each) => ['button', 'overflow', 'workflow_button'].includes(each.type),
      optionNames,
    );
    const option =
      found.type === 'overflow' ? optionsOf(found.element).find((each) => optionName(each) === text) : undefined;
    await act(found, {
      ...(found.type === 'overflow'
        ? { selected_option: option }
        : pick(found.element, ['text', 'value', 'style', 'url'])),
    });
  }

  async function fills(label: string, value: string, where?: { readonly in?: Place }) {
    const found = await find(label, where?.in, (each) => each.type.endsWith('_input'));
    await setState(found, value);
  }

  async function choose(label: string, place: Place | undefined, toValue: (found: Found) => unknown) {
    const found = await find(label, place, (each) => !each.type.endsWith('button') && !each.type.endsWith('_input'));
    if (found.type === 'overflow') return act(found, { selected_option: toValue(found) });
    return setState(found, toValue(found));
  }

  async function ticks(label: RegExp) {
    const search = () =>
      elementsOnScreen(client, workspace(), person, botUserId(), undefined).filter(
        ({ type, names }) => type === 'checkboxes' && names.some((name) => label.test(name)),
      );
    await world.changes.until(() => search().length > 0, patience);
    const groups = search();
    if (groups.length === 0) throw lost(`finds no boxes called ${label}`);
    for (const group of groups) await setState(group, optionsOf(group.element));
  }

  async function toggles(text: string) {
    const isIt = (option: JsonObject) => optionName(option) === text;
    const found = await find(text, undefined, ({ type }) => type === 'checkboxes', boxNames);
    const values = found.view?.values ?? messageValues(found.message);
    const chosen = objectsAt(values[found.blockId]?.[found.actionId], 'selected_options');
    const isTicked = chosen.some(isIt);
    const wanted = optionsOf(found.element).filter((option) =>
      isIt(option) ? !isTicked : chosen.some((each) => each['value'] === option['value']),
    );
    await setState(found, wanted);
  }

  async function setState(found: Found, value: unknown) {
    const key = valueKey(found.type);
    // An emptied text field is null in Slack's state, never ''.
    const state = { type: found.type, [key]: value === '' ? null : value };
    const values = found.view?.values ?? messageValues(found.message);
    values[found.blockId] = { ...values[found.blockId], [found.actionId]: state };
    client.fieldErrors.delete(found.blockId);
    world.changes.notify();
    const isQuietInput = found.block['type'] === 'input' && at(found.block, 'dispatch_action') !== true;
    if (!isQuietInput) await act(found, { [key]: value });
  }

  function messageValues(message: Message | undefined) {
    const values = message?.values.get(person.id) ?? {};
    message?.values.set(person.id, values);
    return values;
  }

  async function act(found: Found, value: JsonObject) {
    const action = { action_id: found.actionId, block_id: found.blockId, type: found.type, ...value };
    if (found.view) await actOnView(scene, found.view, action);
    else if (found.channel && found.message) await actOnMessage(scene, found.channel, found.message, action);
    await settled();
  }

  async function submits(): Promise<FieldErrors> {
    const view = top();
    if (!view) throw lost('has no modal to submit');
    if (textAt(view.content, 'submit', 'text') === undefined) throw lost('sees no submit button');
    client.fieldErrors.clear();
    for (const each of elementsIn(objectsAt(view.content, 'blocks'))) {
      const problem = clientSideProblem(each, view);
      if (problem) client.fieldErrors.set(each.blockId, problem);
    }
    if (client.fieldErrors.size === 0) await submitView(scene, view);
    await settled();
    return errorsUnderFields();
  }

  async function close(which: 'top' | 'all') {
    if (!top()) throw lost('has no modal to close');
    await closeView(scene, which);
    await settled();
  }

  function says(text: string, where: { readonly in: string; readonly thread?: string }) {
    const channel = findChannel(workspace(), where.in);
    if (!channel.members.has(person.id))
      throw new Error(`${person.name} is not in ${channel.name} and cannot write there.`);
    channel.messages.push({
      ts: world.ts(),
      channelId: channel.id,
      userId: person.id,
      threadTs: where.thread,
      onlyFor: undefined,
      text,
      blocks: [],
      values: new Map(),
      editedAt: undefined,
    });
    world.changes.notify();
  }

  async function invitesBot(name: string) {
    const channel = findChannel(workspace(), name);
    const bot = botUserId();
    if (channel.members.has(bot)) return;
    channel.members.add(bot);
    const kind = channel.kind === 'private' ? 'G' : 'C';
    const event = { type: 'member_joined_channel', user: bot, channel: channel.id, channel_type: kind };
    const rest = { team: teamId, inviter: person.id, event_ts: world.ts() };
    await sendEvent(world, scene.delivery, teamId, { ...event, ...rest });
    await settled();
  }

  function errorsUnderFields(): FieldErrors {
    const blocks = objectsAt(top()?.content, 'blocks');
    return Object.fromEntries(
      [...client.fieldErrors].map(([blockId, text]) => {
        const block = blocks.find((each) => each['block_id'] === blockId);
        return [textAt(block, 'label', 'text') ?? blockId, text];
      }),
    );
  }

  async function find(
    text: string,
    place: Place | undefined,
    fits: (each: Placed) => boolean,
    moreNames: (each: Placed) => readonly string[] = () => [],
  ): Promise<Found> {
    const search = () =>
      elementsOnScreen(client, workspace(), person, botUserId(), place).find(
        (each) => fits(each) && [...each.names, ...moreNames(each)].some((name) => name === text),
      );
    await world.changes.until(() => search() !== undefined, patience);
    const found = search();
    if (!found) throw lost(`finds no "${text}"${place ? ` in the ${place}` : ''}`);
    return found;
  }

  function channelOnScreen(): Channel {
    const known = client.place.kind === 'channel' ? workspace().channels.get(client.place.id) : undefined;
    return known ?? dm();
  }

  function dm(): Channel {
    const installation = installationFor(world, teamId);
    if (!installation) throw new Error('The app is not installed in this workspace.');
    return directMessageWith(world, installation, person, teamId);
  }

  function lost(what: string): Error {
    return new NotOnScreen(`${person.realName} ${what}. On screen:\n${screen() || '(nothing)'}`);
  }
}

const listOf = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value);

const optionNames = (each: Placed) =>
  each.type === 'overflow' ? optionsOf(each.element).flatMap((option) => optionName(option) ?? []) : [];

const boxNames = (each: Placed) => optionsOf(each.element).flatMap((option) => optionName(option) ?? []);

const pick = (source: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(keys.filter((key) => source[key] !== undefined).map((key) => [key, source[key]]));

/** What Slack's own client refuses before it asks the bot. */
export function clientSideProblem(each: Placed, view: View): string | undefined {
  if (each.block['type'] !== 'input') return undefined;
  const state = view.values[each.blockId]?.[each.actionId];
  if (isEmptyState(state)) {
    return at(each.block, 'optional') === true ? undefined : 'Please complete this required field.';
  }
  const value = textAt(state, 'value');
  const longest = at(each.element, 'max_length');
  const shortest = at(each.element, 'min_length');
  const tooLong =
    value !== undefined &&
    each.type === 'plain_text_input' &&
    value.length > (typeof longest === 'number' ? longest : 3000);
  if (tooLong) return `This must be ${typeof longest === 'number' ? longest : 3000} characters or fewer.`;
  const tooShort = value !== undefined && typeof shortest === 'number' && value.length < shortest;
  return tooShort ? `This must be at least ${shortest} characters.` : undefined;
}
