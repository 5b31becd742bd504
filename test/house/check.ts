import { forbiddenImports } from './forbidden-imports.ts';
import { sourceFiles } from './source-files.ts';

const found = forbiddenImports(sourceFiles());
for (const line of found) process.stderr.write(`not allowed by test/house/rooms.ts: ${line}\n`);
process.exitCode = found.length === 0 ? 0 : 1;
