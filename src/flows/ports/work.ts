import type { RoundId, WorkspaceId } from '../../domain/ids.ts';

/** What spreads over replicas. A job that runs twice or is lost changes nothing: the tick finds the work again. */
export interface Job {
  readonly kind: JobKind;
  readonly workspace: WorkspaceId;
  /** Absent for the delivery lane, which belongs to a workspace. */
  readonly round?: RoundId;
}

export type JobKind = 'open' | 'deliver' | 'blur' | 'seal' | 'draft' | 'publish';

export interface Work {
  enqueue(job: Job): Promise<void>;
}
