import fs from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/**
 * The embedded database's folder, where PostgreSQL's `fsync` reaches the disk: PGlite's own file system answers that call
 * without doing anything.
 */
export class DurableNodeFs extends NodeFS {
  override async init(pg: PGlite, given: Parameters<NodeFS['init']>[1]) {
    const { emscriptenOpts } = await super.init(pg, given);
    const preRun = [...(emscriptenOpts.preRun ?? []), ({ FS }: PGlite['Module']) => makeDurable(FS)];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

/** What is used of Emscripten's file system on Node's (its file `libnodefs.js`), which brings no types. */
interface NodeFiles {
  readonly tryFSOperation: <Value>(work: () => Value) => Value;
  readonly realPath: (node: FileNode) => string;
  readonly node_ops: {
    mknod: (parent: FileNode, ...rest: readonly unknown[]) => FileNode;
    rename: (node: FileNode, parent: FileNode, name: string) => void;
  };
  readonly stream_ops: { fsync?: (stream: OpenFile) => number };
}
interface FileNode {
  readonly parent: FileNode;
  readonly mode: number;
}
interface OpenFile {
  readonly node: FileNode;
  readonly nfd: number;
}
interface Files {
  readonly isDir: (mode: number) => boolean;
  readonly filesystems: { readonly NODEFS: NodeFiles };
}

function makeDurable({ isDir, filesystems: { NODEFS: files } }: Files): void {
  const { mknod, rename } = files.node_ops;
  /** Folders in which a name is newer than their last sync. */
  const changed = new Set<string>();
  files.node_ops.mknod = (parent, ...rest) => {
    changed.add(files.realPath(parent));
    return mknod(parent, ...rest);
  };
  files.node_ops.rename = (node, parent, name) => {
    for (const folder of [node.parent, parent]) changed.add(files.realPath(folder));
    rename(node, parent, name);
  };
  // PostgreSQL syncs the folder of a file that it renames, but not of one that it makes: it trusts the file system there.
  files.stream_ops.fsync = ({ node, nfd }) => {
    files.tryFSOperation(() => {
      if (!isDir(node.mode)) fs.fsyncSync(nfd);
      else changed.add(files.realPath(node));
      for (const folder of foldersOf(node, isDir)) {
        const place = files.realPath(folder);
        if (!changed.has(place)) continue;
        syncFolder(place);
        changed.delete(place);
      }
    });
    return 0;
  };
}

function* foldersOf(node: FileNode, isDir: Files['isDir']): Generator<FileNode> {
  let folder = isDir(node.mode) ? node : node.parent;
  for (; folder.parent !== folder; folder = folder.parent) yield folder;
  yield folder;
}

function syncFolder(place: string): void {
  if (process.platform === 'win32') return; // Folders cannot be synced there; NTFS journals its names.
  const folder = fs.openSync(place, 'r');
  try {
    fs.fsyncSync(folder);
  } finally {
    fs.closeSync(folder);
  }
}
