import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { z } from 'zod';
import type { Group } from '../../domain/group.ts';
import { type GroupId, groupId, type StepId, stepId } from '../../domain/ids.ts';
import {
  type Programme,
  type ProgrammeMistake,
  promptOf,
  type Step,
  threadQuestionOf,
  weekOf,
} from '../../domain/programme.ts';
import { rewordStep, type StepWords } from '../../domain/reword-step.ts';
import { changeProgramme, checkForGroup, type ProgrammeRefusal } from '../../flows/groups/change-programme.ts';
import { groupOfLead } from '../../flows/groups/leads-of.ts';
import type { Asker, Desk } from '../desk.ts';
import { refusalPage } from '../everybody/refusal-page.ts';
import { attempt, formLimit } from '../parts/attempt.ts';
import { button, buttons, context, modal, section, textInput } from '../parts/blocks.ts';
import { escaped } from '../parts/mrkdwn.ts';
import { common } from '../words/common.ts';
import { programmeWords } from '../words/programme.ts';
import { backToProgramme, begunWeeks } from './programme-page.ts';
import { stepPreview } from './step-preview.ts';

const words = programmeWords.form;

export const stepCallback = 'step';
export const previewStep = 'step-preview';

/** The words of one week, for a lead to change. `value` is the button's: the group and the step. */
export async function stepFormPage(desk: Desk, asker: Asker, value: string | undefined): Promise<types.ModalView> {
  const parsed = stepSchema.safeParse(value?.split(' '));
  if (!parsed.success) return refusalPage(programmeWords.gone);
  const [group, step] = parsed.data;
  const found = await findStep(desk, asker, { group, step });
  if (typeof found === 'string') return refusalPage(programmeWords[found]);
  return stepForm(found, await wordedFor(desk, found.group, found.week));
}

interface FoundStep {
  readonly group: Group;
  readonly programme: Programme;
  readonly revision: number;
  readonly step: Step;
  readonly week: number;
}

function stepForm({ group, revision, step, week }: FoundStep, { season, isBegun }: WordedFor): types.ModalView {
  const { question, more } = promptOf(step, season, false);
  const metadata: z.input<typeof metadataSchema> = { group: group.id, step: step.id, revision, season };
  const small = words.more.map((label, at) =>
    field(`more-${at}`, label, more[at] ?? '', { hint: words.moreHint, longest: 2000, optional: true }),
  );
  return modal({
    title: words.title(week),
    close: common.cancel,
    submit: { text: words.save, callback: stepCallback, metadata: JSON.stringify(metadata) },
    blocks: [
      section(isBegun ? words.when.begun(season) : words.when.coming(season)),
      context(words.rules),
      field('title', words.name, step.title, { hint: words.nameHint, longest: 24 }),
      field('framing', words.framing, step.framing, { hint: words.framingHint, longest: 3000 }),
      field('question', words.question, question, { longest: 2000 }),
      ...small,
      field('lighter', words.lighter, step.lighter, { hint: words.lighterHint, longest: 2000 }),
      ...(step.kind === 'discussion'
        ? [field('thread', words.thread, threadQuestionOf(step.discussion, season), { longest: 2000 })]
        : []),
      buttons(button({ text: words.preview, label: words.previewLabel, action: previewStep })),
    ],
  });
}

/** What has been typed so far as members would see it, with what is still to be mended. Nothing is saved. */
export async function stepPreviewPage(
  desk: Desk,
  asker: Asker,
  view: Pick<ViewOutput, 'private_metadata' | 'state'>,
): Promise<types.ModalView> {
  const read = readForm(view);
  const found = await findStep(desk, asker, read);
  if (typeof found === 'string') return refusalPage(programmeWords[found]);
  const changed = withWords(found, read);
  const checked = await checkForGroup(desk.ports, found.group, changed.programme);
  const mistakes = checked.ok ? [] : checked.refusal.map((mistake) => mistakeLine(mistake, found.week));
  return stepPreview(changed.step, read.season, mistakes);
}

/** Saves the words; what breaks a rule is said under its field, with the fix, and the text stays. */
export async function submitStep(
  desk: Desk,
  asker: Asker,
  view: Pick<ViewOutput, 'private_metadata' | 'state'>,
): Promise<ViewResponseAction> {
  const read = readForm(view);
  const outcome = await attempt(desk, formLimit, save(desk, asker, read));
  return outcome.kind === 'done' ? outcome.value : errors({ title: programmeWords[outcome.kind] });
}

async function save(desk: Desk, asker: Asker, read: ReadForm): Promise<ViewResponseAction> {
  const found = await findStep(desk, asker, read);
  if (typeof found === 'string') return { response_action: 'update', view: refusalPage(programmeWords[found]) };
  const { programme } = withWords(found, read);
  const outcome = await changeProgramme(desk.ports, found.group, programme, read.revision);
  if (!outcome.ok) return errors(refusalErrors(outcome.refusal, found.week));
  const title = escaped(read.words.title);
  return {
    response_action: 'update',
    view: modal({
      title: programmeWords.savedTitle,
      blocks: [section(programmeWords.saved(title, read.season)), backToProgramme(found.group.id)],
    }),
  };
}

function withWords({ programme, step, week }: FoundStep, { season, words: said }: ReadForm) {
  const changed = rewordStep(step, season, said);
  const [first, ...rest] = programme.steps.map((each, at) => (at === week - 1 ? changed : each));
  return { step: changed, programme: { ...programme, steps: [first ?? changed, ...rest] as const } };
}

function refusalErrors(refusal: ProgrammeRefusal, week: number): Fields {
  switch (refusal.kind) {
    case 'mistakes':
      return Object.fromEntries(
        refusal.mistakes.map((mistake) => {
          const name = fieldOf(mistake, week);
          return [
            name ?? 'title',
            (name === undefined ? programmeWords.elsewhere : programmeWords.mistake)(mistake.message),
          ];
        }),
      );
    case 'changedMeanwhile':
      return { title: programmeWords.changedMeanwhile };
    case 'otherStep':
    case 'tooShort':
      return { title: programmeWords.otherStep };
  }
}

type Field = 'title' | 'framing' | 'question' | 'more-0' | 'more-1' | 'lighter' | 'thread';
type Fields = Partial<Record<Field, string>>;

const labels: Readonly<Record<Field, string>> = {
  title: words.name,
  framing: words.framing,
  question: words.question,
  'more-0': words.more[0],
  'more-1': words.more[1],
  lighter: words.lighter,
  thread: words.thread,
};

/** The field that a mistake in `steps[3].wordings[0].more[1]` is about; undefined when it is not about this week. */
function fieldOf({ path }: ProgrammeMistake, week: number): Field | undefined {
  const [list, at, part, , inner, place] = path;
  if (list !== 'steps' || at !== week - 1) return undefined;
  switch (part) {
    case 'title':
    case 'framing':
    case 'lighter':
      return part;
    case 'discussion':
      return 'thread';
    case 'wordings':
      if (inner !== 'more') return 'question';
      return place === 1 ? 'more-1' : 'more-0';
    default:
      return undefined;
  }
}

function mistakeLine(mistake: ProgrammeMistake, week: number): string {
  const name = fieldOf(mistake, week);
  const label = name === undefined ? programmeWords.preview.elsewhere : labels[name];
  return programmeWords.preview.mistake(label, escaped(mistake.message));
}

interface ReadForm {
  readonly group: GroupId;
  readonly step: StepId;
  readonly revision: number;
  readonly season: number;
  readonly words: StepWords;
}

function readForm(view: Pick<ViewOutput, 'private_metadata' | 'state'>): ReadForm {
  const text = (name: Field) => view.state.values[name]?.[input]?.value ?? '';
  const metadata = metadataSchema.parse(JSON.parse(view.private_metadata));
  return {
    ...metadata,
    words: {
      title: text('title'),
      framing: text('framing'),
      question: text('question'),
      more: [text('more-0'), text('more-1')],
      lighter: text('lighter'),
      ...('thread' in view.state.values ? { threadQuestion: text('thread') } : {}),
    },
  };
}

async function findStep(
  { ports }: Desk,
  asker: Asker,
  { group: wanted, step: id }: { readonly group: GroupId; readonly step: StepId },
): Promise<FoundStep | 'notLead' | 'gone'> {
  const found = await groupOfLead(ports, { workspace: asker.workspace, lead: asker.member, group: wanted });
  if (found === undefined) return 'notLead';
  const { programme, revision } = await ports.programmes.of(found.group);
  const week = weekOf(programme, id);
  const step = week === undefined ? undefined : programme.steps[week - 1];
  if (week === undefined || step === undefined) return 'gone';
  return { group: found.group, programme, revision, step, week };
}

interface WordedFor {
  readonly season: number;
  readonly isBegun: boolean;
}

/** The season in which a change is asked first: a week that has begun keeps its words. */
async function wordedFor({ ports }: Desk, group: Group, week: number): Promise<WordedFor> {
  const isBegun = (await begunWeeks(ports, group)).has(week);
  const isOver = group.status === 'ended' || group.status === 'stopped';
  return { season: isBegun || isOver ? group.season + 1 : group.season, isBegun };
}

const field = (
  block: Field | `more-${number}`,
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

const errors = (fields: Fields): ViewResponseAction => ({ response_action: 'errors', errors: { ...fields } });

const input = 'text';
const stepSchema = z.tuple([z.uuid().transform(groupId), z.string().min(1).transform(stepId)]);
const metadataSchema = z.object({
  group: z.uuid().transform(groupId),
  step: z.string().transform(stepId),
  revision: z.int().min(0),
  season: z.int().min(1),
});
