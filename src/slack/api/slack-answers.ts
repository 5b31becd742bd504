/**
 * What Slack's error codes mean for the app: one table of every method that is used and every code that its page lists.
 * Whoever sends, opens, shows or asks decides by it; a code that is not in it is told to the operator.
 */
export type Verdict =
  /** Certainly not done, and it will be: Slack asks to slow down, or somebody has to let the app in again. */
  | 'wait'
  /** Trouble on Slack's side: it may have been done. What only reads is asked again; a message is in doubt. */
  | 'again'
  /** Certainly not done, and waiting does not mend it: given up, and told. */
  | 'giveUp'
  /** What the request is about is there no more: the token, the person, the conversation, the window, the moment. */
  | 'ended'
  /** The request itself is wrong: given up, and told as an error of the program. */
  | 'bug';

type Answers = { readonly [verdict in Verdict]?: readonly string[] };

const ofEveryMethod: Answers = {
  wait: [
    ...['ratelimited', 'rate_limited', 'message_limit_exceeded'],
    ...['access_denied', 'accesslimited', 'ekm_access_denied', 'enterprise_is_restricted', 'missing_scope'],
    ...['not_allowed_token_type', 'org_login_required', 'team_access_not_granted', 'team_added_to_org'],
    ...['two_factor_setup_required', 'invalid_auth', 'not_authed', 'token_expired'],
  ],
  again: ['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable'],
  giveUp: ['no_permission'],
  ended: ['account_inactive', 'token_revoked'],
  bug: [
    ...['deprecated_endpoint', 'invalid_arg_name', 'invalid_arguments', 'invalid_array_arg', 'invalid_charset'],
    ...['invalid_form_data', 'invalid_post_type', 'method_deprecated', 'missing_post_type', 'unknown_method'],
  ],
};

const paging: Answers = { again: ['invalid_cursor'], bug: ['invalid_limit', 'limit_required', 'missing_argument'] };

const ofMethod = {
  'api.test': {},
  'apps.connections.open': { giveUp: ['forbidden_team'], bug: ['insecure_request', 'missing_args'] },
  'auth.revoke': { ended: ['invalid_auth', 'token_expired'], bug: ['not_bearer_token'] },
  'auth.test': { ended: ['invalid_auth', 'token_expired'] },
  'chat.postMessage': {
    giveUp: [
      ...['restricted_action', 'restricted_action_non_threadable_channel', 'restricted_action_read_only_channel'],
      ...['restricted_action_thread_locked', 'restricted_action_thread_only_channel'],
      ...['cannot_reply_to_message', 'slack_connect_canvas_sharing_blocked', 'slack_connect_file_link_sharing_blocked'],
      ...['slack_connect_lists_sharing_blocked', 'messages_tab_disabled', 'cannot_dm_bot', 'user_not_visible'],
    ],
    ended: ['channel_not_found', 'is_archived', 'is_inactive', 'not_in_channel', 'user_not_found', 'user_disabled'],
    bug: [
      ...['as_user_not_supported', 'attachment_payload_limit_exceeded', 'draft_already_deleted', 'draft_already_sent'],
      ...['draft_has_conflict', 'draft_not_found', 'duplicate_channel_not_found', 'duplicate_message_not_found'],
      ...['invalid_blocks', 'invalid_blocks_format', 'invalid_metadata_format', 'invalid_metadata_schema'],
      ...['markdown_text_conflict', 'metadata_must_be_sent_from_app', 'metadata_too_large', 'missing_file_data'],
      ...['msg_blocks_too_long', 'msg_too_long', 'no_text', 'team_not_found', 'too_many_attachments'],
      'too_many_contact_cards',
    ],
  },
  'conversations.info': { giveUp: ['channel_is_limited_access'], ended: ['channel_not_found'] },
  'conversations.members': {
    again: [...(paging.again ?? []), 'fetch_members_failed'],
    ended: ['channel_not_found'],
    bug: [...(paging.bug ?? []), 'method_not_supported_for_channel_type'],
  },
  'conversations.open': {
    giveUp: ['invalid_user_combination', 'method_not_supported_for_channel_type', 'not_enough_users'],
    ended: [
      ...['channel_not_found', 'cannot_dm_bot', 'user_disabled', 'user_not_found', 'user_not_visible'],
      'users_not_found',
    ],
    bug: ['too_many_users', 'users_list_not_supplied'],
  },
  'oauth.v2.access': {
    giveUp: [
      ...['bad_client_secret', 'bad_redirect_uri', 'cannot_install_an_org_installed_app', 'invalid_client_id'],
      ...['no_scopes', 'oauth_authorization_url_mismatch', 'pkce_not_allowed', 'preview_feature_not_available'],
      'user_email_unverified',
    ],
    ended: ['invalid_code', 'invalid_grant', 'invalid_refresh_token'],
    bug: ['invalid_code_verifier', 'invalid_grant_type'],
  },
  'users.conversations': {
    again: paging.again ?? [],
    ended: ['user_not_found'],
    bug: [...(paging.bug ?? []), 'invalid_types', 'method_not_supported_for_channel_type'],
  },
  'users.info': { ended: ['user_not_found', 'user_not_visible'], bug: ['too_many_users'] },
  'users.list': paging,
  'views.open': {
    ended: ['exchanged_trigger_id', 'expired_trigger_id', 'invalid_trigger_id'],
    bug: ['duplicate_external_id', 'view_too_large'],
  },
  'views.publish': {
    again: ['hash_conflict'],
    giveUp: ['not_enabled', 'not_implemented'],
    bug: ['duplicate_external_id', 'missing_profile_id', 'view_too_large'],
  },
  'views.push': {
    ended: ['exchanged_trigger_id', 'expired_trigger_id', 'invalid_trigger_id', 'not_found'],
    bug: ['duplicate_external_id', 'push_limit_reached', 'view_too_large'],
  },
  'views.update': {
    ended: ['hash_conflict', 'not_found', 'view_not_found'],
    bug: ['duplicate_external_id', 'view_too_large'],
  },
} as const satisfies Readonly<Record<string, Answers>>;

/** A method of Slack's that the app uses. */
export type SlackMethod = keyof typeof ofMethod;

/** Undefined when the table does not know the code of this method, or the method. What a method says of a code comes first. */
export const verdictOf = (method: string, code: string): Verdict | undefined =>
  methods.get(method)?.get(code) ?? (methods.has(method) ? everyMethod.get(code) : undefined);

/** Whether a refusal speaks of the token and not of the request, which was not looked at. */
export const isAboutToken = (code: string): boolean => tokenCodes.has(code);

const tokenCodes: ReadonlySet<string> = new Set([
  ...['account_inactive', 'invalid_auth', 'not_authed', 'token_expired', 'token_revoked'],
]);

/** Whether the app was removed, or its token revoked: a mistyped token is answered otherwise. */
export const provesEnd = (code: string): boolean => everyMethod.get(code) === 'ended';

/** Whether Slack asks for seconds; whatever else waits does so until somebody lets the app in again. */
export const asksToSlowDown = (code: string): boolean => paceCodes.has(code);

const paceCodes: ReadonlySet<string> = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded']);

const byCode = (answers: Answers): ReadonlyMap<string, Verdict> =>
  new Map(verdicts.flatMap((verdict) => (answers[verdict] ?? []).map((code) => [code, verdict] as const)));

const verdicts = ['wait', 'again', 'giveUp', 'ended', 'bug'] as const;
const everyMethod = byCode(ofEveryMethod);
const methods: ReadonlyMap<string, ReadonlyMap<string, Verdict>> = new Map(
  Object.entries(ofMethod).map(([method, answers]) => [method, byCode(answers)]),
);

/** The methods of the table. */
export const slackMethods: ReadonlySet<string> = new Set(methods.keys());
