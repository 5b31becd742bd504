import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { z } from 'zod';
import type { GroupWithLeads } from '../../domain/group.ts';
import { actionId, type GroupId, groupId } from '../../domain/ids.ts';
import { longestAction, type PromisedAction } from '../../domain/promised-action.ts';
import { changeAction, promiseAction, promisesOf } from '../../flows/review/promise-action.ts';
import { type CurrentUser, leadAt, type SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { actionLine } from '../messages/message-parts.ts';
import { rolesOf } from '../shared/roles-and-weeks.ts';
import { actionIds, formIds } from '../ui/actions.ts';
import {
  button,
  buttons,
  context,
  divider,
  input,
  modal,
  option,
  section,
  sectionWith,
  textInput,
} from '../ui/blocks.ts';
import { answer, sorryUnder } from '../ui/deadline.ts';
import { inPlace, underField } from '../ui/form-fields.ts';
import { clipped } from '../ui/mrkdwn.ts';
import { refusalPage } from '../ui/refusals.ts';

const words = () => copy().promise.page;

/** What each group that one leads has promised, to add to and to change. `first`: what came of something just done. */
export async function promisesPage(ctx: SlackContext, user: CurrentUser, first?: string): Promise<types.ModalView> {
  const { leads } = await rolesOf(ctx, user);
  if (leads.length === 0) return refusalPage(words().notLead);
  const parts = await Promise.all(leads.slice(0, mostGroups).map((found) => groupBlocks(ctx, found)));
  return modal({
    title: words().title,
    blocks: [...(first === undefined ? [] : [section(first)]), context(words().intro), ...parts.flat()],
  });
}

/** Blocks of one group: at most 23, so that four groups fit. */
async function groupBlocks(ctx: SlackContext, { group, leads }: GroupWithLeads): Promise<types.KnownBlock[]> {
  const actions = await ctx.ports.promisedActions.ofSeason(group.workspace, group.id, group.season);
  const shown = actions.slice(-mostActions);
  return [
    divider,
    section(words().group(`<#${group.channel}>`)),
    ...(shown.length === 0 ? [section(words().none)] : shown.map((action) => actionBlock(group.id, action, leads))),
    buttons(button({ text: words().add, label: words().addLabel, action: actionIds.addPromise, value: group.id })),
  ];
}

const mostGroups = 4;
const mostActions = 18;

function actionBlock(group: GroupId, action: PromisedAction, leads: GroupWithLeads['leads']): types.SectionBlock {
  const { text, state } = action;
  const owner = action.owner !== undefined && leads.includes(action.owner) ? action.owner : undefined;
  return sectionWith(
    actionLine({ text, state, owner }),
    button({
      text: words().change,
      label: words().changeLabel(text),
      action: actionIds.changePromise,
      value: `${group} ${action.id}`,
    }),
  );
}

const formWords = () => copy().promise.form;

/** The form for a new promise (`value`: the group) or for one that is there (`value`: the group and the promise). */
export async function promiseFormPage(
  ctx: SlackContext,
  user: CurrentUser,
  value: string | undefined,
): Promise<types.ModalView> {
  const read = valueSchema.safeParse(value?.split(' '));
  if (!read.success) return promisesPage(ctx, user);
  const [group, id] = read.data;
  const found = await promisesOf(ctx.ports, { ...leadAt(user), group });
  if (!found.ok) return refusalPage(copy().promise.page.notLead);
  const action = found.value.actions.find((each) => each.id === id);
  if (id !== undefined && action === undefined) return promisesPage(ctx, user);
  return formView(JSON.stringify({ group, action: id, seen: action?.version }), action, user);
}

export async function submitPromise(ctx: SlackContext, user: CurrentUser, view: Form): Promise<ViewResponseAction> {
  const text = clipped((fieldOf(view, block.text)?.value ?? '').replaceAll(/\s+/gu, ' ').trim(), longestAction);
  if (text === '') return underField(block.text, formWords().textMissing);
  return answer(ctx, save(ctx, user, view, text), sorryUnder(block.text), inPlace);
}

type Form = Pick<ViewOutput, 'state' | 'private_metadata'>;
const fieldOf = ({ state }: Form, field: string) => state.values[field]?.[choice];

async function save(ctx: SlackContext, user: CurrentUser, view: Form, text: string): Promise<types.ModalView> {
  const { group, action, seen } = metadataSchema.parse(JSON.parse(view.private_metadata));
  const at = { ...leadAt(user), group };
  const chosen = (field: string) => fieldOf(view, field)?.selected_option?.value;
  const said = { text, owner: ownerSchema.parse(chosen(block.owner)) };
  const outcome =
    action === undefined || seen === undefined
      ? await promiseAction(ctx.ports, at, said)
      : await changeAction(
          ctx.ports,
          { ...at, action, seen },
          { ...said, state: stateSchema.parse(chosen(block.state)) },
        );
  switch (outcome) {
    case 'added':
    case 'changed':
      return promisesPage(ctx, user);
    case 'tooMany':
    case 'changedMeanwhile':
      return promisesPage(ctx, user, copy().promise.page[outcome]);
    case 'notLead':
      return refusalPage(copy().promise.page.notLead);
  }
}

function formView(metadata: string, action: PromisedAction | undefined, user: CurrentUser): types.ModalView {
  const owners = [option(formWords().mine, 'mine'), option(formWords().group, 'group')];
  if (action?.owner !== undefined && action.owner !== user.member)
    owners.unshift(option(formWords().unchanged, 'unchanged'));
  const [first = option(formWords().mine, 'mine'), second = first] = owners;
  const states = stateSchema.options.map((state) => option(formWords().states[state], state));
  return modal({
    title: action === undefined ? formWords().addTitle : formWords().changeTitle,
    close: copy().common.cancel,
    submit: { text: formWords().submit, callback: formIds.promise, metadata },
    blocks: [
      textInput({
        block: block.text,
        action: choice,
        label: formWords().text,
        hint: formWords().textHint,
        longest: longestAction,
        ...(action === undefined ? {} : { initial: action.text }),
      }),
      input(
        { block: block.owner, label: formWords().owner, hint: formWords().ownerHint },
        {
          type: 'radio_buttons',
          action_id: choice,
          options: owners,
          initial_option: action !== undefined && action.owner === undefined ? second : first,
        },
      ),
      ...(action === undefined
        ? []
        : [
            input(
              { block: block.state, label: formWords().state },
              {
                type: 'radio_buttons',
                action_id: choice,
                options: states,
                initial_option: option(formWords().states[action.state], action.state),
              },
            ),
          ]),
    ],
  });
}

const group = z.uuid().transform(groupId);
const action = z.uuid().transform(actionId);
const valueSchema = z.union([z.tuple([group]), z.tuple([group, action])]);
const metadataSchema = z.object({ group, action: action.optional(), seen: z.number().optional() });
const ownerSchema = z.enum(['mine', 'group', 'unchanged']);
const stateSchema = z.enum(['planned', 'doing', 'done', 'dropped']);
const choice = 'choice';
const block = { text: 'text', owner: 'owner', state: 'state' } as const;
