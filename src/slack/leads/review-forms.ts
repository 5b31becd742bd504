import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { themeId } from '../../domain/ids.ts';
import { type ReviewChange, type ReviewLine, themeOfLine } from '../../domain/review.ts';
import { changeReview } from '../../flows/review/decide-on-draft.ts';
import { reviewDraft } from '../../flows/review/review-draft.ts';
import type { Asker, Desk } from '../desk.ts';
import { refusalPage } from '../everybody/refusal-page.ts';
import { attempt, formLimit } from '../parts/attempt.ts';
import { input, modal, option, section } from '../parts/blocks.ts';
import { common } from '../words/common.ts';
import { reviewWords } from '../words/review.ts';
import { reviewPage } from './review-modal.ts';
import { draftValue, readDraftValue, type SeenDraft } from './review-value.ts';

export const editCallback = 'edit-draft';
export const mergeCallback = 'merge-themes';

/** Other names for the themes, and which of them the channel reads. */
export const editPage = (desk: Desk, asker: Asker, value: string | undefined): Promise<types.ModalView> =>
  formPage(desk, asker, value, (lines, seen) => {
    const options = lines.map((line) => option(themeOfLine(line).label, line.id));
    const kept = options.filter((_, at) => !lines[at]?.isDropped);
    return modal({
      title: reviewWords.edit.title,
      close: common.cancel,
      submit: { text: reviewWords.edit.submit, callback: editCallback, metadata: draftValue(seen) },
      blocks: [
        input(
          { block: keptBlock, label: reviewWords.edit.kept, hint: reviewWords.edit.keptHint, optional: true },
          { type: 'checkboxes', action_id: choice, options, ...(kept.length === 0 ? {} : { initial_options: kept }) },
        ),
        ...lines.flatMap(({ parts }) => parts.flatMap(nameInput)),
      ],
    });
  });

/** Which themes say the same. */
export const mergePage = (desk: Desk, asker: Asker, value: string | undefined): Promise<types.ModalView> =>
  formPage(desk, asker, value, (lines, seen) => {
    const kept = lines.filter(({ isDropped }) => !isDropped);
    if (kept.length < 2) return reviewPage(desk, asker, seen.round);
    return modal({
      title: reviewWords.merge.title,
      close: common.cancel,
      submit: { text: reviewWords.merge.submit, callback: mergeCallback, metadata: draftValue(seen) },
      blocks: [
        section(reviewWords.merge.intro),
        input(
          { block: mergeBlock, label: reviewWords.merge.which },
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
export async function dropAllPage(desk: Desk, asker: Asker, value: string | undefined): Promise<types.ModalView> {
  const seen = readDraftValue(value);
  return seen === undefined ? reviewPage(desk, asker) : change(desk, asker, seen, [{ kind: 'keep', lines: [] }]);
}

export async function submitEdit(desk: Desk, asker: Asker, view: Form): Promise<ViewResponseAction> {
  const kept: ReviewChange = { kind: 'keep', lines: ticked(view, keptBlock) };
  const names = Object.entries(view.state.values).flatMap(([block, field]): ReviewChange[] => {
    if (!block.startsWith(namePrefix)) return [];
    const theme = themeId(block.slice(namePrefix.length));
    const label = field[choice]?.selected_option?.text?.text; // The flow takes only one of the codebook's labels.
    return label === undefined ? [] : [{ kind: 'rename', theme, label }];
  });
  return submitChanges(desk, asker, view, [kept, ...names], keptBlock);
}

export async function submitMerge(desk: Desk, asker: Asker, view: Form): Promise<ViewResponseAction> {
  const lines = ticked(view, mergeBlock);
  if (lines.length < 2) return { response_action: 'errors', errors: { [mergeBlock]: reviewWords.merge.tooFew } };
  return submitChanges(desk, asker, view, [{ kind: 'merge', lines }], mergeBlock);
}

type Form = Pick<ViewOutput, 'state' | 'private_metadata'>;

async function submitChanges(
  desk: Desk,
  asker: Asker,
  view: Form,
  changes: readonly ReviewChange[],
  field: string,
): Promise<ViewResponseAction> {
  const seen = readDraftValue(view.private_metadata);
  const page = seen === undefined ? reviewPage(desk, asker) : change(desk, asker, seen, changes);
  const outcome = await attempt(desk, formLimit, page);
  if (outcome.kind === 'done') return { response_action: 'update', view: outcome.value };
  const sentence = outcome.kind === 'late' ? reviewWords.edit.late : common.sorry;
  return { response_action: 'errors', errors: { [field]: sentence } };
}

async function change(
  desk: Desk,
  asker: Asker,
  seen: SeenDraft,
  changes: readonly ReviewChange[],
): Promise<types.ModalView> {
  const at = { workspace: asker.workspace, lead: asker.member, ...seen };
  const outcome = await changeReview(desk.ports, at, changes);
  if (outcome.ok) return reviewPage(desk, asker, seen.round);
  switch (outcome.refusal) {
    case 'notLead':
    case 'tooLate':
      return refusalPage(reviewWords.refusal[outcome.refusal]);
    case 'changedMeanwhile':
      return reviewPage(desk, asker, seen.round, reviewWords.outcome.changedMeanwhile);
    case 'notShown':
    case 'notInCodebook':
    case 'tooFewToMerge':
      return reviewPage(desk, asker, seen.round, reviewWords.outcome.notShown);
  }
}

/** A form about the draft that the lead saw; what has changed since is shown instead. */
async function formPage(
  desk: Desk,
  asker: Asker,
  value: string | undefined,
  form: (lines: readonly ReviewLine[], seen: SeenDraft) => types.ModalView | Promise<types.ModalView>,
): Promise<types.ModalView> {
  const seen = readDraftValue(value);
  if (seen === undefined) return reviewPage(desk, asker);
  const found = await reviewDraft(desk.ports, { workspace: asker.workspace, lead: asker.member, round: seen.round });
  if (!found.ok || found.value.lines.length === 0) return reviewPage(desk, asker, seen.round);
  if (found.value.version !== seen.seen)
    return reviewPage(desk, asker, seen.round, reviewWords.outcome.changedMeanwhile);
  return form(found.value.lines, seen);
}

function nameInput({ id, label, labels }: ReviewLine['parts'][number]): types.KnownBlock[] {
  if (labels.length < 2) return [];
  const options = labels.map((each, at) => option(each, String(at)));
  const chosen = options[labels.indexOf(label)];
  return [
    input(
      { block: `${namePrefix}${id}`, label: reviewWords.edit.name(label), hint: reviewWords.edit.nameHint },
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
const choice = 'choice';
