import type { OrganisationId, RoundId, WorkspaceId } from '../../domain/ids.ts';

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
