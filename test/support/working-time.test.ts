import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';

const preload = ['--import', new URL('count-working-time.js', import.meta.url).href];

/** A process that counts working time; where it stops itself, as a busy machine would stop it, it goes on two seconds later. */
async function interrupted(script: string): Promise<readonly string[]> {
  const child = spawn(process.execPath, [...preload, '--input-type=module', '--eval', script]);
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout });
  const closed = once(child, 'close');
  lines.on('line', (line) => said.push(line));
  await once(lines, 'line');
  await pause(2000);
  const waking = setInterval(() => child.kill('SIGCONT'), 100);
  await closed;
  clearInterval(waking);
  return said;
}

test('the clock, the date and patience stand still while a process is kept from the processor', async () => {
  const script = `
    const [began, day] = [performance.now(), Date.now()];
    const signal = AbortSignal.timeout(1500);
    let ended = '';
    setTimeout(() => { ended += 'over, '; }, 1000);
    const wall = process.hrtime.bigint();
    console.log('begun');
    process.kill(process.pid, 'SIGSTOP');
    const look = setInterval(() => {
      if (ended === '') return;
      clearInterval(look);
      const real = Number(process.hrtime.bigint() - wall) / 1e6;
      console.log(JSON.stringify({ real, worked: performance.now() - began, days: new Date() - day, aborted: signal.aborted, ended }));
    }, 5);`;
  const [, told = ''] = await interrupted(script);
  const { real, worked, days, aborted } = JSON.parse(told);
  expect(real).toBeGreaterThan(1900);
  expect(worked).toBeGreaterThanOrEqual(999);
  expect(worked).toBeLessThan(real - 1000);
  expect(days).toBeLessThan(real - 1000);
  expect(aborted).toBe(false);
});

test('work that the process does itself counts by a quarter, for a busy machine makes more of it', async () => {
  const script = `
    const began = performance.now();
    console.log('begun');
    await new Promise((resolve) => setTimeout(resolve, 20));
    const spent = process.cpuUsage();
    const used = () => { const { user, system } = process.cpuUsage(spent); return (user + system) / 1000; };
    const before = performance.now();
    while (used() < 500);
    console.log(performance.now() - before);`;
  const [, worked] = await interrupted(script);
  expect(Number(worked)).toBeGreaterThan(100);
  expect(Number(worked)).toBeLessThan(450);
});

test('a wait for another goes slowly while more want to work than there are processors', async () => {
  const spinning = Array.from({ length: availableParallelism() * 2 }, () =>
    spawn(process.execPath, ['--eval', 'console.log("spins"); while (true);'], { stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  try {
    for (const each of spinning) await once(each.stdout, 'data');
    const [began, wall] = [performance.now(), process.hrtime.bigint()];
    await pause(500);
    const real = Number(process.hrtime.bigint() - wall) / 1e6;
    expect(performance.now() - began).toBeLessThan(real * 0.75);
  } finally {
    for (const each of spinning) each.kill('SIGKILL');
  }
});

test('a timer can be ended, refreshed and let go of like the system’s', async () => {
  const happened: string[] = [];
  const ended = setTimeout(() => happened.push('ended'), 5);
  clearTimeout(ended);
  clearTimeout(undefined);
  const held = setTimeout((word: string) => happened.push(word), 5, 'fired');
  expect(held.unref().hasRef()).toBe(false);
  expect(held.ref().hasRef()).toBe(true);
  held.refresh();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(happened).toEqual(['fired']);
});

test('what is built on them knows them: dates, signals, and the promise of a timer', async () => {
  expect(new Date() instanceof Date).toBe(true);
  expect(new Date('2027-01-11T08:00:00Z')).toEqual(new Date(Date.UTC(2027, 0, 11, 8)));
  expect(AbortSignal.timeout(10) instanceof AbortSignal).toBe(true);
  const signal = AbortSignal.timeout(5);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
});
