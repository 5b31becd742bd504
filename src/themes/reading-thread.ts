import { parentPort, workerData } from 'node:worker_threads';
import type { StepId } from '../domain/ids.ts';
import type { OwnThemes, Reading } from '../domain/theme.ts';
import { createThemeReader } from './theme-reader.ts';

/** What a reading thread is started with. */
export interface ReadingOrder {
  readonly texts: readonly string[];
  readonly step: StepId;
  readonly own: readonly OwnThemes[];
}

/** What it says: how far it is, and at last what it read. */
export type FromThread =
  | { readonly kind: 'progress'; readonly readSoFar: number; readonly total: number }
  | { readonly kind: 'read'; readonly reading: Reading };

const { texts, step, own }: ReadingOrder = workerData;
const say = (message: FromThread) => parentPort?.postMessage(message);

const reading = await createThemeReader('for a digest').read(
  texts.map((text) => ({ text })),
  { step, own, onProgress: (readSoFar, total) => say({ kind: 'progress', readSoFar, total }) },
);
say({ kind: 'read', reading });
