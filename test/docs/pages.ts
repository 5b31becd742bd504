import { readdirSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

const pagesIn = (folder: string) =>
  readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join(folder, file));

/** Every page that people read about the product, as a path from the root; what changed is a history, and another matter. */
export const pages: readonly string[] = [
  'README.md',
  'SECURITY.md',
  'training/README.md',
  ...pagesIn('docs'),
  ...pagesIn('docs/adr'),
  ...pagesIn('docs/approval'),
];
