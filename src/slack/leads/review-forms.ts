import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { themeId } from '../../domain/ids.ts';
import { type ReviewChange, type ReviewLine, themeOfLine } from '../../domain/review.ts';
import { longestLine } from '../../domain/round.ts';
import { changeReview, setLeadLine } from '../../flows/review/decide-on-draft.ts';
import { reviewDraft } from '../../flows/review/review-draft.ts';
import { type CurrentUser, leadAt, type SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { formIds } from '../ui/actions.ts';
import { input, modal, option, section, textInput } from '../ui/blocks.ts';
import { answer, sorryUnder } from '../ui/deadline.ts';
import { choice, field, inPlace, underField } from '../ui/form-fields.ts';
import { escaped } from '../ui/mrkdwn.ts';
import { refusalPage } from '../ui/refusals.ts';
import { draftValue, readDraftValue, reviewPage, type SeenDraft } from './review-modal.ts';

/** Other names for the themes, and which of them the channel reads. */
export const editPage = (ctx: SlackContext, user: CurrentUser, value: string | undefined): Promise<types.ModalView> =>
  formPage(ctx, user, value, (lines, seen) => {
    const options = lines.map((line) => option(themeOfLine(line).label, line.id));
    const kept = options.filter((_, at) => !lines[at]?.isDropped);
    return modal({
      title: copy().review.edit.title,
      close: copy().common.cancel,
      submit: { text: copy().review.edit.submit, callback: formIds.editDraft, metadata: draftValue(seen) },
      blocks: [
        input(
          { block: keptBlock, label: copy().review.edit.kept, hint: copy().review.edit.keptHint, optional: true },
          { type: 'checkboxes', action_id: choice, options, ...(kept.length === 0 ? {} : { initial_options: kept }) },
        ),
        ...lines.flatMap(({ parts }) => parts.flatMap(nameInput)),
      ],
    });
  });

/** Which themes say the same. */
export const mergePage = (ctx: SlackContext, user: CurrentUser, value: string | undefined): Promise<types.ModalView> =>
  formPage(ctx, user, value, (lines, seen) => {
    const kept = lines.filter(({ isDropped }) => !isDropped);
    if (kept.length < 2) return reviewPage(ctx, user, seen.round);
    return modal({
      title: copy().review.merge.title,
      close: copy().common.cancel,
      submit: { text: copy().review.merge.submit, callback: formIds.mergeThemes, metadata: draftValue(seen) },
      blocks: [
        section(copy().review.merge.intro),
        input(
          { block: mergeBlock, label: copy().review.merge.which },
          {
            type: 'checkboxes',
            action_id: choice,
            options: kept.map((line) => option(themeOfLine(line).label, line.id)),
          },
        ),
      ],
    });
  });

/** Drops every theme and shows what that means, with its undo. */
export async function dropAllPage(
  ctx: SlackContext,
  user: CurrentUser,
  value: string | undefined,
): Promise<types.ModalView> {
  const seen = readDraftValue(value);
  return seen === undefined ? reviewPage(ctx, user) : change(ctx, user, seen, [{ kind: 'keep', lines: [] }]);
}

export async function submitEdit(ctx: SlackContext, user: CurrentUser, view: Form): Promise<ViewResponseAction> {
  const kept: ReviewChange = { kind: 'keep', lines: ticked(view, keptBlock) };
  const names = Object.entries(view.state.values).flatMap(([block, field]): ReviewChange[] => {
    if (!block.startsWith(namePrefix)) return [];
    const theme = themeId(block.slice(namePrefix.length));
    const label = field[choice]?.selected_option?.text?.text; // The flow takes only one of the codebook's labels.
    return label === undefined ? [] : [{ kind: 'rename', theme, label }];
  });
  return submitChanges(ctx, user, view, [kept, ...names], keptBlock);
}

export async function submitMerge(ctx: SlackContext, user: CurrentUser, view: Form): Promise<ViewResponseAction> {
  const lines = ticked(view, mergeBlock);
  if (lines.length < 2) return underField(mergeBlock, copy().review.merge.tooFew);
  return submitChanges(ctx, user, view, [{ kind: 'merge', lines }], mergeBlock);
}

type Form = Pick<ViewOutput, 'state' | 'private_metadata'>;

async function submitChanges(
  ctx: SlackContext,
  user: CurrentUser,
  view: Form,
  changes: readonly ReviewChange[],
  field: string,
): Promise<ViewResponseAction> {
  const seen = readDraftValue(view.private_metadata);
  const page = seen === undefined ? reviewPage(ctx, user) : change(ctx, user, seen, changes);
  return answer(ctx, page, sorryUnder(field, copy().review.edit.late), inPlace);
}

async function change(
  ctx: SlackContext,
  user: CurrentUser,
  seen: SeenDraft,
  changes: readonly ReviewChange[],
): Promise<types.ModalView> {
  const at = { ...leadAt(user), ...seen };
  const outcome = await changeReview(ctx.ports, at, changes);
  if (outcome.ok) return reviewPage(ctx, user, seen.round);
  switch (outcome.refusal) {
    case 'notLead':
    case 'tooLate':
      return refusalPage(copy().review.refusal[outcome.refusal]);
    case 'changedMeanwhile':
      return reviewPage(ctx, user, seen.round, copy().review.outcome.changedMeanwhile);
    case 'notShown':
    case 'notInCodebook':
    case 'tooFewToMerge':
      return reviewPage(ctx, user, seen.round, copy().review.outcome.notShown);
  }
}

/** A form about the draft that the lead saw; what has changed since is shown instead. */
async function formPage(
  ctx: SlackContext,
  user: CurrentUser,
  value: string | undefined,
  form: (lines: readonly ReviewLine[], seen: SeenDraft) => types.ModalView | Promise<types.ModalView>,
): Promise<types.ModalView> {
  const seen = readDraftValue(value);
  if (seen === undefined) return reviewPage(ctx, user);
  const found = await reviewDraft(ctx.ports, { ...leadAt(user), round: seen.round });
  if (!found.ok || found.value.lines.length === 0) return reviewPage(ctx, user, seen.round);
  if (found.value.version !== seen.seen)
    return reviewPage(ctx, user, seen.round, copy().review.outcome.changedMeanwhile);
  return form(found.value.lines, seen);
}

function nameInput({ id, label, labels }: ReviewLine['parts'][number]): types.KnownBlock[] {
  if (labels.length < 2) return [];
  const options = labels.map((each, at) => option(each, String(at)));
  const chosen = options[labels.indexOf(label)];
  return [
    input(
      { block: `${namePrefix}${id}`, label: copy().review.edit.name(label), hint: copy().review.edit.nameHint },
      {
        type: 'static_select',
        action_id: choice,
        options,
        ...(chosen === undefined ? {} : { initial_option: chosen }),
      },
    ),
  ];
}

const ticked = ({ state }: Form, block: string) =>
  (state.values[block]?.[choice]?.selected_options ?? []).map(({ value }) => themeId(value));

const keptBlock = 'kept';
const mergeBlock = 'merged';
const namePrefix = 'name-';

const lineWords = () => copy().review.line;

/** A lead writes a line of their own for Monday's post. */
export async function linePage(
  ctx: SlackContext,
  user: CurrentUser,
  value: string | undefined,
): Promise<types.ModalView> {
  const seen = readDraftValue(value);
  if (seen === undefined) return reviewPage(ctx, user);
  const found = await reviewDraft(ctx.ports, { ...leadAt(user), round: seen.round });
  if (!found.ok) return refusalPage(copy().review.refusal[found.refusal]);
  const { leadLine } = found.value.round;
  return modal({
    title: lineWords().title,
    close: copy().common.cancel,
    submit: { text: lineWords().submit, callback: formIds.leadLine, metadata: draftValue(seen) },
    blocks: [
      textInput({
        block: lineBlock,
        action: choice,
        label: lineWords().label,
        hint: lineWords().hint,
        longest: longestLine,
        optional: true,
        multiline: true,
        ...(leadLine === undefined ? {} : { initial: leadLine }),
      }),
    ],
  });
}

export async function submitLine(
  ctx: SlackContext,
  user: CurrentUser,
  view: Pick<ViewOutput, 'state' | 'private_metadata'>,
): Promise<ViewResponseAction> {
  return answer(ctx, saveLine(ctx, user, view), sorryUnder(lineBlock, copy().review.edit.late), (shown) => shown);
}

async function saveLine(
  ctx: SlackContext,
  user: CurrentUser,
  view: Pick<ViewOutput, 'state' | 'private_metadata'>,
): Promise<ViewResponseAction> {
  const seen = readDraftValue(view.private_metadata);
  if (seen === undefined) return inPlace(await reviewPage(ctx, user));
  const at = { ...leadAt(user), round: seen.round };
  const written = field(view, lineBlock)?.value ?? '';
  const saved = await setLeadLine(ctx.ports, at, written, ctx.ports.clock.now());
  if (saved.ok) return inPlace(await reviewPage(ctx, user, seen.round));
  switch (saved.refusal.kind) {
    case 'names':
      return underField(
        lineBlock,
        lineWords().names(saved.refusal.words.map((word) => `“${escaped(word)}”`).join(', ')),
      );
    case 'tooLong':
      return underField(lineBlock, lineWords().tooLong(longestLine));
    case 'notLead':
    case 'tooLate':
      return inPlace(refusalPage(copy().review.refusal[saved.refusal.kind]));
  }
}

const lineBlock = 'line';
