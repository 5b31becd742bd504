import type { Group } from '../../domain/group.ts';
import type { Asked, Programme, ProgrammeMistake } from '../../domain/programme.ts';
import type { Result } from '../../domain/result.ts';
import type { Round } from '../../domain/round.ts';

/** A group's programme, and which of its changes it is; 0 is the one that comes with the app. */
interface PresentProgramme {
  readonly programme: Programme;
  readonly revision: number;
  /** Whether it is what was stored; when that no longer passes the check, the usual one stands in. */
  readonly isUsable: boolean;
}

export interface Programmes {
  /** The one that comes with the app. */
  usual(): Programme;
  /** The group's own programme as it is now, else the one that comes with the app. */
  of(group: Group): Promise<PresentProgramme>;
  /** Checks what somebody wrote; every mistake is told at once. */
  check(written: unknown): Result<Programme, readonly ProgrammeMistake[]>;
  /** Replaces the group's programme, unless somebody has changed it since that revision. */
  replace(group: Group, programme: Programme, revision: number): Promise<'replaced' | 'changedMeanwhile'>;
  /** What a round asks: as it was at its opening; of a planned one as the programme has that week now. */
  askedIn(group: Group, round: Round): Promise<Asked | undefined>;
}
