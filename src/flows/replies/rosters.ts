import { setTimeout } from 'node:timers/promises';
import type { ChannelId, GroupId, MemberId, WorkspaceId } from '../../domain/ids.ts';
import { errorCode } from '../../domain/result.ts';
import { type PreparedRoster, prepareRoster, type RosterEntry } from '../../text/names/scrub.ts';
import type { KnownRoster, Rosters } from '../ports/content.ts';
import type { Ports } from '../ports.ts';

interface RosterPorts {
  readonly directory: Pick<Ports['directory'], 'peopleIn' | 'namesOf'>;
  readonly log: Ports['log'];
}
type RosterGroup = Parameters<Rosters['keep']>[1][number];

/** Names change seldom, and each change is told; who is in a channel is not. */
const hoursUntilOld = 6;
const minutesAfterFailure = 5;
/** Milliseconds that somebody in front of a form is kept waiting for a roster. */
const patience = 400;

interface Entry {
  readonly workspace: WorkspaceId;
  readonly channel: ChannelId;
  /** Undefined until everybody's names are known. */
  names: Map<MemberId, RosterEntry> | undefined;
  prepared: PreparedRoster | undefined;
  loading: Promise<void> | undefined;
  /** Milliseconds since the epoch. */
  loadAgainAt: number;
}

/** Rosters by group. When loading fails, what was known before stays, and it is tried again some minutes later. */
export function createRosters(ports: RosterPorts): Rosters {
  const entries = new Map<GroupId, Entry>();
  return {
    keep(workspace, groups, now) {
      const kept = new Set(groups.map(({ id }) => id));
      for (const [id, entry] of entries) if (entry.workspace === workspace && !kept.has(id)) entries.delete(id);
      for (const group of groups) {
        const before = entries.get(group.id);
        // Other people are in the channel to which a group has moved.
        const isSame = before?.channel === group.channel;
        const entry = before !== undefined && isSame ? before : { ...unloaded, workspace, channel: group.channel };
        entries.set(group.id, entry);
        if (entry.loading !== undefined || now.getTime() < entry.loadAgainAt) continue;
        entry.loadAgainAt = now.getTime() + hoursUntilOld * 3_600_000;
        entry.loading = load(ports, workspace, group).then(
          (names) => {
            Object.assign(entry, { names, prepared: undefined, loading: undefined });
          },
          (error: unknown) => {
            Object.assign(entry, { loading: undefined, loadAgainAt: now.getTime() + minutesAfterFailure * 60_000 });
            ports.log.warn({ event: 'roster not loaded', workspace, code: errorCode(error) });
          },
        );
      }
    },
    keepOnly(workspaces) {
      for (const [id, entry] of entries) if (!workspaces.includes(entry.workspace)) entries.delete(id);
    },
    async of(group) {
      const entry = entries.get(group);
      if (entry?.names === undefined && entry?.loading !== undefined)
        await Promise.race([entry.loading, setTimeout(patience, undefined, { ref: false })]);
      return entry === undefined ? nobodyKnown : known(entry);
    },
    rename(workspace, id, name) {
      for (const entry of entries.values()) {
        const old = entry.workspace === workspace ? entry.names?.get(id) : undefined;
        if (old === undefined) continue;
        entry.names?.set(id, alsoKnownAs(name, old));
        entry.prepared = undefined;
      }
    },
  };
}

const unloaded = { names: undefined, prepared: undefined, loading: undefined, loadAgainAt: 0 };
const nobodyKnown: KnownRoster = { roster: prepareRoster([]), isComplete: false };

function known(entry: Entry): KnownRoster {
  if (entry.names === undefined) return nobodyKnown;
  entry.prepared ??= prepareRoster([...entry.names.values()]);
  return { roster: entry.prepared, isComplete: true };
}

/**
 * Everybody in the channel, and nobody for having joined: else a surname in small letters that is taken out would tell
 * whoever writes it that its owner, who is not in the channel, takes part.
 */
async function load(ports: RosterPorts, workspace: WorkspaceId, group: RosterGroup) {
  const inChannel = await ports.directory.peopleIn(workspace, group.channel);
  return new Map(await ports.directory.namesOf(workspace, new Set(inChannel)));
}

/** Colleagues go on saying the old name for a while. */
const alsoKnownAs = (name: RosterEntry, old: RosterEntry): RosterEntry => ({
  ...name,
  nicknames: [...(name.nicknames ?? []), old.displayName, old.realName, ...(old.nicknames ?? [])].slice(0, 20),
});
