import { message as messageJudge, submission } from './acknowledgements.ts';
import type { Delivery } from './delivery.ts';
import { type JsonObject, objectAt, textAt } from './json.ts';
import { write } from './methods/chat.ts';
import { isRefusal } from './methods/method.ts';
import type { Person } from './people.ts';
import { directMessageWith } from './seed.ts';
import { interactionHead, isOrgInstalled, messageShape, verificationToken, viewShape } from './shapes.ts';
import { issueTrigger } from './triggers.ts';
import { changeView, deepestStack, popModals, pushModal } from './views.ts';
import {
  type Channel,
  clientOf,
  type Installation,
  installationFor,
  type Message,
  type View,
  type World,
  workspaceOf,
} from './world.ts';

/** Somebody does something in a workspace: the world, the way to the bot, and who. */
export type Scene = {
  readonly world: World;
  readonly delivery: Delivery;
  readonly person: Person;
  readonly teamId: string;
};

const notResponding = 'did not respond';

/** Types a slash command in a channel. */
export async function runCommand(scene: Scene, channel: Channel, command: string, text: string): Promise<void> {
  const { world, person } = scene;
  const workspace = workspaceOf(world, scene.teamId);
  if (world.declared && !world.declared.commands.includes(command))
    return notice(scene, `${command} is not a valid command.`);
  const names = { public: channel.name, private: 'privategroup', im: 'directmessage' } as const;
  const payload = {
    token: verificationToken,
    team_id: workspace.id,
    team_domain: workspace.domain,
    ...(workspace.enterpriseId
      ? { enterprise_id: workspace.enterpriseId, enterprise_name: world.enterprise?.name ?? '' }
      : {}),
    channel_id: channel.id,
    channel_name: names[channel.kind],
    user_id: person.id,
    user_name: person.name,
    command,
    text,
    api_app_id: world.appId,
    is_enterprise_install: String(isOrgInstalled(world, workspace)),
    response_url: issueResponseUrl(scene, channel.id, undefined, 'commands'),
    trigger_id: issueTrigger(world, workspace.id, person.id),
  };
  const answer = await scene.delivery.deliver('slash_commands', payload, messageJudge);
  if (!answer.acknowledged) {
    notice(scene, `${command} failed: ${world.appName} ${notResponding} (operation_timeout)`);
  } else if (answer.problem) {
    notice(scene, `${command} failed: ${answer.problem}`);
  } else if (textAt(answer.payload, 'text')) {
    const onlyFor = textAt(answer.payload, 'response_type') === 'in_channel' ? undefined : person.id;
    say(scene, channel, objectAt({ message: answer.payload }, 'message') ?? {}, onlyFor);
  }
}

/** Presses or picks something in a view. */
export async function actOnView(scene: Scene, view: View, action: JsonObject): Promise<void> {
  const { world, person } = scene;
  const payload = {
    type: 'block_actions',
    ...interactionHead(world, person, scene.teamId),
    container: { type: 'view', view_id: view.id },
    trigger_id: issueTrigger(world, scene.teamId, person.id),
    view: viewShape(world, installed(scene), view),
    actions: [stamped(scene, action)],
  };
  await interact(scene, payload);
}

/** Presses or picks something in a message. */
export async function actOnMessage(
  scene: Scene,
  channel: Channel,
  message: Message,
  action: JsonObject,
): Promise<void> {
  const { world, person } = scene;
  const isEphemeral = message.onlyFor !== undefined;
  const names = { public: channel.name, private: 'privategroup', im: 'directmessage' } as const;
  const payload = {
    type: 'block_actions',
    ...interactionHead(world, person, scene.teamId),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: isEphemeral,
      ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
    },
    trigger_id: issueTrigger(world, scene.teamId, person.id),
    channel: { id: channel.id, name: names[channel.kind] },
    ...(isEphemeral ? {} : { message: messageShape(world, installed(scene), message) }),
    state: { values: message.values.get(person.id) ?? {} },
    response_url: issueResponseUrl(scene, channel.id, message.ts, 'actions'),
    actions: [stamped(scene, action)],
  };
  await interact(scene, payload);
}

/** Submits a modal and does to the screen what the bot answered. */
export async function submitView(scene: Scene, view: View): Promise<void> {
  const { world, person } = scene;
  const client = clientOf(world, person.id);
  const submitted = {
    type: 'view_submission',
    ...interactionHead(world, person, scene.teamId),
    trigger_id: issueTrigger(world, scene.teamId, person.id),
    view: viewShape(world, installed(scene), view),
    response_urls: [],
  };
  const answer = await scene.delivery.deliver('interactive', submitted, submission(view, client.stack.length));
  if (!answer.acknowledged || answer.problem) return notice(scene, 'We had some trouble connecting. Try again?');
  const payload = objectAt({ payload: answer.payload }, 'payload') ?? {};
  client.fieldErrors.clear();
  switch (textAt(payload, 'response_action')) {
    case 'errors':
      for (const [blockId, text] of Object.entries(objectAt(payload, 'errors') ?? {})) {
        client.fieldErrors.set(blockId, String(text));
      }
      break;
    case 'update':
      changeView(world, view, objectAt(payload, 'view') ?? {});
      break;
    case 'push':
      if (client.stack.length < deepestStack)
        pushModal(world, scene.teamId, person.id, objectAt(payload, 'view') ?? {});
      break;
    case 'clear':
      popModals(world, client, 'all');
      break;
    default:
      if (client.stack.at(-1) === view) popModals(world, client, 'top');
  }
  world.changes.notify();
}

/** Closes the top modal, or the whole stack; tells the bot where it asked to be told. */
export async function closeView(scene: Scene, which: 'top' | 'all'): Promise<void> {
  const { world, person } = scene;
  const client = clientOf(world, person.id);
  const clears = which === 'all' || client.stack.at(-1)?.content['clear_on_close'] === true;
  const removed = popModals(world, client, clears ? 'all' : 'top');
  const told = removed.filter((view) => view.content['notify_on_close'] === true);
  await Promise.all(
    told.map((view) =>
      scene.delivery.deliver('interactive', {
        type: 'view_closed',
        ...interactionHead(world, person, scene.teamId),
        view: viewShape(world, installed(scene), view),
        is_cleared: clears,
      }),
    ),
  );
}

/** Opens the bot's Home, which tells the bot. */
export async function openHome(scene: Scene, tab: 'home' | 'messages'): Promise<void> {
  const { world, person } = scene;
  const channel = directMessageWith(world, installed(scene), person, scene.teamId);
  const { home } = clientOf(world, person.id);
  await sendEvent(world, scene.delivery, scene.teamId, {
    type: 'app_home_opened',
    user: person.id,
    channel: channel.id,
    tab,
    ...(home && tab === 'home' ? { view: viewShape(world, installed(scene), home) } : {}),
    event_ts: world.ts(),
  });
}

/** Sends an event of the Events API about one workspace. */
export async function sendEvent(world: World, delivery: Delivery, teamId: string, event: JsonObject): Promise<void> {
  // Slack sends an app only the events it subscribed to.
  if (world.declared && !world.declared.events.includes(textAt(event, 'type') ?? '')) return;
  const workspace = workspaceOf(world, teamId);
  const installation = installationFor(world, teamId);
  if (!installation) return;
  await delivery.deliver('events_api', {
    token: verificationToken,
    team_id: workspace.id,
    ...(workspace.enterpriseId ? { enterprise_id: workspace.enterpriseId } : {}),
    context_team_id: workspace.id,
    context_enterprise_id: workspace.enterpriseId ?? null,
    api_app_id: world.appId,
    event,
    type: 'event_callback',
    event_id: world.id('Ev'),
    event_time: Math.floor(world.clock.now().getTime() / 1000),
    authorizations: [
      {
        enterprise_id: workspace.enterpriseId ?? null,
        team_id: isOrgInstalled(world, workspace) ? null : workspace.id,
        user_id: installation.botUserId,
        is_bot: true,
        is_enterprise_install: isOrgInstalled(world, workspace),
      },
    ],
    is_ext_shared_channel: false,
    event_context: world.id('4-'),
  });
}

async function interact(scene: Scene, payload: JsonObject): Promise<void> {
  const answer = await scene.delivery.deliver('interactive', payload);
  if (!answer.acknowledged || answer.problem) notice(scene, `${scene.world.appName} ${notResponding}`);
}

function notice(scene: Scene, text: string): void {
  clientOf(scene.world, scene.person.id).notices.push(text);
  scene.world.changes.notify();
}

function say(scene: Scene, channel: Channel, payload: JsonObject, onlyFor: string | undefined): void {
  const call = {
    world: scene.world,
    installation: installed(scene),
    workspace: workspaceOf(scene.world, scene.teamId),
    scopesUsed: new Set<string>(),
  };
  const written = write(call, channel, payload, onlyFor);
  if (isRefusal(written)) notice(scene, `message refused: ${written.refused}`);
}

function installed(scene: Scene): Installation {
  const installation = installationFor(scene.world, scene.teamId);
  if (!installation) throw new Error('The app is not installed in this workspace.');
  return installation;
}

const stamped = (scene: Scene, action: JsonObject): JsonObject => ({ ...action, action_ts: scene.world.ts() });

function issueResponseUrl(scene: Scene, channelId: string, messageTs: string | undefined, kind: string): string {
  const key = scene.world.id('r');
  const expiresAt = new Date(scene.world.clock.now().getTime() + 30 * 60_000);
  const { teamId, person } = scene;
  scene.world.responseUrls.set(key, { teamId, channelId, userId: person.id, messageTs, expiresAt, uses: 0 });
  return `${scene.world.url}/${kind}/${teamId}/${key}`;
}
