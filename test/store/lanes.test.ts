import { expect, test } from '@jest/globals';
import { createRateLimiter } from '../../src/store/rate-limiter.ts';
import { describeOnEachEngine } from '../support/database.ts';
import { anotherWorkspace, aWorkspace, storeWithGroup } from './examples.ts';

const start = Date.parse('2027-01-11T08:00:00Z');

describeOnEachEngine('the lane of a workspace', (open) => {
  async function replicas(count: number) {
    const database = await open();
    await storeWithGroup(database);
    let now = start;
    const clock = { now: () => new Date(now) };
    return {
      rateLimiter: Array.from({ length: count }, () => createRateLimiter(database, { ceiling: 300, clock })),
      wait: (milliseconds: number) => {
        now += milliseconds;
      },
    };
  }

  test('is shared by all replicas, however many ask at the same moment', async () => {
    const { rateLimiter, wait } = await replicas(4);
    const granted = await Promise.all(rateLimiter.map((lane) => lane.take(aWorkspace, 10)));
    expect(granted.reduce((sum, each) => sum + each)).toBe(10);
    wait(1000);
    expect(
      (await Promise.all(rateLimiter.map((lane) => lane.take(aWorkspace, 3)))).reduce((sum, each) => sum + each),
    ).toBe(4);
  });

  test('is closed for every replica as long as Slack has asked one of them to wait', async () => {
    const { rateLimiter, wait } = await replicas(2);
    const [one, other] = rateLimiter;
    if (one === undefined || other === undefined) throw new Error('no replicas');
    await one.take(aWorkspace, 1);
    await one.report(aWorkspace, { sent: 0, unused: 0, retryAfter: 30 });
    expect(await other.take(aWorkspace, 10)).toBe(0);
    wait(29_999);
    expect(await other.take(aWorkspace, 10)).toBe(0);
    wait(2_001);
    expect(await other.take(aWorkspace, 10)).toBeGreaterThan(0);
  });

  test('takes back what was not needed', async () => {
    const { rateLimiter } = await replicas(1);
    const [lane] = rateLimiter;
    expect(await lane?.take(aWorkspace, 10)).toBe(10);
    await lane?.report(aWorkspace, { sent: 0, unused: 7, retryAfter: undefined });
    expect(await lane?.take(aWorkspace, 10)).toBe(7);
  });

  test('grants nothing to a workspace that is not there, and keeps no row about it', async () => {
    const { rateLimiter } = await replicas(1);
    expect(await rateLimiter[0]?.take(anotherWorkspace, 10)).toBe(0);
    expect(await (await open()).db.selectFrom('lane').selectAll().execute()).toEqual([]);
  });
});
