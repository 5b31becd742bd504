// Holds TM-12 of docs/threat-model.md.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { channelId, groupId, type MemberId, memberId, workspaceId } from '../../src/domain/ids.ts';
import type { LogEvent } from '../../src/flows/ports/system.ts';
import { createRosters } from '../../src/flows/replies/rosters.ts';
import { type RosterEntry, scrub } from '../../src/text/names/scrub.ts';

const workspace = workspaceId('T0TEST');
const allies = { id: groupId('allies'), channel: channelId('CALLIES') };
const start = Date.parse('2027-01-11T08:00:00Z');
const minutesOn = (minutes: number) => new Date(start + minutes * 60_000);

const names = new Map<MemberId, RosterEntry>();
const asked: (readonly MemberId[])[] = [];
const logged: LogEvent[] = [];
let inChannel: readonly string[] = [];
/** Replaced to make Slack slow or fail. */
let listNames = async () => new Map(names);

const note = (event: LogEvent) => {
  logged.push(event);
};
const create = () =>
  createRosters({
    directory: {
      peopleIn: async () => inChannel.map(memberId),
      namesOf: async (_, ids) => {
        asked.push([...ids]);
        return listNames();
      },
    },
    log: { info: note, warn: note, error: note },
  });

beforeEach(() => {
  asked.length = 0;
  inChannel = ['UZED', 'UCHANNEL'];
  logged.length = 0;
  names.clear();
  names.set(memberId('UZED'), { displayName: 'zed', realName: 'Zedora Quill' });
  names.set(memberId('UCHANNEL'), { displayName: 'oak', realName: 'Oakley Brunt' });
  listNames = async () => new Map(names);
});

async function left(rosters: ReturnType<typeof create>, text: string) {
  const { roster, isComplete } = await rosters.of(allies.id);
  return { text: scrub(text, roster).text, isComplete };
}

describe('The names of the people around a group', () => {
  test('are those of the channel, whoever has joined, asked for once', async () => {
    const rosters = create();
    rosters.keep(workspace, [allies], minutesOn(0));
    rosters.keep(workspace, [allies], minutesOn(1));
    expect(await left(rosters, 'zedora and brunt')).toEqual({ text: 'a colleague and a colleague', isComplete: true });
    expect(asked).toEqual([[memberId('UZED'), memberId('UCHANNEL')]]);
  });

  test('are those of the channel to which the group has moved', async () => {
    const rosters = create();
    rosters.keep(workspace, [allies], minutesOn(0));
    expect((await left(rosters, 'zedora')).text).toBe('a colleague');
    names.set(memberId('UNEW'), { displayName: 'ivo', realName: 'Ivo Brantzel' });
    inChannel = ['UNEW'];
    rosters.keep(workspace, [{ ...allies, channel: channelId('CMOVED') }], minutesOn(1));
    expect(await left(rosters, 'brantzel')).toEqual({ text: 'a colleague', isComplete: true });
    expect(asked.at(-1)).toEqual([memberId('UNEW')]);
  });

  test('are asked for anew after hours, and the old ones serve until then', async () => {
    const rosters = create();
    rosters.keep(workspace, [allies], minutesOn(0));
    await rosters.of(allies.id);
    listNames = () => new Promise(() => {});
    rosters.keep(workspace, [allies], minutesOn(6 * 60));
    expect(await left(rosters, 'zedora')).toEqual({ text: 'a colleague', isComplete: true });
    expect(asked).toHaveLength(2);
  });

  test('keep nobody waiting in front of a form when Slack is slow', async () => {
    const rosters = create();
    listNames = () => new Promise(() => {});
    rosters.keep(workspace, [allies], minutesOn(0));
    expect(await left(rosters, 'zedora')).toEqual({ text: 'zedora', isComplete: false });
  });

  test('are asked for again some minutes after a failure, of which the log learns no name', async () => {
    const rosters = create();
    listNames = () => Promise.reject(new Error('zedora'));
    rosters.keep(workspace, [allies], minutesOn(0));
    expect(await left(rosters, 'zedora')).toEqual({ text: 'zedora', isComplete: false });
    listNames = async () => new Map(names);
    rosters.keep(workspace, [allies], minutesOn(1));
    rosters.keep(workspace, [allies], minutesOn(5));
    expect(await left(rosters, 'zedora')).toEqual({ text: 'a colleague', isComplete: true });
    expect(asked).toHaveLength(2);
    expect(logged).toEqual([{ event: 'roster not loaded', workspace, code: 'Error' }]);
  });

  test('follow a new name and still know the old one', async () => {
    const rosters = create();
    rosters.keep(workspace, [allies], minutesOn(0));
    await rosters.of(allies.id);
    rosters.rename(workspace, memberId('UZED'), { displayName: 'wim', realName: 'Wimble Quill' });
    rosters.rename(workspaceId('T0OTHER'), memberId('UCHANNEL'), { displayName: 'tarn', realName: 'Tarn' });
    rosters.rename(workspace, memberId('USTRANGER'), { displayName: 'fern', realName: 'Fernsby' });
    expect((await left(rosters, 'wimble, zedora, tarn, fernsby')).text).toBe('a colleague, a colleague, tarn, fernsby');
  });

  test('are forgotten once no week of the group is open', async () => {
    const rosters = create();
    rosters.keep(workspace, [allies], minutesOn(0));
    await rosters.of(allies.id);
    rosters.keep(workspaceId('T0OTHER'), [], minutesOn(1));
    expect((await rosters.of(allies.id)).isComplete).toBe(true);
    rosters.keep(workspace, [], minutesOn(2));
    expect(await left(rosters, 'zedora')).toEqual({ text: 'zedora', isComplete: false });
  });

  test('are forgotten once the app has been removed from their workspace', async () => {
    const rosters = create();
    rosters.keep(workspace, [allies], minutesOn(0));
    rosters.keepOnly([workspace]);
    expect((await rosters.of(allies.id)).isComplete).toBe(true);
    rosters.keepOnly([]);
    expect((await rosters.of(allies.id)).isComplete).toBe(false);
  });
});
