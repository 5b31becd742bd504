import { readFile } from 'node:fs/promises';
import { parse, populate } from 'dotenv';
import { errorCode } from '../domain/result.ts';
import { Refused, refusal } from '../refusals/refusals.ts';

/**
 * A text that somebody wrote with an editor, without the mark that some put in front. Other encodings than UTF-8 are
 * refused: read as if they were, names of settings are not found and letters are lost without a word.
 */
export async function readTextFile(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    const code = errorCode(error);
    throw new Refused(code === 'ENOENT' ? refusal('fileMissing', { file }) : refusal('fileNotRead', { file, code }));
  });
  const text = decoded(bytes);
  // UTF-16 of plain letters is UTF-8 too: every other byte of it is 0.
  if (text === undefined || text.includes('\0')) throw new Refused(refusal('fileNotUtf8', { file }));
  return text;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Sets what ".env" of this folder holds, where the environment does not say otherwise. */
export async function readEnvironmentFile(): Promise<void> {
  try {
    populate(process.env, parse(await readTextFile('.env')));
  } catch (error) {
    if (!(error instanceof Refused && error.refusal.name === 'fileMissing')) throw error;
  }
}
