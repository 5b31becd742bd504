import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { z } from 'zod';
import { actionId, groupId } from '../../domain/ids.ts';
import { longestAction, type PromisedAction } from '../../domain/promised-action.ts';
import { changeAction, promiseAction, promisesOf } from '../../flows/review/promise-action.ts';
import type { Asker, Desk } from '../desk.ts';
import { refusalPage } from '../everybody/refusal-page.ts';
import { attempt, formLimit } from '../parts/attempt.ts';
import { input, modal, option, textInput } from '../parts/blocks.ts';
import { clipped, harmless } from '../parts/mrkdwn.ts';
import { common } from '../words/common.ts';
import { promiseWords } from '../words/promises.ts';
import { promisesPage } from './promises-page.ts';

const words = promiseWords.form;

export const promiseCallback = 'promise';

/** The form for a new promise (`value`: the group) or for one that is there (`value`: the group and the promise). */
export async function promiseFormPage(desk: Desk, asker: Asker, value: string | undefined): Promise<types.ModalView> {
  const read = valueSchema.safeParse(value?.split(' '));
  if (!read.success) return promisesPage(desk, asker);
  const [group, id] = read.data;
  const found = await promisesOf(desk.ports, { workspace: asker.workspace, lead: asker.member, group });
  if (!found.ok) return refusalPage(promiseWords.page.notLead);
  const action = found.value.actions.find((each) => each.id === id);
  if (id !== undefined && action === undefined) return promisesPage(desk, asker);
  return formView(JSON.stringify({ group, action: id, seen: action?.version }), action, asker);
}

export async function submitPromise(desk: Desk, asker: Asker, view: Form): Promise<ViewResponseAction> {
  const text = clipped(
    harmless(fieldOf(view, block.text)?.value ?? '')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
    longestAction,
  );
  if (text === '') return { response_action: 'errors', errors: { [block.text]: words.textMissing } };
  const outcome = await attempt(desk, formLimit, save(desk, asker, view, text));
  if (outcome.kind === 'done') return { response_action: 'update', view: outcome.value };
  return { response_action: 'errors', errors: { [block.text]: common.sorry } };
}

type Form = Pick<ViewOutput, 'state' | 'private_metadata'>;
const fieldOf = ({ state }: Form, field: string) => state.values[field]?.[choice];

async function save(desk: Desk, asker: Asker, view: Form, text: string): Promise<types.ModalView> {
  const { group, action, seen } = metadataSchema.parse(JSON.parse(view.private_metadata));
  const at = { workspace: asker.workspace, lead: asker.member, group };
  const chosen = (field: string) => fieldOf(view, field)?.selected_option?.value;
  const said = { text, owner: ownerSchema.parse(chosen(block.owner)) };
  const outcome =
    action === undefined || seen === undefined
      ? await promiseAction(desk.ports, at, said)
      : await changeAction(
          desk.ports,
          { ...at, action, seen },
          { ...said, state: stateSchema.parse(chosen(block.state)) },
        );
  switch (outcome) {
    case 'added':
    case 'changed':
      return promisesPage(desk, asker);
    case 'tooMany':
    case 'changedMeanwhile':
      return promisesPage(desk, asker, promiseWords.page[outcome]);
    case 'notLead':
      return refusalPage(promiseWords.page.notLead);
  }
}

function formView(metadata: string, action: PromisedAction | undefined, asker: Asker): types.ModalView {
  const owners = [option(words.mine, 'mine'), option(words.group, 'group')];
  if (action?.owner !== undefined && action.owner !== asker.member)
    owners.unshift(option(words.unchanged, 'unchanged'));
  const [first = option(words.mine, 'mine'), second = first] = owners;
  const states = stateSchema.options.map((state) => option(words.states[state], state));
  return modal({
    title: action === undefined ? words.addTitle : words.changeTitle,
    close: common.cancel,
    submit: { text: words.submit, callback: promiseCallback, metadata },
    blocks: [
      textInput({
        block: block.text,
        action: choice,
        label: words.text,
        hint: words.textHint,
        longest: longestAction,
        ...(action === undefined ? {} : { initial: action.text }),
      }),
      input(
        { block: block.owner, label: words.owner, hint: words.ownerHint },
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
              { block: block.state, label: words.state },
              {
                type: 'radio_buttons',
                action_id: choice,
                options: states,
                initial_option: option(words.states[action.state], action.state),
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
