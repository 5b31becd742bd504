import type { Instant } from '../../domain/calendar.ts';
import type { DigestTheme } from '../../domain/digest.ts';
import type { Group } from '../../domain/group.ts';
import type { GroupId, MemberId, StepId, ThemeId, WorkspaceId } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import type { Programme, ProgrammeMistake, RoundContent, Step } from '../../domain/programme.ts';
import type { Result } from '../../domain/result.ts';
import type { Round } from '../../domain/round.ts';
import type { Codebook } from '../../domain/theme.ts';
import type { PreparedRoster, RosterEntry } from '../../text/names/scrub.ts';

/** A group's programme, and which of its changes it is; 0 is the one that comes with the app. */
interface PresentProgramme {
  /** As the group takes it: the weeks that its leads chose, in their order. */
  readonly programme: Programme;
  /** All that was written: what is changed, and what weeks are chosen from. */
  readonly whole: Programme;
  readonly revision: number;
  /** Whether it is what was stored; when that no longer passes the check, the usual one stands in. */
  readonly isUsable: boolean;
}

/** The app's own content in one language. What somebody else wrote stays as it is. */
export interface SpokenContent {
  /** The season that comes with the app. */
  season(): Programme;
  step(step: Step): Step;
  content(content: RoundContent): RoundContent;
  theme(theme: DigestTheme): DigestTheme;
}

export interface Programmes {
  /** The one that comes with the app. */
  usual(): Programme;
  /** The app's own content as somebody reads it. */
  spoken(language: Language): SpokenContent;
  /** The group's own programme as it is now, else the one that comes with the app. */
  of(group: Group): Promise<PresentProgramme>;
  /** Checks what somebody wrote; every mistake is told at once. */
  check(written: unknown): Result<Programme, readonly ProgrammeMistake[]>;
  /** Replaces the group's programme, unless somebody has changed it since that revision. */
  replace(group: Group, programme: Programme, revision: number): Promise<'replaced' | 'changedMeanwhile'>;
  /** What a round asks: as it was at its opening; of a planned one as the programme has that week now. */
  contentOf(group: Group, round: Round): Promise<RoundContent | undefined>;
}

/** What the people around each group are called: in the memory of this process only, and only while a week is open. */
export interface Rosters {
  /** Begins to load what is missing or old for these groups of a workspace, and forgets its others. Waits for nothing. */
  keep(workspace: WorkspaceId, groups: readonly Pick<Group, 'id' | 'channel'>[], now: Instant): void;
  /** Forgets everybody of other workspaces: the app was removed there. */
  keepOnly(workspaces: readonly WorkspaceId[]): void;
  /** What is known by now; a load that is under way is given a moment. */
  of(group: GroupId): Promise<KnownRoster>;
  /** Somebody is called something else from now on. */
  rename(workspace: WorkspaceId, id: MemberId, name: RosterEntry): void;
}

export interface KnownRoster {
  readonly roster: PreparedRoster;
  /** Whether it has everybody's names; otherwise it may have nobody's. */
  readonly isComplete: boolean;
}

export interface ThemeReader {
  /** The app's own themes. */
  readonly codebook: Codebook;
  /** What somebody's own words sound like. Nothing where the words are not English or say too little. */
  read(text: string, step: StepId): Suggestions;
}

export interface Suggestions {
  /** What would count by itself, three at most. */
  readonly likely: readonly ThemeId[];
  /** Three at most, best first, beginning with `likely`. */
  readonly suggestions: readonly ThemeId[];
}

export const nothingHeard: Suggestions = { likely: [], suggestions: [] };
