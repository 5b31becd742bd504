import { command } from '../../languages/command.ts';
import { commandOf, commandWords } from '../../src/slack/ui/command-words.ts';
import type { Scene } from '../interactions.ts';
import { objectsAt, textAt } from '../json.ts';
import type { Person } from '../people.ts';
import { visibleMessages } from '../screen.ts';
import { type Channel, clientOf, installationFor, type View, workspaceOf } from '../world.ts';
import { leadZoneOf, momentsAhead } from './moments.ts';
import type { OpeningState } from './opening.ts';
import type { ReadMarks } from './read-marks.ts';
import type { ChannelState, PersonState, ScreenState, ViewState } from './screen-state.ts';
import type { Story } from './story.ts';

/** What the page itself knows beside the world. */
export interface PageFacts {
  readonly marks: ReadMarks;
  readonly busy: string | undefined;
  readonly plannedFaults: number;
  readonly opening: OpeningState | undefined;
  readonly story: Story;
}

/** Everything that this person's page shows now. */
export function screenState({ world, person, teamId }: Scene, facts: PageFacts): ScreenState {
  const workspace = workspaceOf(world, teamId);
  const botUserId = installationFor(world, teamId)?.botUserId ?? '';
  const client = clientOf(world, person.id);
  const people = [...workspace.people.values()];
  const now = world.clock.now();
  const leadZone = leadZoneOf(people);
  return {
    now: now.toISOString(),
    workspace: workspace.name,
    app: { userId: botUserId, name: world.appName },
    me: personState(person),
    people: people.map(personState),
    channels: [...workspace.channels.values()]
      .filter((channel) => isShown(channel, person, botUserId))
      .map((channel) => channelState(channel, person, botUserId, facts.marks)),
    home: client.home === undefined ? null : viewState(client.home),
    // While the opening is played, its people open and close forms faster than anybody could read them.
    modals: facts.opening === undefined ? client.stack.map(viewState) : [],
    fieldErrors: Object.fromEntries(client.fieldErrors),
    notices: facts.opening === undefined ? client.notices : [],
    commands: suggestions,
    moments: momentsAhead(now, leadZone),
    leadZone,
    busy: facts.busy ?? null,
    plannedFaults: facts.plannedFaults,
    opening: facts.opening ?? null,
    story: facts.story,
    wire: { total: world.ledger.entries.length, problems: world.ledger.violations().length },
  };
}

const isShown = ({ kind, members }: Channel, person: Person, botUserId: string) =>
  kind === 'im' ? members.has(person.id) && members.has(botUserId) : members.has(person.id);

function channelState(channel: Channel, person: Person, botUserId: string, marks: ReadMarks): ChannelState {
  const messages = visibleMessages(channel, person.id);
  const readUpTo = marks.of(person.id, channel.id);
  return {
    id: channel.id,
    name: channel.name,
    kind: channel.kind,
    isShared: channel.isShared,
    isArchived: channel.isArchived,
    hasApp: channel.members.has(botUserId),
    members: channel.members.size,
    unread: messages.filter(({ ts, userId }) => userId !== person.id && Number(ts) > readUpTo).length,
    messages: messages.map((message) => ({
      ts: message.ts,
      userId: message.userId,
      threadTs: message.threadTs ?? null,
      onlyForMe: message.onlyFor !== undefined,
      text: message.text,
      blocks: message.blocks,
      values: message.values.get(person.id) ?? {},
    })),
  };
}

const viewState = ({ id, hash, content, values }: View): ViewState => ({
  id,
  hash,
  title: textAt(content, 'title', 'text') ?? '',
  submit: textAt(content, 'submit', 'text') ?? null,
  close: textAt(content, 'close', 'text') ?? 'Cancel',
  blocks: objectsAt(content, 'blocks'),
  values,
});

const personState = (person: Person): PersonState => ({
  id: person.id,
  name: person.name,
  realName: person.realName,
  zone: person.zone,
  isBot: person.isBot,
  standing: standingOf(person),
});

function standingOf(person: Person): string {
  if (person.deleted) return 'deactivated';
  if (person.isStranger) return 'from another company';
  if (person.isGuest) return 'guest';
  return person.isAdmin ? 'admin' : '';
}

const suggestions = [
  ...commandWords.map((word) => ({
    text: word === 'hub' ? command : `${command} ${word}`,
    hint: commandOf(word).help,
  })),
  { text: '/invite @Imperfect Ally', hint: 'bring the app into this channel' },
];
