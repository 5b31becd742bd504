import type { GroupId, RoundId, StepId, WorkspaceId } from '../../domain/ids.ts';
import type { Publication } from '../../domain/publication.ts';

export interface Publications {
  find(workspace: WorkspaceId, round: RoundId): Promise<Publication | undefined>;
  /** Of one group's season, with the week each belongs to. */
  ofSeason(
    workspace: WorkspaceId,
    group: GroupId,
    season: number,
  ): Promise<readonly { readonly week: number; readonly step: StepId; readonly publication: Publication }[]>;
}
