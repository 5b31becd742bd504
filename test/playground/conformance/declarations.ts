import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseSync, type TsInterfaceDeclaration, type TsTypeAliasDeclaration } from '@swc/core';

/** One named type of Slack's packages with the file it stands in. */
export type Declared = {
  readonly file: DeclarationFile;
  readonly name: string;
  readonly node: TsInterfaceDeclaration | TsTypeAliasDeclaration;
};

export type DeclarationFile = {
  readonly name: string;
  readonly declared: ReadonlyMap<string, Declared>;
  /** The doc comment right before a node, as one line; '' when there is none. */
  readonly commentBefore: (start: number) => string;
};

/** Reads the .d.ts files of a folder and below. */
export function readDeclarations(folder: string): readonly DeclarationFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.d.ts'))
    .sort()
    .map((path) => readDeclarationFile(join(folder, path)));
}

function readDeclarationFile(path: string): DeclarationFile {
  // The marker makes the first span start at the file's first byte: swc counts on from file to file, in bytes.
  const source = Buffer.from(`0;${readFileSync(path, 'utf8')}`);
  const module = parseSync(source.toString('utf8'), { syntax: 'typescript' });
  const base = module.body[0]?.span.start ?? 0;
  const declared = new Map<string, Declared>();
  const file: DeclarationFile = {
    name: basename(path, '.d.ts'),
    declared,
    commentBefore: (start) => commentBefore(source.subarray(0, start - base).toString('utf8')),
  };
  for (const item of module.body) {
    const node = item.type === 'ExportDeclaration' ? item.declaration : item;
    if (node.type === 'TsInterfaceDeclaration' || node.type === 'TsTypeAliasDeclaration') {
      declared.set(node.id.value, { file, name: node.id.value, node });
    }
  }
  return file;
}

function commentBefore(text: string): string {
  const trimmed = text.trimEnd();
  if (!trimmed.endsWith('*/')) return '';
  const comment = trimmed.slice(trimmed.lastIndexOf('/**'));
  return comment.replaceAll(/\s*\*+\/?\s*|\/\*\*/g, ' ').trim();
}
