import type { Group } from './group.ts';
import type { MemberId } from './ids.ts';

/** Approvals of those who lead the group now: who has handed it over does not decide any more. */
export const approvalsThatCount = (approvedBy: readonly MemberId[], leads: readonly MemberId[]): number =>
  approvedBy.filter((member) => leads.includes(member)).length;

/** Whether a digest may be posted: a group that requires no approval posts by itself. */
export const isApproved = (
  { group, leads }: { readonly group: Pick<Group, 'approvals'>; readonly leads: readonly MemberId[] },
  approvedBy: readonly MemberId[],
): boolean => approvalsThatCount(approvedBy, leads) >= group.approvals;
