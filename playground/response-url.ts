import { withIds } from './elements.ts';
import { flagAt, isObject, objectsAt, textAt } from './json.ts';
import { contentRefusal, write } from './methods/chat.ts';
import { isRefusal } from './methods/method.ts';
import type { Reply } from './reply.ts';
import { installationFor, type ResponseUrl, type World, workspaceOf } from './world.ts';

/** A response_url works five times within thirty minutes. */
const mostUses = 5;

/** Answers a POST to a response_url and writes it into the ledger. */
export function answerResponseUrl(world: World, key: string, body: unknown): Reply {
  const address = world.responseUrls.get(key);
  const error = address ? use(world, address, body) : 'invalid_url';
  const answer = error === undefined ? 'ok' : JSON.stringify({ ok: false, error });
  const status = error === undefined ? 200 : 404;
  world.ledger.write({
    kind: 'request',
    at: world.clock.now(),
    method: 'response_url',
    arguments: isObject(body) ? body : {},
    who: address ? installationFor(world, address.teamId)?.botUserId : undefined,
    status,
    verdict: error === undefined ? 'ok' : 'refused',
    answer,
    scopesUsed: [],
  });
  return { status, headers: {}, body: answer };
}

function use(world: World, address: ResponseUrl, body: unknown): string | undefined {
  if (world.clock.now() > address.expiresAt) return 'expired_url';
  if (address.uses >= mostUses) return 'used_url';
  address.uses += 1;
  if (!isObject(body)) return 'invalid_payload';
  const channel = workspaceOf(world, address.teamId).channels.get(address.channelId);
  const installation = installationFor(world, address.teamId);
  if (!channel || !installation) return 'channel_not_found';
  const message = channel.messages.find((each) => each.ts === address.messageTs);
  const wrong = flagAt(body, 'delete_original') ? undefined : contentRefusal(body, 'msg_too_long');
  if (wrong) return wrong.refused;
  if (flagAt(body, 'delete_original') || flagAt(body, 'replace_original')) {
    if (!message) return 'message_not_found';
    if (flagAt(body, 'delete_original')) channel.messages.splice(channel.messages.indexOf(message), 1);
    else {
      message.text = textAt(body, 'text') ?? '';
      message.blocks = withIds(objectsAt(body, 'blocks'), world.id);
    }
    world.changes.notify();
    return undefined;
  }
  const workspace = workspaceOf(world, address.teamId);
  const onlyFor = textAt(body, 'response_type') === 'in_channel' ? undefined : address.userId;
  const written = write({ world, installation, workspace, scopesUsed: new Set() }, channel, body, onlyFor);
  return isRefusal(written) ? written.refused : undefined;
}
