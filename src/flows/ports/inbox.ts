import type { Instant } from '../../domain/calendar.ts';
import type { WorkspaceId } from '../../domain/ids.ts';

export interface Inbox {
  receive(workspace: WorkspaceId, eventId: string, now: Instant): Promise<'new' | 'seen'>;
  forgetBefore(instant: Instant): Promise<void>;
}
