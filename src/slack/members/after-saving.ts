import type { types, ViewOutput } from '@slack/bolt';
import { z } from 'zod';
import { localDateOf, weekdayOf } from '../../domain/calendar.ts';
import { roundId, themeId } from '../../domain/ids.ts';
import type { Prompt } from '../../domain/programme.ts';
import { wordsOf } from '../../domain/reply.ts';
import { openReply, type WeekPage } from '../../flows/replies/open-reply.ts';
import { changeTicks, type Saved } from '../../flows/replies/submit-reply.ts';
import { type CurrentUser, momentFor, type SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { actionIds } from '../ui/actions.ts';
import { button, buttons, context, modal, section } from '../ui/blocks.ts';
import { moreMenu, sharedButton, sharedOption } from '../ui/buttons.ts';
import { withDeadline } from '../ui/deadline.ts';
import { type BoxEntry, checkboxes, ticked } from '../ui/form-fields.ts';
import { clippedMrkdwn } from '../ui/mrkdwn.ts';
import { spokenWeekday } from '../ui/spoken.ts';
import { helpLine } from './look-first.ts';
import { sentenceOf, ticksOf } from './reply-draft.ts';
import type { ReplyExtras } from './reply-form.ts';

export const tickAction = 'reply-tick';

/** Which answer a page after saving is about, and the themes that were stored when it was last drawn. */
const metadataSchema = z.object({
  round: z.uuid().transform(roundId),
  edition: z.string(),
  ticks: z.array(z.string()),
});

const storedTicks = (metadata: z.input<typeof metadataSchema>): string => JSON.stringify(metadata);

/** A group of boxes, each of whose changes is told at once. New ids with each `mark`, so that clients show what we set. */
const tickBoxes = (group: 'counts' | 'like', mark: string, entries: readonly BoxEntry[]): types.ActionsBlock[] =>
  entries.length === 0
    ? []
    : [{ type: 'actions', block_id: `${group}.${mark}`, elements: [checkboxes(tickAction, entries)] }];

function readSavedPage(view: Pick<ViewOutput, 'private_metadata' | 'state'>) {
  const metadata = metadataSchema.parse(JSON.parse(view.private_metadata));
  const groups = Object.keys(view.state.values).filter((id) => groupOf(id) !== undefined);
  return { ...metadata, sent: groups.flatMap((id) => ticked(view, id)).map((tick) => themeId(tick)) };
}

interface Redrawn {
  /** What is stored, as far as we know. */
  readonly ticks: readonly string[];
  /** Why that is not what was clicked. */
  readonly note?: string;
  /** Absent where clients keep what stands there. */
  readonly mark?: string;
}

type PageFacts = Pick<ViewOutput, 'private_metadata' | 'state' | 'blocks' | 'title' | 'close'>;

/** The same page with other ticks, and a sentence above them. It is drawn from itself, for nothing else may answer. */
function redrawn(view: PageFacts, { ticks, note, mark }: Redrawn): types.ModalView {
  const { round, edition } = readSavedPage(view);
  const blocks = view.blocks.filter(({ block_id: id }) => id !== noteBlock);
  const first = blocks.findIndex(({ block_id: id }) => groupOf(id) !== undefined);
  const drawn = blocks.map((block) => {
    const parsed = boxesSchema.safeParse(block);
    const group = groupOf(block.block_id);
    if (!parsed.success || group === undefined) return block;
    const [{ options }] = parsed.data.elements;
    const entries = options.map(({ value, text }) => ({ value, text: text.text, ticked: ticks.includes(value) }));
    return tickBoxes(group, mark ?? parsed.data.block_id.slice(group.length + 1), entries)[0] ?? block;
  });
  return {
    type: 'modal',
    title: view.title,
    ...(view.close === null ? {} : { close: view.close }),
    private_metadata: storedTicks({ round, edition, ticks: [...ticks] }),
    blocks:
      note === undefined ? drawn : drawn.toSpliced(Math.max(0, first), 0, { ...section(note), block_id: noteBlock }),
  };
}

const boxesSchema = z.object({
  block_id: z.string(),
  elements: z.tuple([
    z.object({ options: z.array(z.object({ value: z.string(), text: z.object({ text: z.string() }) })) }),
  ]),
});

function groupOf(id: string | undefined): 'counts' | 'like' | undefined {
  if (id?.startsWith('counts.')) return 'counts';
  return id?.startsWith('like.') ? 'like' : undefined;
}

const noteBlock = 'note';

const words = () => copy().member.saved;

/** How an answer counts, to be changed by its author alone: what is ticked here is what is stored. */
export function savedPage(
  page: WeekPage,
  asked: Prompt,
  { zone, help }: ReplyExtras,
  { reply, edition, suggestions, line }: Saved,
): types.ModalView {
  const { round, step } = page;
  const { closesAt } = round.window;
  const entries = (themes: typeof suggestions, isTicked: boolean) =>
    themes.map((theme) => ({ value: theme, text: sentenceOf(theme, asked.choices, page), ticked: isTicked }));
  const copying = wordsOf(reply) === '' ? '' : words().keepWords(spokenWeekday(weekdayOf(localDateOf(closesAt, zone))));
  return modal({
    title: asked.title,
    metadata: storedTicks({ round: round.id, edition, ticks: [...reply.themes] }),
    blocks: [
      ...(line ? [helpLine(help)] : []),
      section(reply.themes.length > 0 ? words().counts : suggestions.length > 0 ? words().untilTicked : words().beyond),
      ...tickBoxes('counts', edition, entries(reply.themes, true)),
      ...(suggestions.length === 0
        ? []
        : [section(words().alsoLike), ...tickBoxes('like', edition, entries(suggestions, false))]),
      ...(step.tips === undefined ? [] : [section(words().tryThis(clippedMrkdwn(step.tips.tryThis, 2800)))]),
      context([words().until(momentFor(closesAt, zone)), copying].filter((part) => part !== '').join(' ')),
      buttons(
        button({ text: words().edit, label: words().editLabel, action: actionIds.reflect, value: round.id }),
        moreMenu(sharedOption('withdraw'), sharedOption('resources')),
      ),
    ],
  });
}

type Settled = Redrawn | 'outOfDate' | 'asItIs';

/**
 * One changed tick of the page after saving. Slack is told that it was heard once it is stored, or is known not to be;
 * then the page is drawn again, so that what stands there is what is stored, or says so.
 * @param changedAt as Slack says it: seconds with a fraction
 */
export async function changeTick(
  ctx: SlackContext,
  user: CurrentUser,
  { view, changedAt }: { readonly view: ViewOutput; readonly changedAt: string },
  acknowledge: () => Promise<void>,
): Promise<void> {
  const settled = await stored(ctx, user, view, changedAt);
  await acknowledge();
  if (settled === 'asItIs') return;
  const page = settled === 'outOfDate' ? outOfDatePage(view) : redrawn(view, settled);
  const views = ctx.views(user.workspace);
  if ((await views.update({ id: view.id, hash: view.hash }, page)) === 'shown' || settled === 'outOfDate') return;
  // The page has changed since that click: by another one, whose answer need not be what was stored last.
  await views.update({ id: view.id }, redrawn(view, await present(ctx, user, view, { ...settled, mark: changedAt })));
}

async function stored(ctx: SlackContext, user: CurrentUser, view: ViewOutput, changedAt: string): Promise<Settled> {
  const { round, edition, sent, ticks } = readSavedPage(view);
  const changing = changeTicks(ctx.ports, { ...user, round }, { edition, asOf: changedAt, themes: sent });
  const outcome = await withDeadline(ctx, changeLimit, changing);
  if (outcome.kind === 'late') return { ticks: sent, note: words().late };
  const change = outcome.kind === 'done' ? outcome.value : 'failed';
  switch (change) {
    case 'changed':
      return { ticks: sent };
    case 'older':
      // A newer change is stored, which is on the screen already: its own answer says what became of it.
      return 'asItIs';
    case 'otherEdition':
    case 'noSlot':
      return 'outOfDate';
    case 'tooMany':
    case 'closed':
    case 'failed':
      return { ticks, note: words().notChanged[change], mark: changedAt };
  }
}

/** Milliseconds: Slack waits three seconds, and clicks of one page wait for each other. */
const changeLimit = 1200;

async function present(ctx: SlackContext, user: CurrentUser, view: ViewOutput, settled: Redrawn): Promise<Redrawn> {
  const { round } = readSavedPage(view);
  const outcome = await withDeadline(ctx, changeLimit, openReply(ctx.ports, { ...user, round }));
  const page = outcome.kind === 'done' && outcome.value.ok ? outcome.value.value : undefined;
  if (page === undefined) return { ...settled, note: settled.note ?? words().late };
  return { ...settled, ticks: page.said === undefined ? [] : ticksOf(page.said.chosen) };
}

const outOfDatePage = ({ title }: ViewOutput): types.ModalView =>
  modal({
    title: title.text,
    blocks: [section(words().outOfDate), buttons(sharedButton('reflect'))],
  });

/** Runs work of the same key one after the other, in the order of arrival; other keys do not wait. */
export function inTurn(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = last.get(key);
    const running = before === undefined ? work() : before.then(work, work);
    last.set(key, running);
    try {
      return await running;
    } finally {
      if (last.get(key) === running) last.delete(key);
    }
  };
}
