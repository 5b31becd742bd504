// Holds TM-14, TM-25 of docs/threat-model.md.
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { channelId, groupId as groupIdOf, type MemberId, memberId } from '../../src/domain/ids.ts';
import { changeChannel, changeContacts, changeWeek } from '../../src/flows/groups/change-group.ts';
import { addLead, handOver, removeLead } from '../../src/flows/groups/change-leads.ts';
import { setUpGroup } from '../../src/flows/groups/set-up-group.ts';
import { pauseGroup, resumeGroup, stopGroup } from '../../src/flows/groups/stop-group.ts';
import { changePreferences } from '../../src/flows/members/change-preferences.ts';
import { personLeft } from '../../src/flows/members/leave-group.ts';
import { lookAtChannel } from '../../src/flows/outbox/check-channel.ts';
import { approveDigest, holdDigest } from '../../src/flows/review/decide-on-draft.ts';
import { reviewDraft } from '../../src/flows/review/review-draft.ts';
import { startNextSeason } from '../../src/flows/rounds/season.ts';
import { tick } from '../../src/flows/tick.ts';
import type { Database } from '../../src/store/database.ts';
import { openQuickDatabase } from '../support/database.ts';
import {
  answersSealed,
  aWorkspace,
  closed,
  type FlowWorld,
  firstClose,
  firstDigest,
  firstOpening,
  flowWorld,
  memberAt,
  opened,
  published,
  replyOf,
  told,
} from '../support/flow-world.ts';

let database: Database;
let quiet: FlowWorld;
let world: FlowWorld;
beforeEach(async () => {
  database ??= await openQuickDatabase();
  await sql`delete from workspace`.execute(database.db);
  quiet = await flowWorld(database, { people: 8 });
  world = quiet;
});
afterAll(() => database.close());

/** What a lead has checked: everything that there is to check. */
const checked = { shown: 'GB', checked: true };

const now = () => world.ports.clock.now();
const at = () => ({ workspace: aWorkspace, lead: world.lead, group: world.group.id });
const by = (member = world.lead) => ({ workspace: aWorkspace, by: member, group: world.group.id });
const groupNow = async () => (await world.ports.groups.find(aWorkspace, world.group.id))?.group;
const leadsNow = async () => (await world.ports.groups.find(aWorkspace, world.group.id))?.leads;
const rounds = () => world.ports.rounds.ofSeason(aWorkspace, world.group.id, 1);
const noticed = () =>
  world.sent.flatMap(({ channel, message }) => (message.kind === 'notice' ? [`${message.about} to ${channel}`] : []));
const nudged = () => world.sent.filter(({ message }) => message.kind === 'nudge').length;
const openRound = async () => {
  const open = await world.ports.rounds.openOf(aWorkspace, world.group.id);
  if (open === undefined) throw new Error('no week is open');
  return open;
};
const hoursUntil = async (instant: string) => {
  for (let at = now().getTime(); at < Date.parse(instant); at += 3_600_000) {
    world.moveTo(new Date(at));
    await world.settle();
  }
  world.moveTo(instant);
  await world.settle();
};
const stranger = memberId('USTRANGER');
const tuesdays = {
  opens: { weekday: 2, time: '10:00' },
  closes: { weekday: 4, time: '17:00' },
} as const;

describe('Changing a group', () => {
  test('moves a week that has not opened to the new times, and leaves one that is open alone', async () => {
    const change = () => changeWeek(world.ports, at(), { ...world.group, times: tuesdays, k: 8 }, now());
    expect((await change()).ok).toBe(true);
    expect((await rounds())[0]?.window.opensAt).toEqual(new Date('2027-01-12T09:00:00Z'));
    await changeWeek(world.ports, at(), world.group, now());
    await changeWeek(world.ports, at(), { ...world.group, k: 8 }, now());
    await opened(world);
    expect((await rounds())[0]).toMatchObject({ status: 'open', k: 8 });
    await changeWeek(world.ports, at(), { ...world.group, times: tuesdays, k: 10 }, now());
    const [open] = await rounds();
    expect(open).toMatchObject({ k: 8, window: { closesAt: new Date('2027-01-15T11:00:00Z') } });
    await closed(world);
    // Not before the themes of the week that went before, which keep their own hour.
    expect((await rounds())[1]?.window.opensAt).toEqual(new Date('2027-01-19T09:00:00Z'));
  });

  test('to another clock moves the weeks that have not opened, and neither an open one nor anybody’s question', async () => {
    const to = (zone: string) => changeWeek(world.ports, at(), { ...world.group, zone }, now());
    expect(await to('Mars/Olympus')).toEqual({ ok: false, refusal: [{ kind: 'unknownZone' }] });
    await to('America/New_York');
    expect((await rounds())[0]?.window.opensAt).toEqual(new Date('2027-01-11T14:00:00Z'));
    await to('Europe/Berlin');
    await opened(world);
    const questions = () =>
      Promise.all(
        world.members.flatMap((member) =>
          ([0, 1] as const).map(async (ordinal) =>
            world.ports.nudges.find({ workspace: aWorkspace, round: (await openRound()).id, member, ordinal }),
          ),
        ),
      );
    const [before, asked] = [(await rounds())[0]?.window, await questions()];
    await to('America/New_York');
    expect((await rounds())[0]?.window).toEqual(before);
    expect(await questions()).toEqual(asked);
    await closed(world);
    expect((await rounds())[1]?.window.opensAt).toEqual(new Date('2027-01-18T14:00:00Z'));
    // Monday morning of Auckland has gone by when the themes of the week before are posted.
    await to('Pacific/Auckland');
    expect((await rounds())[1]?.window.opensAt).toEqual(new Date('2027-01-24T20:00:00Z'));
  });

  test('asks for no more approvals than there are leads', async () => {
    const two = () => changeWeek(world.ports, at(), { ...world.group, approvals: 2 }, now());
    expect(await two()).toEqual({ ok: false, refusal: [{ kind: 'tooFewLeads' }] });
    await world.ports.groups.addLead(aWorkspace, world.group.id, memberId('USECOND'));
    expect((await two()).ok).toBe(true);
  });

  test('tells the other leads where one of them asks for fewer approvals, and only then', async () => {
    const [second, third] = [memberId('USECOND'), memberId('UTHIRD')];
    for (const lead of [second, third]) await world.ports.groups.addLead(aWorkspace, world.group.id, lead);
    const change = (approvals: 0 | 1 | 2) => changeWeek(world.ports, at(), { approvals }, now());
    const told = () =>
      world.sent.flatMap(({ channel, message }) =>
        message.kind === 'notice' && message.about === 'approvals-lowered' ? [channel] : [],
      );
    await change(2);
    await change(2);
    await world.settle();
    expect(told()).toEqual([]);
    await change(1);
    await world.settle();
    expect(told().sort()).toEqual([`D${second}`, `D${third}`]);
  });

  test('is never left with more approvals than leads without a way out, and no group begins so', async () => {
    const begun = await setUpGroup(
      asked({ isAdmin: true }),
      { ...world.group, lead: world.lead, approvals: 2, reporterText: '', ...checked },
      [],
      now(),
    );
    expect(begun).toMatchObject({ ok: false, refusal: expect.arrayContaining([{ kind: 'tooFewLeads' }]) });
    const second = memberId('USECOND');
    await world.ports.groups.addLead(aWorkspace, world.group.id, second);
    await changeWeek(world.ports, at(), { ...world.group, approvals: 2 }, now());
    await opened(world);
    for (let member = 0; member < 8; member += 1) await replyOf(world, member, 'silence');
    await closed(world);
    const round = (await rounds())[0]?.id ?? never();
    await approveDigest(world.ports, { workspace: aWorkspace, lead: second, round, seen: 0 });
    await personLeft(world.ports, { workspace: aWorkspace, member: second, occasion: 'E1' }, now());
    await approveDigest(world.ports, { workspace: aWorkspace, lead: world.lead, round, seen: 0 });
    await published(world);
    const digests = () => told(world).length;
    expect(digests()).toBe(0);
    expect((await changeWeek(world.ports, at(), { ...world.group, approvals: 1 }, now())).ok).toBe(true);
    await world.settle();
    expect(digests()).toBe(1);
  });

  test('raises k and never lowers it', async () => {
    expect((await changeWeek(world.ports, at(), { ...world.group, k: 8 }, now())).ok).toBe(true);
    const lower = await changeWeek(world.ports, at(), { ...world.group, k: 7 }, now());
    expect(lower).toEqual({ ok: false, refusal: [{ kind: 'kLowered' }] });
    const tooMany = await changeWeek(world.ports, at(), { ...world.group, k: 26 }, now());
    expect(tooMany).toEqual({ ok: false, refusal: [{ kind: 'kOutOfRange' }] });
    expect(await groupNow()).toMatchObject({ k: 8 });
  });

  test.each([
    [{ checked: false }, [{ kind: 'unchecked' }]],
    [{ shown: 'GB' }, [{ kind: 'otherLines' }]],
    [{ country: 'ZZ', shown: 'ZZ' }, [{ kind: 'unknownCountry' }]],
    [{ routes: ['HR', 'room 3'] as const }, [{ kind: 'routeUnreachable', which: 0 }]],
    [{ routes: ['', 'room 3'] as const, checked: false }, [{ kind: 'routeMissing', which: 0 }, { kind: 'unchecked' }]],
  ])('takes no contacts that were not checked once they were confirmed: %j', async (incomplete, refusal) => {
    const { routes } = world.group;
    const wanted = { routes, country: 'IE', reporterText: '', shown: 'IE', checked: true, ...incomplete };
    expect(await changeContacts(world.ports, at(), wanted, now())).toEqual({ ok: false, refusal });
    expect(await groupNow()).toMatchObject({ country: 'GB', resourcesCheckedOn: world.group.resourcesCheckedOn });
  });

  test('begins without contacts, but never with one that cannot be reached or that was checked for another country', async () => {
    const { resourcesCheckedOn: _, ...fresh } = { ...world.group, lead: world.lead, channel: channelId('CNEW') };
    const begin = (contacts: object) =>
      setUpGroup(
        asked({ isAdmin: true }),
        { ...fresh, reporterText: '', routes: ['', ''], country: 'IE', shown: 'IE', checked: false, ...contacts },
        [],
        now(),
      );
    expect(await begin({ routes: ['HR', ''] })).toMatchObject({ refusal: [{ kind: 'routeUnreachable', which: 0 }] });
    expect(await begin({ checked: true })).toMatchObject({
      refusal: [
        { kind: 'routeMissing', which: 0 },
        { kind: 'routeMissing', which: 1 },
      ],
    });
    expect(await begin({ routes: ['room 1', 'room 2'], shown: 'GB', checked: true })).toMatchObject({
      refusal: [{ kind: 'otherLines' }],
    });
    const begun = await begin({});
    expect(begun.ok && begun.value).not.toHaveProperty('resourcesCheckedOn');
  });

  test('asks nobody anything before its contacts are confirmed, whatever else is ready, and then without a day of delay', async () => {
    await sql`update ally_group set resources_checked_on = null`.execute(database.db);
    await opened(world);
    world.moveTo('2027-01-12T08:00:00Z');
    await world.settle();
    expect(nudged()).toBe(0);
    expect(noticed()).toEqual(['contacts-unchecked to DULEAD']);
    const contacts = { ...world.group, reporterText: '', ...checked };
    expect((await changeContacts(world.ports, at(), contacts, now())).ok).toBe(true);
    await hoursUntil('2027-01-12T10:00:00Z');
    expect(nudged()).toBe(8);
    expect((await openRound()).window.closesAt).toEqual(new Date(firstClose));
  });

  test('waits a week when that comes too late for this one', async () => {
    await sql`update ally_group set resources_checked_on = null`.execute(database.db);
    await hoursUntil('2027-01-14T12:00:00Z');
    expect((await rounds())[0]?.window.opensAt).toEqual(new Date('2027-01-18T08:00:00Z'));
    expect(nudged()).toBe(0);
  });

  test('dates help lines and the workplace’s own notice with the day they were confirmed', async () => {
    world.moveTo('2027-02-01T10:00:00Z');
    const asked = {
      country: 'IE',
      routes: [' HR, room 2 ', 'The union, room 3'],
      reporterText: ' Managers must tell HR. ',
    } as const;
    expect((await changeContacts(world.ports, at(), { ...asked, ...checked, shown: 'IE' }, now())).ok).toBe(true);
    expect(await groupNow()).toMatchObject({
      country: 'IE',
      routes: ['HR, room 2', 'The union, room 3'],
      resourcesCheckedOn: '2027-02-01',
      reporterNotice: { text: 'Managers must tell HR.', on: '2027-02-01' },
    });
    await changeContacts(world.ports, at(), { ...asked, reporterText: ' ', ...checked, shown: 'IE' }, now());
    expect(await groupNow()).not.toHaveProperty('reporterNotice');
  });

  test('is for the leads of this group only, and so is every other step of its life', async () => {
    await world.ports.groups.create({ ...world.group, id: otherGroup, channel: channelId('COTHER') }, [stranger]);
    const safety = { ...world.group, reporterText: '', ...checked };
    for (const lead of [memberAt(world, 0), stranger]) {
      const other = { ...at(), lead };
      const outcomes = [
        await changeWeek(world.ports, other, world.group, now()),
        await changeContacts(world.ports, other, safety, now()),
        await changeChannel(world.ports, other, channelId('CNEW'), now()),
        await pauseGroup(world.ports, other),
        await resumeGroup(world.ports, other, now()),
        await stopGroup(world.ports, other),
        await startNextSeason(world.ports, other, now()),
      ];
      for (const outcome of outcomes) expect(JSON.stringify(outcome)).toMatch(/"ok":false.*notLead/);
    }
  });
});

describe('A pause', () => {
  test('sends nothing more, keeps an open week to its end, and opens none until a lead resumes', async () => {
    await opened(world);
    const before = nudged();
    for (let member = 0; member < 8; member += 1) await replyOf(world, member, 'silence');
    expect((await pauseGroup(world.ports, at())).ok).toBe(true);
    expect(await pauseGroup(world.ports, at())).toEqual({ ok: false, refusal: 'otherState' });
    world.moveTo('2027-01-13T09:00:00Z');
    await world.settle();
    expect(nudged()).toBe(before);
    await closed(world);
    await published(world);
    expect(told(world)).toHaveLength(1);
    world.moveTo('2027-01-27T10:00:00Z');
    await world.settle();
    expect(await rounds()).toHaveLength(1);
    await resumeGroup(world.ports, at(), now());
    expect((await rounds())[1]?.window.opensAt).toEqual(new Date('2027-02-01T08:00:00Z'));
  });

  test('within a week delays the question of who was not asked yet: once each, and not in the last hours', async () => {
    const [early, late, ...others] = world.members;
    if (early === undefined || late === undefined) throw new Error('nobody has joined');
    const ask = (member: MemberId, weekday: 2 | 4) =>
      changePreferences(world.ports, { workspace: aWorkspace, member }, { weekday, time: '11:00' }, now());
    for (const member of others) await ask(member, 2);
    await ask(late, 4);
    await opened(world);
    world.moveTo('2027-01-11T11:00:00Z');
    await world.settle();
    expect(nudged()).toBe(1);
    await pauseGroup(world.ports, at());
    await hoursUntil('2027-01-13T09:00:00Z');
    expect(nudged()).toBe(1);
    await resumeGroup(world.ports, at(), now());
    await hoursUntil('2027-01-13T12:00:00Z');
    expect(nudged()).toBe(1 + others.length);
    await pauseGroup(world.ports, at());
    await hoursUntil('2027-01-15T09:30:00Z');
    await resumeGroup(world.ports, at(), now());
    await hoursUntil('2027-01-15T10:30:00Z');
    expect(
      await world.ports.nudges.find({ workspace: aWorkspace, round: (await openRound()).id, member: late, ordinal: 0 }),
    ).toMatchObject({ state: 'skipped' });
  });

  test('moves a week whose opening passed meanwhile to the next opening', async () => {
    await pauseGroup(world.ports, at());
    world.moveTo('2027-01-12T08:00:00Z');
    await world.settle();
    expect((await rounds())[0]).toMatchObject({ status: 'planned' });
    expect((await resumeGroup(world.ports, at(), now())).ok).toBe(true);
    await world.settle();
    expect((await rounds())[0]).toMatchObject({ status: 'planned', window: { opensAt: new Date(firstMonday(2)) } });
  });
});

describe('A stop', () => {
  test('ends an open week unread, releases everybody and says goodbye, once', async () => {
    await opened(world);
    await replyOf(world, 0, 'silence');
    const inChannel = () => world.sent.filter(({ channel }) => channel === world.group.channel).length;
    const before = inChannel();
    expect((await stopGroup(world.ports, at())).ok).toBe(true);
    const [round] = await rounds();
    expect(round).toMatchObject({ status: 'expired' });
    expect(await world.ports.slots.all(aWorkspace, round?.id ?? never())).toEqual([]);
    expect(await world.ports.vault.list()).toEqual([]);
    expect(await world.ports.members.count(aWorkspace, world.group.id)).toBe(0);
    world.moveTo(firstDigest);
    await world.settle();
    expect(inChannel()).toBe(before + 1);
    expect(world.sent.at(-1)?.message.kind).toBe('goodbye');
  });

  test('that was cut short is ended by the next look', async () => {
    await opened(world);
    await world.ports.groups.move(world.group, { ...world.group, status: 'stopped' });
    await world.settle();
    expect((await rounds())[0]).toMatchObject({ status: 'expired' });
    expect(await world.ports.members.count(aWorkspace, world.group.id)).toBe(0);
  });

  test('never opens the week that was planned, and the channel is free again', async () => {
    await stopGroup(world.ports, at());
    expect(await rounds()).toMatchObject([{ status: 'expired' }]);
    expect(await world.ports.publications.ofSeason(aWorkspace, world.group.id, 1)).toEqual([]);
    expect(await world.ports.groups.create({ ...world.group, id: otherGroup }, [])).toBe('created');
  });

  test('leaves a week that has closed to be posted at its hour', async () => {
    await opened(world);
    for (let member = 0; member < 8; member += 1) await replyOf(world, member, 'silence');
    await closed(world);
    await stopGroup(world.ports, at());
    await world.settle();
    await published(world);
    expect(told(world)).toHaveLength(1);
  });

  test.each(['open', 'closing'] as const)(
    'leaves a week to its seal whose close has come while it is still %s',
    async (status) => {
      await opened(world);
      for (let member = 0; member < 8; member += 1) await replyOf(world, member, 'silence');
      const round = await openRound();
      world.moveTo(firstClose);
      if (status === 'closing') await world.ports.rounds.beginClosing(round);
      expect((await stopGroup(world.ports, at())).ok).toBe(true);
      expect((await rounds())[0]).toMatchObject({ status });
      await closed(world);
      await published(world);
      expect(told(world).map(({ digest }) => digest.kind)).toEqual(['themes']);
    },
  );

  test('leaves the keys to whoever closed the week at the same moment', async () => {
    await opened(world);
    const round = await openRound();
    const expire = async (...given: Parameters<typeof world.ports.rounds.expire>) => {
      await world.ports.rounds.beginClosing(round);
      return world.ports.rounds.expire(...given);
    };
    await stopGroup({ ...world.ports, rounds: { ...world.ports.rounds, expire } }, at());
    expect(await world.ports.rounds.find(aWorkspace, round.id)).toMatchObject({ status: 'closing' });
    expect(await world.ports.vault.list()).toHaveLength(2);
  });

  test('lets the leads review and approve the week that closed before, though another has opened since', async () => {
    await changeWeek(world.ports, at(), { ...world.group, approvals: 1 }, now());
    await opened(world);
    for (let member = 0; member < 8; member += 1) await replyOf(world, member, 'silence');
    await closed(world);
    world.moveTo('2027-01-18T08:00:00Z');
    await world.settle();
    const drafted = (await rounds()).find(({ status }) => status === 'sealed')?.id ?? never();
    await stopGroup(world.ports, at());
    await world.settle();
    const lead = { workspace: aWorkspace, lead: world.lead };
    for (const asked of [lead, { ...lead, round: drafted }])
      expect(await reviewDraft(world.ports, asked)).toMatchObject({ ok: true, value: { round: { id: drafted } } });
    expect(await reviewDraft(world.ports, { ...lead, lead: stranger, round: drafted })).toMatchObject({
      refusal: 'notLead',
    });
    expect(await approveDigest(world.ports, { ...lead, round: drafted, seen: 0 })).toBe('approved');
    await world.settle();
    expect(told(world)).toHaveLength(1);
  });
});

describe('The end of a season', () => {
  test('tells the leads and asks every member once, at a permitted hour; nothing goes on until a lead starts it', async () => {
    await pausedMember(0, '2027-06-01');
    await endOfSeason();
    expect(noticed()).toContain(`season-over to D${world.lead}`);
    expect(await groupNow()).toMatchObject({ status: 'ended', season: 1 });
    expect(world.sent.filter(({ message }) => message.kind === 'farewell')).toHaveLength(1);
    expect(noticed().filter((notice) => notice.startsWith('go-on'))).toHaveLength(7);
    world.moveTo('2027-01-26T08:00:00Z');
    await world.settle();
    expect(noticed()).toHaveLength(8);
    expect((await startNextSeason(world.ports, at(), now())).ok).toBe(true);
    expect(await startNextSeason(world.ports, at(), now())).toEqual({ ok: false, refusal: 'otherState' });
    const second = await world.ports.rounds.ofSeason(aWorkspace, world.group.id, 2);
    expect(second).toMatchObject([{ week: 1, season: 2, status: 'planned' }]);
    world.sent.length = 0;
    world.moveTo('2027-02-01T08:00:00Z');
    await world.settle();
    expect(world.sent.flatMap(({ message }) => (message.kind === 'nudge' ? [message.askToGoOn] : []))).toEqual(
      Array.from({ length: 7 }, () => true),
    );
  });

  test('says nothing to whoever left in between, and keeps nothing about them', async () => {
    for (const member of world.members.keys()) await pausedMember(member, '2027-01-19');
    await endOfSeason();
    await world.ports.notices.forget(aWorkspace, memberAt(world, 0), 'go-on');
    await world.ports.members.leave(aWorkspace, memberAt(world, 1));
    world.moveTo('2027-01-19T08:00:00Z');
    await world.settle();
    expect(noticed().filter((notice) => notice.startsWith('go-on'))).toHaveLength(6);
  });

  test('cannot go on in a channel in which another group runs by now', async () => {
    await endOfSeason();
    await world.ports.groups.create({ ...world.group, id: otherGroup }, []);
    expect(await startNextSeason(world.ports, at(), now())).toEqual({ ok: false, refusal: 'channelTaken' });
  });
});

describe('Leads', () => {
  const second = memberId('USECOND');

  test('are added by a lead or an admin, and they and the others are told', async () => {
    expect((await addLead(world.ports, by(), second, now())).ok).toBe(true);
    expect(await addLead(world.ports, by(), second, now())).toEqual({ ok: false, refusal: 'alreadyLead' });
    const third = memberId('UTHIRD');
    expect(await addLead(world.ports, by(memberAt(world, 0)), third, now())).toEqual({ ok: false, refusal: 'mayNot' });
    expect((await addLead(asked({ isAdmin: true }), by(stranger), third, now())).ok).toBe(true);
    await world.settle();
    expect(noticed().toSorted()).toEqual(
      [
        'lead-added to DUSECOND',
        'lead-added to DUTHIRD',
        `leads-changed to D${world.lead}`,
        'leads-changed to DUSECOND',
      ].toSorted(),
    );
    expect(await leadsNow()).toEqual([world.lead, second, third]);
  });

  test.each(['isGuest', 'isBot', 'isStranger', 'isDeactivated'] as const)(
    'are never people who are: %s',
    async (flag) => {
      const outcome = await addLead(asked({ [flag]: true }), by(), second, now());
      expect(outcome).toMatchObject({ ok: false });
      expect(await leadsNow()).toEqual([world.lead]);
    },
  );

  test('are never none: the last one cannot go, and of two who remove each other one remains', async () => {
    expect(await removeLead(world.ports, by(), world.lead, now())).toEqual({ ok: false, refusal: 'lastLead' });
    await addLead(world.ports, by(), second, now());
    const both = await Promise.all([
      removeLead(world.ports, by(), second, now()),
      removeLead(world.ports, by(second), world.lead, now()),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await leadsNow()).toHaveLength(1);
  });

  test('hand a group over: at every moment somebody leads', async () => {
    expect((await handOver(world.ports, by(), second, now())).ok).toBe(true);
    expect(await leadsNow()).toEqual([second]);
    await world.settle();
    expect(noticed()).toContain('lead-added to DUSECOND');
  });
});

describe('Somebody whose account is deactivated', () => {
  test('hears nothing more, while what they wrote stays in the open week', async () => {
    for (const member of world.members)
      await changePreferences(world.ports, { workspace: aWorkspace, member }, { remindMe: true }, now());
    await opened(world);
    await replyOf(world, 0, 'silence');
    const member = memberAt(world, 0);
    await personLeft(world.ports, { workspace: aWorkspace, member, occasion: 'E1' }, now());
    expect(await world.ports.members.find(aWorkspace, member)).toBeUndefined();
    world.sent.length = 0;
    world.moveTo('2027-01-13T09:00:00Z');
    await world.settle();
    expect(nudged()).toBe(7);
    for (let at = 1; at < 8; at += 1) await replyOf(world, at, 'silence');
    await closed(world);
    expect(await answersSealed(world)).toBe(8);
  });

  test('leads no more: the other leads are told, else the admins, once', async () => {
    const second = memberId('USECOND');
    await world.ports.groups.addLead(aWorkspace, world.group.id, second);
    for (let time = 0; time < 2; time += 1)
      await personLeft(world.ports, { workspace: aWorkspace, member: world.lead, occasion: 'E1' }, now());
    await personLeft(world.ports, { workspace: aWorkspace, member: second, occasion: 'E2' }, now());
    await world.settle();
    expect(noticed().toSorted()).toEqual(['lead-gone to DUADMIN']);
    expect(await leadsNow()).toEqual([]);
  });
});

describe('A channel in which nothing can be posted any more', () => {
  test('is told to the leads once, whatever says so, and the week goes on in private', async () => {
    world.answersInChannel.push({ kind: 'refused', code: 'is_archived', because: 'gone' });
    await opened(world);
    expect(await lookAtChannel(archived(), aWorkspace, world.group.channel, now())).toBe('told');
    await world.settle();
    expect(noticed()).toEqual([`channel-lost to D${world.lead}`]);
    expect(nudged()).toBe(8);
  });

  test('is not believed of an event alone', async () => {
    expect(await lookAtChannel(world.ports, aWorkspace, world.group.channel, now())).toBe('fine');
    expect(await lookAtChannel(archived(), aWorkspace, channelId('COTHER'), now())).toBe('noGroup');
    await world.settle();
    expect(noticed()).toEqual([]);
  });

  test('gives way to another one, which hears what the first was not told', async () => {
    world.answersInChannel.push({ kind: 'refused', code: 'not_in_channel', because: 'gone' });
    await opened(world);
    const fresh = channelId('CFRESH');
    expect(await changeChannel(archived(), at(), fresh, now())).toEqual({ ok: false, refusal: 'archivedChannel' });
    expect((await changeChannel(world.ports, at(), fresh, now())).ok).toBe(true);
    await world.settle();
    expect(world.sent.filter(({ channel }) => channel === fresh)).toMatchObject([{ message: { kind: 'opening' } }]);
    expect(noticed()).toHaveLength(1);
  });

  test('that is another group’s cannot be chosen', async () => {
    const taken = channelId('CTAKEN');
    await world.ports.groups.create({ ...world.group, id: otherGroup, channel: taken }, []);
    expect(await changeChannel(world.ports, at(), taken, now())).toEqual({ ok: false, refusal: 'channelTaken' });
    expect(await world.ports.groups.changeChannel(aWorkspace, world.group.id, taken)).toBe('channelTaken');
  });
});

describe('The private channel of others', () => {
  const theirs = channelId('CTHEIRS');
  beforeEach(() => {
    Object.assign(world.ports.directory, {
      openTo: async (_: unknown, __: unknown, channels: readonly string[]) =>
        new Set(channels.filter((channel) => channel !== theirs && channel !== world.group.channel)),
    });
  });

  test('is no channel for a group of somebody who is not in it, and looks like one in which the app is not', async () => {
    await world.ports.groups.create({ ...world.group, id: otherGroup, channel: theirs }, []);
    const asksFor = { ...world.group, lead: world.lead, channel: theirs, reporterText: '', ...checked };
    expect(await setUpGroup(asked({ isAdmin: true }), asksFor, [], now())).toEqual({
      ok: false,
      refusal: [{ kind: 'botNotInChannel' }],
    });
    expect(await changeChannel(world.ports, at(), theirs, now())).toEqual({ ok: false, refusal: 'botNotInChannel' });
  });

  test('is no name for the group’s own, to which a lead may hold though they have left it', async () => {
    expect((await changeChannel(world.ports, at(), world.group.channel, now())).ok).toBe(true);
  });
});

describe('A channel that was shared with another workspace after the setup', () => {
  const inChannel = () =>
    world.sent.flatMap(({ channel, message }) => (channel === world.group.channel ? [message.kind] : []));
  const looks = (channel: FlowWorld['ports']['directory']['channel']) =>
    Object.assign(world.ports.directory, { channel });
  const facts = (isShared: boolean) => async () => ({ isMember: true, isShared, isArchived: false });

  test('gets no post; its leads are told once, and what waits is posted when the sharing ends', async () => {
    looks(facts(true));
    await opened(world);
    expect(nudged()).toBe(8);
    await closed(world);
    await published(world);
    world.moveTo(minutesAfter(firstDigest, 10));
    await world.settle();
    expect(inChannel()).toEqual([]);
    expect(noticed()).toEqual([`channel-shared to D${world.lead}`]);
    looks(facts(false));
    world.moveTo(minutesAfter(firstDigest, 20));
    await world.settle();
    expect(inChannel()).toEqual(['opening']);
  });

  test('is no different from one that the app may not look at any more: it could be shared', async () => {
    await opened(world);
    looks(async () => 'hidden');
    await closed(world);
    await published(world);
    const before = inChannel();
    world.moveTo(minutesAfter(firstDigest, 10));
    await world.settle();
    expect(inChannel()).toEqual(before);
    expect(inChannel()).not.toContain('digest');
    expect(noticed()).toEqual([`channel-lost to D${world.lead}`]);
  });

  test('gives way to another one, in which what waits is posted', async () => {
    const fresh = channelId('CFRESH');
    looks(async (_, id) => facts(id !== fresh)());
    await opened(world);
    expect((await changeChannel(world.ports, at(), fresh, now())).ok).toBe(true);
    world.moveTo(minutesAfter(firstOpening, 10));
    await world.settle();
    expect(world.sent.filter(({ channel }) => channel === fresh)).toMatchObject([{ message: { kind: 'opening' } }]);
    expect(inChannel()).toEqual([]);
  });

  test('gets no post either while Slack does not say who reads it, and nobody is told of an outage', async () => {
    looks(() => Promise.reject(new Error('down')));
    await opened(world);
    expect([nudged(), inChannel(), noticed()]).toEqual([8, [], []]);
    looks(facts(false));
    world.moveTo(minutesAfter(firstOpening, 1));
    await world.settle();
    expect(inChannel()).toEqual(['opening']);
  });

  test('is given up after a month', async () => {
    looks(facts(true));
    await opened(world);
    await closed(world);
    await published(world);
    world.moveTo(minutesAfter(firstDigest, 31 * 24 * 60));
    await world.settle();
    looks(facts(false));
    world.moveTo(minutesAfter(firstDigest, 31 * 24 * 60 + 10));
    await world.settle();
    const digests = world.sent.filter(({ message }) => message.kind === 'digest' && message.round.week === 1);
    expect(digests).toEqual([]);
  });

  test('is told of by an event too', async () => {
    looks(facts(true));
    expect(await lookAtChannel(world.ports, aWorkspace, world.group.channel, now())).toBe('told');
    await world.settle();
    expect(noticed()).toEqual([`channel-shared to D${world.lead}`]);
  });
});

test('What was said to people about a group is forgotten after thirty days', async () => {
  world.answersInChannel.push({ kind: 'refused', code: 'is_archived', because: 'gone' });
  await opened(world);
  await world.settle();
  const left = async () => (await sql`select kind from notice`.execute(database.db)).rows.length;
  expect(await left()).toBe(1);
  const [before, after] = [later('2027-01-11T08:00:00Z', 4), later('2027-01-11T08:00:00Z', 5)];
  const looks = new Map([[aWorkspace, later('2027-01-11T08:00:00Z', 3)]]);
  await tick(world.ports, [aWorkspace], before, looks);
  expect(await left()).toBe(1);
  await tick(world.ports, [aWorkspace], after, looks);
  expect(await left()).toBe(0);
});

test('Two weeks in a row that were held back until they were deleted are told to a sole lead and the admins, once', async () => {
  for (const week of [0, 1, 2]) {
    world.moveTo(later('2027-01-11T08:00:00Z', week));
    await world.settle();
    for (let member = 0; member < 8; member += 1) await replyOf(world, member, 'silence');
    world.moveTo(later('2027-01-15T11:00:00Z', week));
    await world.settle();
    world.moveTo(later('2027-01-15T11:02:00Z', week));
    await world.settle();
    if (week === 1) expect(noticed()).toEqual([]);
    const drafted = (await rounds()).find(({ status }) => status === 'sealed');
    await holdDigest(world.ports, { workspace: aWorkspace, lead: world.lead, round: drafted?.id ?? never() }, true);
  }
  world.moveTo(later('2027-01-15T11:04:00Z', 2));
  await world.settle();
  expect(noticed().toSorted()).toEqual([`held-twice to D${world.lead}`, 'held-twice to DUADMIN'].toSorted());
});

/** A season of one week goes by without a reply; it is posted on Monday 18 January. */
async function endOfSeason() {
  const { steps, ...programme } = world.ports.programmes.usual();
  const one = { ...programme, steps: [steps[0]] as const };
  const short = { programme: one, whole: one, revision: 1, isUsable: true };
  const ports = { ...world.ports, programmes: { ...world.ports.programmes, of: async () => short } };
  world = { ...world, ports, settle: () => quiet.settle(ports) };
  for (const instant of ['2027-01-11T08:00:00Z', '2027-01-15T11:00:00Z', '2027-01-18T08:00:00Z']) {
    world.moveTo(instant);
    await world.settle();
  }
}

async function pausedMember(at: number, until: `${number}-${number}-${number}`) {
  await world.ports.members.update(aWorkspace, memberAt(world, at), { pausedUntil: until });
}

const later = (instant: string, weeks: number) => new Date(Date.parse(instant) + weeks * 7 * 86_400_000);
const firstMonday = (week: number) => later('2027-01-11T08:00:00Z', week - 1);

/** The same ports, in a workspace where whoever is asked about is this kind of person. */
const asked = (change: { readonly [flag: string]: boolean }): FlowWorld['ports'] => ({
  ...world.ports,
  directory: {
    ...world.ports.directory,
    person: async (workspace, id) => {
      const person = await world.ports.directory.person(workspace, id);
      return person && { ...person, ...change };
    },
  },
});

const archived = (): FlowWorld['ports'] => ({
  ...world.ports,
  directory: { ...world.ports.directory, channel: async () => ({ isMember: true, isShared: false, isArchived: true }) },
});

const minutesAfter = (instant: string, minutes: number) => new Date(Date.parse(instant) + minutes * 60_000);

const otherGroup = groupIdOf('00000000-0000-4000-8000-0000000000aa');

function never(): never {
  throw new Error('there is none');
}
