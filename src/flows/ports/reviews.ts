import type { MemberId } from '../../domain/ids.ts';
import type { DraftedRound } from '../../domain/round.ts';

/** What leads have decided about a draft. Of two who change it at once, one is told. */
export interface Reviews {
  /** `box`: the choices, undefined before the first (version 0). */
  find(round: DraftedRound): Promise<{
    readonly version: number;
    readonly box: Uint8Array | undefined;
    readonly approvedBy: readonly MemberId[];
  }>;
  /** Replaces the choices of the version that was seen; all approvals end. */
  change(round: DraftedRound, seen: number, box: Uint8Array): Promise<'changed' | 'changedMeanwhile' | 'tooLate'>;
  /** Once per lead, and only of the version that the lead saw. */
  approve(
    round: DraftedRound,
    seen: number,
    lead: MemberId,
  ): Promise<'approved' | 'alreadyApproved' | 'changedMeanwhile' | 'tooLate'>;
}
