import { z } from 'zod';
import { type RoundId, roundId } from '../../domain/ids.ts';

/** A draft as it stood on a lead's screen: what buttons and forms of the review carry. */
export interface SeenDraft {
  readonly round: RoundId;
  /** The version of the leads' choices. */
  readonly seen: number;
}

export const draftValue = ({ round, seen }: SeenDraft): string => `${round} ${seen}`;

export function readDraftValue(value: string | undefined): SeenDraft | undefined {
  const parsed = valueSchema.safeParse(value?.split(' '));
  return parsed.success ? { round: parsed.data[0], seen: parsed.data[1] } : undefined;
}

const valueSchema = z.tuple([z.uuid().transform(roundId), z.coerce.number().int().min(0)]);
