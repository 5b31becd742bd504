import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { z } from 'zod';
import type { Group } from '../../domain/group.ts';
import { type GroupId, groupId, type StepId, stepId } from '../../domain/ids.ts';
import { rewordStep, type StepWords } from '../../domain/own-weeks.ts';
import { type Programme, promptOf, type Step, threadQuestionOf, weekOf } from '../../domain/programme.ts';
import { type Codebook, codebookWith } from '../../domain/theme.ts';
import { changeProgramme, checkForGroup } from '../../flows/groups/change-programme.ts';
import { groupOfLead } from '../../flows/outbox/tell-people.ts';
import { type CurrentUser, leadAt, type SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { actionIds, formIds } from '../ui/actions.ts';
import { button, buttons, context, modal, section, textInput } from '../ui/blocks.ts';
import { sharedButton } from '../ui/buttons.ts';
import { answer } from '../ui/deadline.ts';
import { inPlace, underFields } from '../ui/form-fields.ts';
import { escaped } from '../ui/mrkdwn.ts';
import { refusalPage } from '../ui/refusals.ts';
import { stepPreview } from './preview-blocks.ts';
import {
  begunSteps,
  choiceLines,
  type Field,
  type Fields,
  mistakeLine,
  readChoiceLines,
  refusalErrors,
} from './step-words.ts';

const words = () => copy().programme.form;

/** The words of one week, for a lead to change. `value` is the button's: the group and the step. */
export async function stepFormPage(
  ctx: SlackContext,
  user: CurrentUser,
  value: string | undefined,
): Promise<types.ModalView> {
  const parsed = stepSchema.safeParse(value?.split(' '));
  if (!parsed.success) return refusalPage(copy().programme.gone);
  const [group, step] = parsed.data;
  const found = await findStep(ctx, user, { group, step });
  if (typeof found === 'string') return refusalPage(copy().programme[found]);
  return stepForm(found, await wordedFor(ctx, found.group, found.step.id));
}

interface FoundStep {
  readonly group: Group;
  readonly programme: Programme;
  readonly revision: number;
  readonly step: Step;
  /** Its place in all of the programme, from 1. */
  readonly week: number;
  /** Its week in the group's season; the same place where the group leaves it out. */
  readonly shown: number;
  /** The app's themes and those of the programme. */
  readonly codebook: Codebook;
}

function stepForm(
  { group, revision, step, shown, codebook }: FoundStep,
  { season, isBegun }: WordedFor,
): types.ModalView {
  const { question, choices, more } = promptOf(step, season);
  const metadata: z.input<typeof metadataSchema> = { group: group.id, step: step.id, revision, season };
  return modal({
    title: words().title(shown),
    close: copy().common.cancel,
    submit: { text: words().save, callback: formIds.step, metadata: JSON.stringify(metadata) },
    blocks: [
      section(isBegun ? words().when.begun(season) : words().when.coming(season)),
      context(words().rules),
      field('title', words().name, step.title, { hint: words().nameHint, longest: 24 }),
      field('framing', words().framing, step.framing, { hint: words().framingHint, longest: 3000 }),
      field('question', words().question, question, { longest: 2000 }),
      field('choices', words().choices, choiceLines(choices, codebook), {
        hint: words().choicesHint,
        longest: 3000,
        optional: true,
      }),
      field('more', words().more, more[0] ?? '', { hint: words().moreHint, longest: 2000, optional: true }),
      ...(step.kind === 'discussion'
        ? [field('thread', words().thread, threadQuestionOf(step.discussion, season), { longest: 2000 })]
        : []),
      buttons(button({ text: words().preview, label: words().previewLabel, action: actionIds.previewStep })),
    ],
  });
}

/** What has been typed so far as members would see it, with what is still to be mended. Nothing is saved. */
export async function stepPreviewPage(
  ctx: SlackContext,
  user: CurrentUser,
  view: Pick<ViewOutput, 'private_metadata' | 'state'>,
): Promise<types.ModalView> {
  const read = readForm(view);
  const found = await findStep(ctx, user, read);
  if (typeof found === 'string') return refusalPage(copy().programme[found]);
  const changed = withWords(found, read);
  const checked = await checkForGroup(ctx.ports, found.group, changed.programme);
  const mistakes = checked.ok ? [] : checked.refusal.map((mistake) => mistakeLine(mistake, found.week));
  return stepPreview(changed.step, read.season, mistakes);
}

/** Saves the words; what breaks a rule is said under its field, with the fix, and the text stays. */
export async function submitStep(
  ctx: SlackContext,
  user: CurrentUser,
  view: Pick<ViewOutput, 'private_metadata' | 'state'>,
): Promise<ViewResponseAction> {
  const read = readForm(view);
  return answer(
    ctx,
    save(ctx, user, read),
    (kind) => errors({ title: copy().programme[kind] }),
    (shown) => shown,
  );
}

async function save(ctx: SlackContext, user: CurrentUser, read: ReadForm): Promise<ViewResponseAction> {
  const found = await findStep(ctx, user, read);
  if (typeof found === 'string') return inPlace(refusalPage(copy().programme[found]));
  const { programme } = withWords(found, read);
  const outcome = await changeProgramme(ctx.ports, found.group, programme, read.revision);
  if (!outcome.ok) return errors(refusalErrors(outcome.refusal, found.week));
  const title = escaped(read.words.title);
  return inPlace(
    modal({
      title: copy().programme.savedTitle,
      blocks: [
        section(copy().programme.saved(title, read.season)),
        buttons(sharedButton('programme', { value: found.group.id })),
      ],
    }),
  );
}

function withWords({ programme, step, week, codebook }: FoundStep, { season, words: said, choices }: ReadForm) {
  const changed = rewordStep(step, season, { ...said, choices: readChoiceLines(choices, codebook) });
  const [first, ...rest] = programme.steps.map((each, at) => (at === week - 1 ? changed : each));
  return { step: changed, programme: { ...programme, steps: [first ?? changed, ...rest] as const } };
}

interface ReadForm {
  readonly group: GroupId;
  readonly step: StepId;
  readonly revision: number;
  readonly season: number;
  readonly words: Omit<StepWords, 'choices'>;
  /** As they were typed, a line each. */
  readonly choices: string;
}

function readForm(view: Pick<ViewOutput, 'private_metadata' | 'state'>): ReadForm {
  const text = (name: Field) => view.state.values[name]?.[input]?.value ?? '';
  const metadata = metadataSchema.parse(JSON.parse(view.private_metadata));
  return {
    ...metadata,
    choices: text('choices'),
    words: {
      title: text('title'),
      framing: text('framing'),
      question: text('question'),
      more: [text('more')],
      ...('thread' in view.state.values ? { threadQuestion: text('thread') } : {}),
    },
  };
}

async function findStep(
  { ports }: SlackContext,
  user: CurrentUser,
  { group: wanted, step: id }: { readonly group: GroupId; readonly step: StepId },
): Promise<FoundStep | 'notLead' | 'gone'> {
  const found = await groupOfLead(ports, { ...leadAt(user), group: wanted });
  if (found === undefined) return 'notLead';
  const { programme: season, whole: programme, revision } = await ports.programmes.of(found.group);
  const week = weekOf(programme, id);
  const step = week === undefined ? undefined : programme.steps[week - 1];
  if (week === undefined || step === undefined) return 'gone';
  return {
    group: found.group,
    programme,
    revision,
    step,
    week,
    shown: weekOf(season, id) ?? week,
    codebook: codebookWith(ports.themes.codebook, programme.themes ?? []),
  };
}

interface WordedFor {
  readonly season: number;
  readonly isBegun: boolean;
}

/** The season in which a change is asked first: a week that has begun keeps its words. */
async function wordedFor({ ports }: SlackContext, group: Group, step: StepId): Promise<WordedFor> {
  const isBegun = (await begunSteps(ports, group)).has(step);
  const isOver = group.status === 'ended' || group.status === 'stopped';
  return { season: isBegun || isOver ? group.season + 1 : group.season, isBegun };
}

const field = (
  block: Field,
  label: string,
  initial: string,
  facts: { readonly hint?: string; readonly longest: number; readonly optional?: boolean },
) =>
  textInput({
    block,
    action: input,
    label,
    multiline: facts.longest > 100,
    ...facts,
    ...(initial === '' ? {} : { initial }),
  });

const errors = (fields: Fields): ViewResponseAction => underFields({ ...fields });

const input = 'text';
const stepSchema = z.tuple([z.uuid().transform(groupId), z.string().min(1).transform(stepId)]);
const metadataSchema = z.object({
  group: z.uuid().transform(groupId),
  step: z.string().transform(stepId),
  revision: z.int().min(0),
  season: z.int().min(1),
});
