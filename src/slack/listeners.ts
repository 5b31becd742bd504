import type {
  AllMiddlewareArgs,
  App,
  BlockAction,
  Context,
  SlackActionMiddlewareArgs,
  types,
  ViewOutput,
  ViewSubmitAction,
} from '@slack/bolt';
import { command } from '../../languages/command.ts';
import { channelId, memberId, workspaceId } from '../domain/ids.ts';
import { languageOfPerson } from '../flows/members/language-of.ts';
import type { Views } from './api/views.ts';
import type { CurrentUser, SlackContext } from './context.ts';
import { copy, inLanguage } from './copy.ts';
import {
  channelEvents,
  followChannel,
  followNewId,
  followUserChange,
  installationEvents,
} from './events/follow-events.ts';
import { publishHome } from './home/home.ts';
import { changeTick, inTurn, tickAction } from './members/after-saving.ts';
import { consentAgainPage, type Wanted } from './members/consent-again-modal.ts';
import { unknownWordPage } from './shared/help-page.ts';
import { mustAgreeAgain } from './shared/roles-and-weeks.ts';
import { type Form, submissions } from './submissions.ts';
import { type Surface, surfaceOf, surfaces } from './surfaces.ts';
import { actionIds, formIds, formNames } from './ui/actions.ts';
import { moreAction, readMore } from './ui/buttons.ts';
import type { Click as SurfaceClick } from './ui/clicks.ts';
import { readCommandWord } from './ui/command-words.ts';
import { inPlace } from './ui/form-fields.ts';
import { refusalPage } from './ui/refusals.ts';
import { homeWithSentence, type Say, type Stage, show, withSentence } from './ui/show.ts';

/** Every event that the app listens to. */
export const events = [
  'app_home_opened',
  'user_change',
  'channel_id_changed',
  ...channelEvents,
  ...installationEvents,
] as const;

/** Payload → flow → acknowledgement. Slack waits three seconds for the acknowledgement, so it comes first. */
export function addListeners(app: App, ctx: SlackContext): void {
  const speakingTo = async <T>(user: CurrentUser, work: () => Promise<T>): Promise<T> =>
    inLanguage(await languageOfPerson(ctx.ports, user), work);
  app.command(command, async ({ ack, body, context, respond }) => {
    await ack();
    const user = { workspace: servedBy(context), member: memberId(body.user_id) };
    const read = readCommandWord(body.text);
    const say: Say = async (text) => {
      await respond({ response_type: 'ephemeral', text });
    };
    const shown = { kind: 'open', trigger: body.trigger_id } as const;
    await speakingTo(user, () =>
      show(ctx.views(user.workspace), shown, say, async () => {
        if (isForeign(context, body.team_id)) return refusalPage(copy().member.refusal.stranger);
        if (read.kind === 'unknown') return unknownWordPage(ctx, user, read);
        const wanted = { action: actionIds[read.word], value: undefined };
        const typed = { value: read.rest, channel: channelId(body.channel_id) };
        return agreedFirst(ctx, user, surfaces[read.word], wanted, typed);
      }),
    );
    const hasChanged = read.kind === 'word' && surfaces[read.word].changesHome;
    // Of whoever takes no part nothing changes, and Slack has no Home for somebody from another company.
    if (hasChanged && (await ctx.ports.members.find(user.workspace, user.member))) await publishHome(ctx, user);
  });
  const clicked = async ({ body, context, respond }: Click, { action, value }: Wanted) => {
    const surface = surfaceOf(action) ?? outdated;
    const user = userOf(context, body);
    const beside: Say = async (text) => {
      await respond({ response_type: 'ephemeral', replace_original: false, text });
    };
    const views = ctx.views(user.workspace);
    const say = body.view === undefined ? beside : sayIn(views, user, body.view);
    await speakingTo(user, () =>
      show(views, stageOf(body, surface.how), say, async () =>
        isForeign(context, body.team?.id)
          ? refusalPage(copy().member.refusal.stranger)
          : agreedFirst(ctx, user, surface, { action, value }, { value, view: body.view }),
      ),
    );
    if (surface.changesHome && !isForeign(context, body.team?.id)) await publishHome(ctx, user);
  };
  const opens =
    (id: string) =>
    async ({ ack, action, ...click }: Used) => {
      await ack();
      await clicked(click, { action: id, value: chosenValue(action) });
    };
  const menuChosen = async ({ ack, action, ...click }: Used) => {
    if (action.type !== 'overflow') return;
    await ack();
    await clicked(click, readMore(action.selected_option.value));
  };
  const oneAfterTheOther = inTurn();
  const ticked = async ({ ack, body, context, action }: Used) => {
    const { view } = body;
    if (view === undefined) return ack();
    const click = { view, changedAt: action.action_ts };
    const user = userOf(context, body);
    await oneAfterTheOther(view.id, () => speakingTo(user, () => changeTick(ctx, user, click, () => ack())));
  };
  // One listener for all: Bolt runs each request through every listener that there is. What nobody knows is not
  // acknowledged, which Bolt tells the log.
  const use = new Map<string, (used: Used) => Promise<void>>([
    ...Object.values(actionIds).map((id) => [id, opens(id)] as const),
    [moreAction, menuChosen],
    [tickAction, ticked],
  ]);
  app.action<BlockAction>({ type: 'block_actions' }, async (used) => {
    await use.get(used.action.action_id)?.(used);
  });
  const forms = new Map<string, Form>(formNames.map((name) => [formIds[name], submissions[name]]));
  app.view<ViewSubmitAction>({ type: 'view_submission' }, async ({ ack, body, context, view }) => {
    const form = forms.get(view.callback_id);
    if (form === undefined) return;
    const user = userOf(context, body);
    const { submit, isOnTop, changesHome } = form;
    const shown = await speakingTo(user, async () =>
      isForeign(context, body.team?.id)
        ? inPlace(refusalPage(copy().member.refusal.stranger))
        : submit(ctx, user, view),
    );
    if (isForeign(context, body.team?.id)) return ack(shown);
    const below = isOnTop ? view.previous_view_id : null;
    if (below && shown?.response_action === 'update' && shown.view.type === 'modal') {
      // Slack waits three seconds for the first, and for the second as long as it takes.
      await ack();
      await ctx.views(user.workspace).update({ id: below }, shown.view);
    } else await (shown === undefined ? ack() : ack(shown));
    if (changesHome) await publishHome(ctx, user);
  });
  app.event('app_home_opened', async ({ event, context }) => {
    if (event.tab !== 'home') return;
    const user = { workspace: servedBy(context), member: memberId(event.user) };
    await publishHome(ctx, user);
  });
  app.event('user_change', async ({ event, body, context }) => {
    await followUserChange(ctx, servedBy(context), body.event_id, event.user);
  });
  app.event('channel_id_changed', async ({ event, context }) => {
    await followNewId(ctx, servedBy(context), channelId(event.old_channel_id), channelId(event.new_channel_id));
  });
  for (const name of channelEvents)
    app.event(name, async ({ event, context }) => {
      await followChannel(ctx, servedBy(context), channelId(event.channel));
    });
}

/** What a member opens, or in front of it the consent text when that has changed. */
async function agreedFirst(
  ctx: SlackContext,
  user: CurrentUser,
  { page, asksConsent }: Surface,
  wanted: Wanted,
  click: SurfaceClick,
): Promise<types.ModalView> {
  return asksConsent && (await mustAgreeAgain(ctx, user)) ? consentAgainPage(ctx, wanted) : page(ctx, user, click);
}

/** A window that was open while the app was updated may hold a menu of before. */
const outdated: Surface = { how: 'stack', page: async () => refusalPage(copy().member.refusal.outdated) };

type Interaction = BlockAction | ViewSubmitAction;

type Used = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

type Click = Pick<Used, 'body' | 'context' | 'respond'>;

/** The workspace whose installation Slack sent this for: `authorize` names it, or nothing is listened to. */
const servedBy = (context: Context) => workspaceId(context.teamId ?? '');

const userOf = (context: Context, body: Interaction): CurrentUser => ({
  workspace: servedBy(context),
  member: memberId(body.user.id),
});

/**
 * Somebody in another workspace, whom a message reached there. Workspaces of one organisation, where it has the app as a
 * whole, are not foreign to each other.
 */
const isForeign = ({ teamId, isEnterpriseInstall }: Context, team: string | undefined) =>
  !isEnterpriseInstall && (team ?? teamId) !== teamId;

/** A window and Home have no address for an answer: the sentence goes on top of what is there. */
const sayIn =
  (views: Views, { member }: CurrentUser, view: ViewOutput): Say =>
  async (sentence) => {
    if (view.type === 'home') await views.publish(member, homeWithSentence(view, sentence));
    else await views.update({ id: view.id, hash: view.hash }, withSentence(view, sentence));
  };

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
