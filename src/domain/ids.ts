declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** A Slack workspace ("T…"). */
export type WorkspaceId = Id<'Workspace'>;
/** An organisation of several workspaces ("E…", Slack's Enterprise Grid). */
export type OrganisationId = Id<'Organisation'>;
/** A person in a workspace ("U…" or "W…"). */
export type MemberId = Id<'Member'>;
/** A conversation: a channel ("C…", "G…") or a direct message ("D…"). */
export type ChannelId = Id<'Channel'>;
/** Where a message goes: a conversation, or a person, whose direct messages are opened only when it is sent. */
export type Addressee = ChannelId | MemberId;
/** A group, that is one channel that runs a programme: a random UUID. */
export type GroupId = Id<'Group'>;
/** One week's asking of one group: a random UUID. */
export type RoundId = Id<'Round'>;
/** A person in their workspace. */
export interface MemberRef {
  readonly workspace: WorkspaceId;
  readonly member: MemberId;
}
/** The same, where they act as a lead. */
export interface LeadRef {
  readonly workspace: WorkspaceId;
  readonly lead: MemberId;
}
export interface GroupRef {
  readonly workspace: WorkspaceId;
  readonly group: GroupId;
}
export interface RoundRef {
  readonly workspace: WorkspaceId;
  readonly round: RoundId;
}
/** Something that a group has promised to try: a random UUID. */
export type ActionId = Id<'Action'>;
/** One step of a programme, for instance "reflect". */
export type StepId = Id<'Step'>;
/** A theme or a parent theme of the codebook, for instance "stayed-silent". */
export type ThemeId = Id<'Theme'>;

export const workspaceId = (text: string) => text as WorkspaceId;
export const organisationId = (text: string) => text as OrganisationId;
export const memberId = (text: string) => text as MemberId;
export const channelId = (text: string) => text as ChannelId;
export const groupId = (text: string) => text as GroupId;
export const roundId = (text: string) => text as RoundId;
export const actionId = (text: string) => text as ActionId;
export const stepId = (text: string) => text as StepId;
export const themeId = (text: string) => text as ThemeId;

export const isPerson = (to: Addressee): to is MemberId => /^[UW]/.test(to);
