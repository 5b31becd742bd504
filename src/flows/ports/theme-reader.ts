import type { RoundId, StepId } from '../../domain/ids.ts';
import type { Codebook, OwnThemes, Reading } from '../../domain/theme.ts';

/**
 * How far the reading of a week is, for its leads: in quarters only, for a nearer figure would tell how many replied.
 */
export interface ReadingProgress {
  note(round: RoundId, read: number, total: number): void;
  forget(round: RoundId): void;
  /** How many quarters are surely read; 0 also when nothing is known here. */
  of(round: RoundId): 0 | 1 | 2 | 3;
}

export interface ThemeReader {
  readonly codebook: Codebook;
  /** Reads all replies of a round; the same input gives the same output; no text leaves the machine. */
  read(replies: readonly { readonly text: string }[], asked: ReadingTask): Promise<Reading>;
}

/** What replies were asked, and what they are read with. */
interface ReadingTask {
  readonly step: StepId;
  /** Themes of the group's own programme, beside the codebook. */
  readonly own?: readonly OwnThemes[];
  readonly onProgress?: (readSoFar: number, total: number) => void;
}
