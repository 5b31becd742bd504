import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from './forbidden-imports.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Every TypeScript file of the product and its workshops. */
export const sourceFiles = (): readonly SourceFile[] =>
  ['src', 'languages', 'playground', 'training', 'migrations'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => ({
        path: path.posix.join(folder, ...file.split(path.sep)),
        source: readFileSync(path.join(root, folder, file), 'utf8'),
      })),
  );
