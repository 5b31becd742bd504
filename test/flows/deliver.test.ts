import { expect, test } from '@jest/globals';
import type { SendOutcome } from '../../src/domain/delivery.ts';
import { channelId, type MemberId } from '../../src/domain/ids.ts';
import { deliver } from '../../src/flows/delivery/deliver.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { runJob } from '../../src/flows/run-job.ts';
import { tick } from '../../src/flows/tick.ts';
import { createRateLimiter } from '../../src/store/rate-limiter.ts';
import { describeOnEachKind } from '../support/database.ts';
import { aWorkspace, type FlowWorld, firstOpening, flowWorld, opened } from '../support/flow-world.ts';

describeOnEachKind('delivery', (open) => {
  test('keeps the pace of the workspace, and goes on where it stopped', async () => {
    const database = await open();
    const world = await flowWorld(database, { people: 30 });
    let now = Date.parse(firstOpening);
    const rateLimiter = createRateLimiter(database, { ceiling: 300, clock: { now: () => new Date(now) } });
    const paced: Ports = { ...world.ports, rateLimiter };
    await openOnly(world);
    expect(world.sent).toHaveLength(0);
    expect(await deliver(paced, aWorkspace)).toEqual({ sent: 10 });
    expect(await deliver(paced, aWorkspace)).toEqual({ sent: 0 });
    now += 1000;
    expect(await deliver(paced, aWorkspace)).toEqual({ sent: 4 });
    for (let second = 0; second < 10; second += 1) {
      now += 1000;
      await deliver(paced, aWorkspace);
    }
    expect(world.sent).toHaveLength(31);
  });

  test('waits as long as Slack asks after a 429, and then sends what was refused', async () => {
    const world = await flowWorld(await open());
    world.answers.push({ kind: 'later', seconds: 30 });
    await opened(world);
    const first = world.sent.length;
    world.moveTo(new Date(Date.parse(firstOpening) + 29_000));
    await world.settle();
    expect(world.sent).toHaveLength(13);
    expect(first).toBeGreaterThan(0);
    world.moveTo(new Date(Date.parse(firstOpening) + 30_000));
    await world.settle();
    expect(world.sent).toHaveLength(14);
    expect(new Set(world.sent.map(({ channel }) => channel)).size).toBe(13);
  });

  test('has no more than ten requests under way at once', async () => {
    const world = await flowWorld(await open(), { people: 35 });
    let [underWay, most] = [0, 0];
    const messenger: Ports['messenger'] = {
      async send(workspace, ready) {
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise((resolve) => setImmediate(resolve));
        underWay -= 1;
        return world.ports.messenger.send(workspace, ready);
      },
    };
    world.moveTo(firstOpening);
    await world.settle({ ...world.ports, messenger });
    expect(world.sent).toHaveLength(36);
    expect(most).toBeLessThanOrEqual(10);
    expect(most).toBeGreaterThan(1);
  });

  test('posts to one channel at least a second apart', async () => {
    const world = await flowWorld(await open());
    await openOnly(world);
    const [round] = await world.ports.rounds.unfinished(aWorkspace);
    if (round === undefined) throw new Error('no round');
    const post = { workspace: aWorkspace, round: round.id, channel: world.group.channel };
    await world.ports.posts.plan({ ...post, kind: 'waiting', dueAt: round.window.opensAt });
    await world.ports.posts.plan({
      ...post,
      kind: 'waiting',
      channel: channelId('DOTHER'),
      dueAt: round.window.opensAt,
    });
    const inChannel = () => world.sent.filter(({ channel }) => channel === world.group.channel).length;
    await world.settle();
    expect(inChannel()).toBe(1);
    world.moveTo(new Date(Date.parse(firstOpening) + 999));
    await world.settle();
    expect(inChannel()).toBe(1);
    world.moveTo(new Date(Date.parse(firstOpening) + 1500));
    await world.settle();
    expect(inChannel()).toBe(2);
  });

  test('posts that became due one after the other keep their distance too', async () => {
    const world = await flowWorld(await open());
    await openOnly(world);
    const { ports } = world;
    // As Slack does, so that the time of the last post can be read.
    const messenger: Ports['messenger'] = {
      send: async (workspace, ready) => {
        const outcome = await ports.messenger.send(workspace, ready);
        return outcome.kind === 'sent' ? { ...outcome, ts: String(ports.clock.now().getTime() / 1000) } : outcome;
      },
    };
    const living = { ...ports, messenger };
    await world.settle(living);
    const [round] = await ports.rounds.unfinished(aWorkspace);
    if (round === undefined) throw new Error('no round');
    const { channel } = world.group;
    const inChannel = () => world.sent.filter((sent) => sent.channel === channel).length;
    expect(inChannel()).toBe(1);
    await ports.posts.plan({
      workspace: aWorkspace,
      round: round.id,
      channel,
      kind: 'waiting',
      dueAt: ports.clock.now(),
    });
    for (const [milliseconds, posted] of [
      [0, 1],
      [1499, 1],
      [1500, 2],
    ] as const) {
      world.moveTo(new Date(Date.parse(firstOpening) + milliseconds));
      await world.settle(living);
      expect([milliseconds, inChannel()]).toEqual([milliseconds, posted]);
    }
  });

  test('a conversation that Slack does not allow is given up and told to the operator, not asked for without end', async () => {
    const world = await flowWorld(await open(), { people: 5 });
    const { ports } = world;
    let asked = 0;
    const openDirect: Ports['directory']['openDirect'] = async () => {
      asked += 1;
      return { kind: 'refused', code: 'restricted_action' };
    };
    const living = { ...ports, directory: { ...ports.directory, openDirect } };
    const post = { workspace: aWorkspace, group: world.group.id, kind: 'lead-added' as const, occasion: '1' };
    await ports.notices.plan([{ ...post, member: world.lead, channel: world.lead, dueAt: ports.clock.now() }]);
    for (let minute = 0; minute < 5; minute += 1) {
      world.moveTo(new Date(ports.clock.now().getTime() + 60_000));
      await world.settle(living);
    }
    expect(asked).toBe(1);
    expect(world.logged).toContainEqual(expect.objectContaining({ outcome: 'refused', code: 'restricted_action' }));
  });

  const gone: SendOutcome = { kind: 'refused', code: 'channel_not_found', because: 'gone' };

  test('a stored conversation that Slack no longer knows is opened anew, once, and remembered', async () => {
    const world = await flowWorld(await open(), { people: 1 });
    const { ports } = world;
    const [member] = world.members;
    if (member === undefined) throw new Error('nobody');
    const told = await planGoOn(world, member);
    world.answers.push(gone);
    await world.settle(reopening(ports, { kind: 'open', channel: channelId('DNEW') }));
    expect(world.sent.map(({ channel }) => channel)).toEqual([told, 'DNEW']);
    expect((await ports.members.find(aWorkspace, member))?.directChannel).toBe('DNEW');
    expect(world.logged.filter(({ event }) => event === 'message not confirmed')).toEqual([]);
  });

  test.each<[string, Awaited<ReturnType<Ports['directory']['openDirect']>>, number]>([
    ['that the new one is not there either', { kind: 'open', channel: channelId('DNEW') }, 2],
    ['that nobody is there', { kind: 'gone' }, 1],
    ['no', { kind: 'refused', code: 'restricted_action' }, 1],
  ])('and when Slack then says %s, it is given up and told', async (_title, answer, sent) => {
    const world = await flowWorld(await open(), { people: 1 });
    const [member] = world.members;
    if (member === undefined) throw new Error('nobody');
    await planGoOn(world, member);
    world.answers.push(gone, gone, gone);
    for (let minute = 0; minute < 3; minute += 1) {
      await world.settle(reopening(world.ports, answer));
      world.moveTo(new Date(world.ports.clock.now().getTime() + 60_000));
    }
    expect(world.sent).toHaveLength(sent);
    const told = { event: 'message not confirmed', outcome: 'refused', code: 'channel_not_found' };
    expect(world.logged.filter(({ event }) => event === told.event)).toEqual([expect.objectContaining(told)]);
  });

  test('while Slack cannot be asked, it waits', async () => {
    const world = await flowWorld(await open(), { people: 1 });
    const { ports } = world;
    const [member] = world.members;
    if (member === undefined) throw new Error('nobody');
    await planGoOn(world, member);
    world.answers.push(gone, gone);
    const unreachable = { ...ports.directory, openDirect: async () => Promise.reject(new Error('no')) };
    await world.settle({ ...ports, directory: unreachable });
    expect(world.sent).toHaveLength(1);
    world.moveTo(new Date(ports.clock.now().getTime() + 60_000));
    await world.settle(reopening(ports, { kind: 'open', channel: channelId('DNEW') }));
    expect(world.sent.map(({ channel }) => channel)).toEqual([`D${member}`, `D${member}`, 'DNEW']);
  });

  test('a conversation that was opened for this message is not opened again', async () => {
    const world = await flowWorld(await open(), { people: 1 });
    const { ports } = world;
    const about = { workspace: aWorkspace, group: world.group.id, kind: 'lead-added' as const, occasion: '1' };
    await ports.notices.plan([{ ...about, member: world.lead, channel: world.lead, dueAt: ports.clock.now() }]);
    world.answers.push(gone);
    await world.settle();
    expect(world.sent).toHaveLength(1);
  });
});

/** Something to say to a member in the conversation that is stored for them. */
async function planGoOn({ ports, group }: FlowWorld, member: MemberId): Promise<string> {
  const channel = (await ports.members.find(aWorkspace, member))?.directChannel;
  if (channel === undefined) throw new Error('no conversation');
  const about = { workspace: aWorkspace, group: group.id, kind: 'go-on' as const, occasion: String(group.season) };
  await ports.notices.plan([{ ...about, member, channel, dueAt: ports.clock.now() }]);
  return channel;
}

const reopening = (ports: Ports, answer: Awaited<ReturnType<Ports['directory']['openDirect']>>): Ports => ({
  ...ports,
  directory: { ...ports.directory, openDirect: async () => answer },
});

/** The week opens, and nothing is sent yet. */
async function openOnly(world: FlowWorld) {
  world.moveTo(firstOpening);
  for (const job of await tick(world.ports, [aWorkspace], new Date(firstOpening))) await runJob(world.ports, job);
}
