import type { ChannelId, WorkspaceId } from '../../domain/ids.ts';
import { lookAtChannel } from '../../flows/groups/check-channel.ts';
import type { Desk } from '../desk.ts';

/** Events that hint that nothing can be posted in a channel any more. */
export const channelEvents = [
  'channel_archive',
  'channel_deleted',
  'channel_left',
  'group_archive',
  'group_left',
] as const;

export async function followChannel({ ports }: Desk, workspace: WorkspaceId, channel: ChannelId): Promise<void> {
  await lookAtChannel(ports, workspace, channel, ports.clock.now());
}
