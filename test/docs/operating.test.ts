import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { pages } from './pages.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const packageFile = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(read('package.json')));

/** Each command of docs/operating.md, and what carries it out: another line of the page needs another line here. */
const proofs: readonly (readonly [RegExp, string])[] = [
  [/^sudo (useradd|git clone|install|sed|sudoedit|git pull)|^sudoedit|^cd /, 'the system’s own'],
  [/^(sudo )?npm ci$/, '.ci/run'],
  [/^(sudo )?npm run build$/, '.ci/try-containerfile.js'],
  [/^sudo systemctl |^journalctl /, 'docs/deploy/imperfect-ally.service'],
  [/^podman |^grep -vE/, '.ci/try-containerfile.js'],
  [/^npm run --silent backup|npm run --silent restore -- --from -$/, 'test/ops/backup/backup-commands.test.ts'],
  [/^docker compose .*(up -d|logs -f app|stop app|start app)$|^echo "DATABASE_PASSWORD=/, 'test/docs/deploy.test.ts'],
  [/(docker compose|kubectl) .*\b(doctor|backup|restore)\.js/, 'test/ops/backup/backup-commands.test.ts'],
  [/^docker compose exec data (dropdb|createdb) -U ally ally$/, 'PostgreSQL’s own'],
  [/^docker buildx build |^kubectl /, 'test/docs/deploy.test.ts'],
  [/^sudo systemd-run .* node dist\/src\/ops\/commands\/doctor\.js$/, 'test/app/start-up.test.ts'],
];

describe('docs/operating.md', () => {
  const blocks = [...read('docs/operating.md').matchAll(/```(?:sh|sql)\n(.*?)```/gs)];
  const commands = blocks.flatMap(([, text = '']) => text.split('\n')).filter((line) => line.trim() !== '');

  test('has no command that nothing carries out', () => {
    const unproved = commands.filter((line) => !proofs.some(([pattern]) => pattern.test(line.trim())));
    expect(unproved).toEqual([]);
  });

  test('names only scripts that exist, here and in every other page', () => {
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => name !== undefined && !(name in packageFile.scripts))).toEqual([]);
  });
});

test('systemd takes the unit as it is', async () => {
  const analyze = '/usr/bin/systemd-analyze';
  if (!existsSync(analyze))
    return process.stderr.write('The systemd unit is not verified: this machine has no systemd.\n');
  const unit = path.join(root, 'docs/deploy/imperfect-ally.service');
  const { stderr } = await promisify(execFile)(analyze, ['verify', unit]).catch((error: unknown) => ({
    stderr: String(error),
  }));
  // Where Node lies differs from machine to machine.
  const complaints = stderr.split('\n').filter((line) => line.trim() !== '' && !/is not executable/.test(line));
  return expect(complaints).toEqual([]);
});

test('every alert names a metric that there is', () => {
  const metrics = read('src/monitoring/metrics.ts');
  const named = [...read('docs/deploy/alerts.yml').matchAll(/imperfect_ally_(\w+)/g)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(3);
  for (const name of named) expect(metrics).toContain(`'${name}'`);
});

describe('docs/dependencies.md', () => {
  const rows = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm)];

  test('gives a reason for every dependency, and for nothing else', () => {
    const declared = Object.keys({ ...packageFile.dependencies, ...packageFile.devDependencies });
    expect(new Set(rows.map(([, name]) => name))).toEqual(new Set(declared));
  });

  test.each(rows.map(([, name = '', licence = '']) => [name, licence.trim()]))(
    '%s has the licence it says',
    (name, licence) => {
      const { license } = z
        .object({ license: z.string() })
        .parse(JSON.parse(read(`node_modules/${name}/package.json`)));
      for (const [word] of licence.matchAll(/MIT|ISC|Apache-2\.0|BSD-2-Clause|MPL-2\.0/g))
        expect(license).toContain(word);
    },
  );

  test('every version is pinned exactly', () => {
    const versions = Object.values({ ...packageFile.dependencies, ...packageFile.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });
});
