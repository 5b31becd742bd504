import type { types } from '@slack/bolt';
import { z } from 'zod';
import { roundId, type ThemeId, themeId } from '../../domain/ids.ts';
import { type Choice, type Prompt, receivingPromptOf } from '../../domain/programme.ts';
import type { ReplyField, ReplyInput } from '../../domain/reply.ts';
import { shuffled } from '../../domain/shuffled.ts';
import type { Random } from '../../flows/ports/system.ts';
import type { ReplyPage } from '../../flows/replies/open-reply.ts';
import { copy } from '../copy.ts';
import { boxes, type FormState, ticked } from '../ui/form-fields.ts';

const words = () => copy().member.reply;

/** No theme's id has a space. */
export const somethingElse = 'something-else';

/** In which order a question's choices stand, by their places: drawn anew for each opening, so that none is favoured. */
export type Order = readonly number[];

export const drawOrder = (random: Pick<Random, 'integerBelow'>, { choices }: Pick<Prompt, 'choices'>): Order =>
  shuffled([...choices.keys()], (bound) => random.integerBelow(bound));

interface ChoiceFacts {
  readonly page: WeekFacts;
  /** What the form asks. */
  readonly asked: Pick<Prompt, 'choices'>;
  readonly order: Order;
  /** Values of the boxes that are ticked. */
  readonly ticks: readonly string[];
}

/** The boxes of a question, and in a block of their own those that are ticked and belong to another one. */
export function choiceBlocks(
  { page, asked: { choices }, order, ticks }: ChoiceFacts,
  ids: { readonly choices: string; readonly also: string },
): types.InputBlock[] {
  const entry = (value: string, text: string) => ({ value, text, ticked: ticks.includes(value) });
  const own = order.flatMap((at) => choices[at] ?? []).map(({ theme, text }) => entry(theme, text));
  const also = ticks
    .filter((tick) => tick !== somethingElse && !choices.some(({ theme }) => theme === tick))
    .map((tick) => entry(tick, sentenceOf(themeId(tick), choices, page)));
  return [
    ...(own.length === 0
      ? []
      : [
          boxes({ block: ids.choices, label: words().choose, optional: true }, [
            ...own,
            entry(somethingElse, words().somethingElse),
          ]),
        ]),
    ...(also.length === 0 ? [] : [boxes({ block: ids.also, label: words().also, optional: true }, also)]),
  ];
}

type WeekFacts = Pick<ReplyPage, 'prompt' | 'step' | 'codebook'>;

/** How a theme reads to whoever chose it: in the words of the question, of the week's other one, else of the codebook. */
export function sentenceOf(theme: ThemeId, asked: readonly Choice[], { prompt, step, codebook }: WeekFacts): string {
  const choices = [...asked, ...prompt.choices, ...(receivingPromptOf(step)?.choices ?? [])];
  const found = choices.find((choice) => choice.theme === theme)?.text;
  return found ?? codebook.themes.find(({ id }) => id === theme)?.choice ?? theme;
}

/** What is ticked in the form; undefined where it has no boxes. */
function readTicks(
  view: FormState,
  ids: { readonly choices: string; readonly also: string },
): readonly string[] | undefined {
  const blocks = [ids.choices, ids.also].filter((id) => id in view.state.values);
  return blocks.length === 0 ? undefined : blocks.flatMap((id) => ticked(view, id));
}

/** `elseAndMore`: "something else" is ticked beside something. */
export function chosenBy(ticks: readonly string[]): ReplyInput['chosen'] | 'elseAndMore' {
  if (ticks.length === 0) return 'nothing';
  if (!ticks.includes(somethingElse)) return ticks.map((tick) => themeId(tick));
  return ticks.length === 1 ? 'somethingElse' : 'elseAndMore';
}

export function ticksOf(chosen: ReplyInput['chosen']): readonly string[] {
  switch (chosen) {
    case 'nothing':
      return [];
    case 'somethingElse':
      return [somethingElse];
    default:
      return chosen;
  }
}

/** Which question, in which order, and what was shown; never a text. */
const metadataSchema = z.object({
  round: z.uuid().transform(roundId),
  /** Rises with each change of the modal. */
  revision: z.int().min(0),
  /** Of the two questions of a week, the usual one and the one on the receiving end. */
  asks: z.enum(['usual', 'receiving']),
  order: z.array(z.int().min(0)),
  shown: z.object({ help: z.enum(['none', 'incident', 'crisis']), namesUnknown: z.boolean() }),
  /** Whether the author had something to look at first. */
  looking: z.boolean(),
  /** What was ticked, where the boxes are not shown. */
  ticks: z.array(z.string()),
});

export type ReplyMetadata = z.output<typeof metadataSchema>;

export const storedMetadata = (metadata: z.input<typeof metadataSchema>): string => JSON.stringify(metadata);

/** New ids with each revision: Slack's clients ignore a new initial value under ids that they know. */
export const blockOf = (field: ReplyField | 'also', revision: number): string => `${field}.${revision}`;

export const choiceIds = (revision: number) => ({
  choices: blockOf('choices', revision),
  also: blockOf('also', revision),
});

export const answerAction = 'answer';

/** What stands in a form but is not saved. */
export interface Draft {
  /** Values of the boxes that are ticked. */
  readonly ticks: readonly string[];
  readonly main: string;
  readonly more: readonly string[];
}

/** What stands in the modal now: which question it is about, what is ticked and what has been typed. */
export interface ReadReplyModal extends ReplyMetadata {
  readonly draft: Draft;
}

export function readReplyModal(view: FormState & { readonly private_metadata: string }): ReadReplyModal {
  const metadata = metadataSchema.parse(JSON.parse(view.private_metadata));
  const { revision } = metadata;
  const textOf = (field: ReplyField) => view.state.values[blockOf(field, revision)]?.[answerAction]?.value ?? '';
  const more = blockOf('more-0', revision) in view.state.values ? [textOf('more-0')] : [];
  const ticks = readTicks(view, choiceIds(revision)) ?? metadata.ticks;
  return { ...metadata, draft: { ticks, main: textOf('main'), more } };
}
