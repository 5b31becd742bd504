import type { Instant } from '../../domain/calendar.ts';
import type { OrganisationId, RoundId, WorkspaceId } from '../../domain/ids.ts';

export interface Clock {
  now(): Instant;
}

/** Cryptographic chance. */
export interface Random {
  bytes(count: number): Uint8Array;
  uuid(): string;
  /** A whole number from 0 to `bound` - 1, every one equally likely. */
  integerBelow(bound: number): number;
}

/** The log is an allow-list: nothing that a person wrote or is called fits into it. */
export interface Log {
  info(event: LogEvent): void;
  warn(event: LogEvent): void;
  error(event: LogEvent): void;
}

export interface LogEvent {
  /** A fixed name, for instance "round sealed". */
  readonly event: string;
  readonly workspace?: WorkspaceId;
  readonly organisation?: OrganisationId;
  readonly round?: RoundId;
  readonly outcome?: string;
  /** A code of our own, of Slack's or of the database, never a message. */
  readonly code?: string;
  readonly count?: number;
}

/** What spreads over replicas. A job that runs twice or is lost changes nothing: the tick finds the work again. */
export interface Job {
  readonly kind: JobKind;
  readonly workspace: WorkspaceId;
  /** Absent for what belongs to a workspace: its deliveries, and the reading of its people. */
  readonly round?: RoundId;
}

export type JobKind = 'open' | 'deliver' | 'people' | 'blur' | 'seal' | 'dropWords' | 'publish';

export interface Work {
  enqueue(job: Job): Promise<void>;
}
