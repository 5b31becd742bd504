import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { z } from 'zod';
import type { Group } from '../../domain/group.ts';
import { type GroupId, groupId } from '../../domain/ids.ts';
import { asResource, helpIn, longestInHelpLine, mostOwnHelpLines } from '../../domain/safety-content.ts';
import { addHelpLine, removeHelpLine } from '../../flows/groups/change-group.ts';
import { type CurrentUser, leadAt, type SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { countryBlocks, ownLineBlocks, resourceBlock } from '../shared/help-lines.ts';
import { ledGroup } from '../shared/roles-and-weeks.ts';
import { actionIds, formIds } from '../ui/actions.ts';
import { context, modal, section, textInput } from '../ui/blocks.ts';
import { answer, sorryUnder } from '../ui/deadline.ts';
import { choice, field, inPlace, underField, underFields } from '../ui/form-fields.ts';
import { refusalPage } from '../ui/refusals.ts';
import { writtenDate } from '../ui/spoken.ts';
import { afterRemoving, listPage, removeButton } from './list-page.ts';

/** The workplace's own help lines, each with its end, and the fields for another. */
export async function ownLinesPage(
  ctx: SlackContext,
  user: CurrentUser,
  id: GroupId | undefined,
): Promise<types.ModalView> {
  const found = await ledGroup(ctx, user, id);
  return found ? pageOf(found.group) : refusalPage(copy().group.notLead);
}

export const removeOwnLinePage = (ctx: SlackContext, user: CurrentUser, value: string | undefined) =>
  afterRemoving(
    user,
    value,
    (at, line) => removeHelpLine(ctx.ports, at, line),
    (group) => pageOf(group, copy().ownLines.removed),
  );

export async function submitOwnLine(
  ctx: SlackContext,
  user: CurrentUser,
  view: Pick<ViewOutput, 'private_metadata' | 'state'>,
): Promise<ViewResponseAction> {
  const read = metadataSchema.safeParse(view.private_metadata.split(' '));
  if (!read.success) return inPlace(refusalPage(copy().group.notLead));
  const [group, form] = read.data;
  const blocks = blocksOf(form);
  const text = (at: string) => field(view, at)?.value ?? '';
  const asked = { name: text(blocks.name), reach: text(blocks.reach), purpose: text(blocks.purpose) };
  const adding = addHelpLine(ctx.ports, { ...leadAt(user), group }, asked, ctx.ports.clock.now());
  return answer(ctx, adding, sorryUnder(blocks.name), (outcome) => {
    if (outcome.ok) return inPlace(pageOf(outcome.value, copy().ownLines.added));
    const { refusal } = outcome;
    if (refusal === 'notLead') return inPlace(refusalPage(copy().group.notLead));
    if (refusal === 'tooMany') return underField(blocks.name, copy().ownLines.full);
    const sentences = refusal.map(({ field: at, kind }) => [
      blocks[at],
      kind === 'missing' ? copy().ownLines.missing[at] : copy().ownLines.unreachable,
    ]);
    return underFields(Object.fromEntries(sentences));
  });
}

function pageOf(group: Group, said?: string): types.ModalView {
  const lines = group.helpLines ?? [];
  const rows = lines.map((line, at) => ({
    ...resourceBlock(asResource(line)),
    accessory: removeButton(group, {
      words: copy().ownLines,
      action: actionIds.removeOwnLine,
      entry: line.id,
      at,
      of: lines.length,
    }),
  }));
  const id = lines.at(-1)?.id ?? 'first';
  const form = { id, callback: formIds.ownLine, fields: fieldsFor(blocksOf(id)) };
  return listPage({
    group,
    said,
    words: copy().ownLines,
    rows,
    isFull: lines.length >= mostOwnHelpLines,
    back: 'group',
    form,
  });
}

const fieldsFor = (blocks: ReturnType<typeof blocksOf>) =>
  (['name', 'reach', 'purpose'] as const).map((each) =>
    textInput({
      block: blocks[each],
      action: choice,
      label: copy().ownLines[each],
      hint: copy().ownLines[`${each}Hint`],
      longest: longestInHelpLine[each],
    }),
  );

/** New ids once a line was added: Slack keeps what was typed in a field whose id stays. */
const blocksOf = (form: string) => ({
  name: `own-line-name.${form}`,
  reach: `own-line-reach.${form}`,
  purpose: `own-line-purpose.${form}`,
});

const metadataSchema = z.tuple([z.uuid().transform(groupId), z.union([z.uuid(), z.literal('first')])]);

const listWords = () => copy().setup.contacts;

/** Every help line that a lead is about to confirm, with its source. `value`: the country, and the group where there is one. */
export async function helpListPage(
  ctx: SlackContext,
  user: CurrentUser,
  value: string | undefined,
): Promise<types.ModalView> {
  const parsed = listSchema.safeParse(value?.split(' '));
  const [country, group] = parsed.success ? parsed.data : [''];
  const own = (await ledGroup(ctx, user, group))?.group.helpLines;
  const found = helpIn(ctx.content, country);
  const [read] = (found?.resources ?? []).map(({ sourceDate }) => sourceDate).toSorted();
  return modal({
    title: listWords().list,
    blocks: [
      section(listWords().listIntro),
      ...(own === undefined ? [] : [section(listWords().own), ...ownLineBlocks(own)]),
      ...(found === undefined ? [] : countryBlocks(found)),
      ...(read === undefined ? [] : [context(listWords().read(writtenDate(read)))]),
      context(listWords().wrong),
    ],
  });
}

const listSchema = z.tuple([z.string(), z.uuid().transform(groupId).optional()]);
