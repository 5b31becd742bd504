import type { App, BlockAction, Context, types, ViewSubmitAction } from '@slack/bolt';
import { channelId, memberId, workspaceId } from '../domain/ids.ts';
import { clickPages } from './callbacks/click-pages.ts';
import { submissions } from './callbacks/submissions.ts';
import { wordPages } from './callbacks/word-pages.ts';
import type { Asker, Desk } from './desk.ts';
import { channelEvents, followChannel } from './events/follow-channel.ts';
import { installationEvents } from './events/follow-installations.ts';
import { followUserChange } from './events/follow-user-change.ts';
import { helpPage } from './everybody/help-page.ts';
import { homeView } from './everybody/home.ts';
import { refusalPage } from './everybody/refusal-page.ts';
import { consentAgainPage, leadsOn, mustAgreeAgain, type Wanted } from './members/consent-again-modal.ts';
import { opens } from './parts/actions.ts';
import { readCommandWord } from './parts/command-words.ts';
import { type Stage, show } from './parts/show.ts';
import { command } from './words/common.ts';
import { memberWords } from './words/member.ts';

/** Every event that the app listens to. */
export const events = ['app_home_opened', 'user_change', ...channelEvents, ...installationEvents] as const;

/** Payload → flow → acknowledgement. Slack waits three seconds for the acknowledgement, so it comes first. */
export function addListeners(app: App, desk: Desk): void {
  app.command(command, async ({ ack, body, context }) => {
    await ack();
    const asker = { workspace: servedBy(context), member: memberId(body.user_id) };
    const read = readCommandWord(body.text);
    await show(desk.views(asker.workspace), { kind: 'open', trigger: body.trigger_id }, async () => {
      if (isForeign(context, body.team_id)) return refusalPage(memberWords.refusal.stranger);
      if (read.kind === 'unknown') return helpPage(desk, asker, read);
      const wanted = { action: opens[read.word], value: undefined };
      return agreedFirst(desk, asker, wanted, () => wordPages[read.word](desk, asker, read.rest));
    });
  });
  for (const [action, { how, page }] of Object.entries(clickPages))
    app.action<BlockAction>(action, async ({ ack, body, context, action: clicked }) => {
      await ack();
      const asker = askerOf(context, body);
      const value = chosenValue(clicked);
      await show(desk.views(asker.workspace), stageOf(body, how), async () =>
        isForeign(context, body.team?.id)
          ? refusalPage(memberWords.refusal.stranger)
          : agreedFirst(desk, asker, { action, value }, () => page(desk, asker, { value, view: body.view })),
      );
    });
  for (const [callback, submit] of Object.entries(submissions))
    app.view<ViewSubmitAction>(callback, async ({ ack, body, context, view }) => {
      const asker = askerOf(context, body);
      if (isForeign(context, body.team?.id))
        await ack({ response_action: 'update', view: refusalPage(memberWords.refusal.stranger) });
      else await ack(await submit(desk, asker, view));
    });
  app.event('app_home_opened', async ({ event, context }) => {
    if (event.tab !== 'home') return;
    const asker = { workspace: servedBy(context), member: memberId(event.user) };
    await desk.views(asker.workspace).publish(asker.member, await homeView(desk, asker));
  });
  app.event('user_change', async ({ event, body, context }) => {
    await followUserChange(desk, servedBy(context), body.event_id, event.user);
  });
  for (const name of channelEvents)
    app.event(name, async ({ event, context }) => {
      await followChannel(desk, servedBy(context), channelId(event.channel));
    });
}

/** What a member opens, or in front of it the consent text when that has changed. */
async function agreedFirst(
  desk: Desk,
  asker: Asker,
  wanted: Wanted,
  page: () => Promise<types.ModalView>,
): Promise<types.ModalView> {
  return leadsOn(wanted.action) && (await mustAgreeAgain(desk, asker)) ? consentAgainPage(desk, wanted) : page();
}

type Interaction = BlockAction | ViewSubmitAction;

/** The workspace whose installation Slack sent this for: `authorize` names it, or nothing is listened to. */
const servedBy = (context: Context) => workspaceId(context.teamId ?? '');

const askerOf = (context: Context, body: Interaction): Asker => ({
  workspace: servedBy(context),
  member: memberId(body.user.id),
});

/**
 * Somebody in another workspace, whom a message reached there. Workspaces of one organisation, where it has the app as a
 * whole, are not foreign to each other.
 */
const isForeign = ({ teamId, isEnterpriseInstall }: Context, team: string | undefined) =>
  !isEnterpriseInstall && (team ?? teamId) !== teamId;

function stageOf(body: BlockAction, how: 'stack' | 'replace'): Stage {
  const { view, trigger_id: trigger } = body;
  if (view?.type !== 'modal') return { kind: 'open', trigger };
  return how === 'stack' ? { kind: 'push', trigger } : { kind: 'replace', shown: { id: view.id, hash: view.hash } };
}

/** What a button stands for, or what was chosen in a menu. */
function chosenValue(clicked: BlockAction['actions'][number]): string | undefined {
  if (clicked.type === 'button') return clicked.value;
  return clicked.type === 'static_select' ? clicked.selected_option?.value : undefined;
}
