import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figure, secondsOf } from '../support/figure.ts';

/** From a clone of what is committed here to the demo's first page, and then the weeks that it plays. */
export async function* demoFromClone(): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'ally-bench-clone-'));
  const quietly = { stdio: 'ignore' } as const;
  const fetched = await secondsOf(async () => {
    execFileSync('git', ['clone', '--quiet', process.cwd(), folder], quietly);
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { ...quietly, cwd: folder });
  });
  const env = { ...process.env, PORT: '0' };
  const demo = spawn('npm', ['run', 'demo'], {
    cwd: folder,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let shown = '';
    const shownSeconds = await secondsOf(async () => {
      shown = await printed(demo, /Watch it in the page: (\S+)/);
      await (await fetch(shown)).text();
    });
    const begun = performance.now();
    yield { what: 'from the command to the first page of the demo', value: shownSeconds, unit: 's', within: 10 };
    yield { what: 'from a clone, with npm ci', value: fetched + shownSeconds, unit: 's', within: 45 };
    await printed(demo, /(The demo took)/);
    const played = (performance.now() - begun) / 1000;
    yield { what: 'from there to the end of the five played weeks', value: played, unit: 's', within: 30 };
  } finally {
    if (demo.pid !== undefined) process.kill(-demo.pid, 'SIGTERM');
    await new Promise((resolve) => demo.once('close', resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first group of what matches its output, once that has come. */
function printed({ stdout }: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stdout?.on('data', (part: Buffer) => {
      text += part.toString();
      const found = pattern.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    stdout?.once('close', () => reject(new Error(`the demo ended before it said ${pattern.source}`)));
  });
}
