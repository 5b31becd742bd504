import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { randomOf } from '../../bench/support/fault-run.ts';
import { CuttableDisk } from './disk-after-power-cut.ts';
import { type Harm, noHarm } from './harm.ts';
import { judgeCut } from './judge-cut.ts';
import { recordDisk, type Step } from './recorded-disk.ts';
import { liveThroughTheWeek, type Told } from './stored-week.ts';

/**
 * npm run power-cut -- --cuts 200 --seed 1: lives through one week on the embedded database and a vault in a folder, then
 * starts again from what so many power cuts within it would have left on the disk. `--forgetful`: on a disk that does not
 * sync what the database asks it to, and keeps nothing else: that must go wrong.
 */
const { values } = parseArgs({
  options: {
    cuts: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    forgetful: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const random = randomOf(Number(values.seed));
// Nothing is really synced here: memory is as good as a disk, and quicker.
const folder = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'ally-power-cut-'));
const disk = path.join(folder, 'disk');
const cut = path.join(folder, 'cut');
try {
  const { steps, tell } = recordDisk(disk, values.forgetful);
  await liveThroughTheWeek(disk, tell);
  const recorded = [...steps];
  proveWhole(recorded);
  const figures = await makeCuts(recorded, Number(values.cuts));
  if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
  else
    for (const [name, figure] of Object.entries(figures))
      process.stdout.write(`${name.padEnd(20)} ${String(figure).padStart(8)}\n`);
  process.exitCode = Object.keys(noHarm).some((name) => figures[name] !== 0) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Nothing was written past the recording: played back without any loss, it gives the very same files. */
function proveWhole(recorded: readonly Step[]): void {
  const played = new CuttableDisk();
  for (const step of recorded) played.apply(step);
  played.writeAll(cut);
  const names = readdirSync(disk, { recursive: true, encoding: 'utf8' }).sort();
  const same = (name: string) =>
    statSync(path.join(disk, name)).isDirectory() ||
    readFileSync(path.join(disk, name)).equals(readFileSync(path.join(cut, name)));
  const again = readdirSync(cut, { recursive: true, encoding: 'utf8' }).sort();
  if (names.join() !== again.join() || !names.every(same)) throw new Error('The recording is not whole.');
  rmSync(cut, { recursive: true });
}

async function makeCuts(recorded: readonly Step[], count: number): Promise<Record<string, number>> {
  const total: Record<string, number> & { cuts: number } = { cuts: 0, steps: recorded.length, ...noHarm };
  const disk = new CuttableDisk();
  const before: Told[] = [];
  let next = 0;
  for (const at of momentsIn(recorded, count)) {
    for (const step of recorded.slice(next, at)) {
      disk.apply(step);
      if (step.kind === 'told') before.push(step.what);
    }
    next = at;
    disk.writeAfterCut(cut, random, values.forgetful ? [0] : [0, 0.1, 0.5, 0.9, 1]);
    const { why, ...harm } = await judgeCut(cut, before);
    rmSync(cut, { recursive: true });
    total['cuts'] += 1;
    for (const [name, figure] of Object.entries(harm)) total[name] = (total[name] ?? 0) + figure;
    if (isHarmed(harm)) process.stderr.write(`cut after step ${at}: ${JSON.stringify({ ...harm, why })}\n`);
  }
  return total;
}

function isHarmed(harm: Harm): boolean {
  return Object.values(harm).some((figure) => figure > 0);
}

/** In order: one in ten anywhere, also while the first start makes the database; half soon after the world was told something. */
function momentsIn(recorded: readonly Step[], count: number): readonly number[] {
  const told = recorded.flatMap((step, at) => (step.kind === 'told' ? [at] : []));
  const week = told[0] ?? 0;
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const moments = Array.from({ length: count }, (_, at) => {
    if (at % 10 === 9) return between(1, recorded.length);
    if (at % 2 === 0) return Math.min((told[between(0, told.length - 1)] ?? week) + between(1, 10), recorded.length);
    return between(week, recorded.length);
  });
  return moments.sort((one, other) => one - other);
}
