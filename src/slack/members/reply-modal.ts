import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { z } from 'zod';
import { type RoundId, roundId } from '../../domain/ids.ts';
import { type Reply, type ReplyField, type ReplyMistake, replyLimits } from '../../domain/reply.ts';
import { openReply, type ReplyPage } from '../../flows/replies/open-reply.ts';
import { type LookFirst, type Shown, type SubmitRefusal, submitReply } from '../../flows/replies/submit-reply.ts';
import { type Asker, type Desk, momentFor } from '../desk.ts';
import { privacyButton, resourcesButton, withdrawButton } from '../everybody/refusal-page.ts';
import { reporterNoticeBlocks } from '../everybody/reporter-notice.ts';
import { attempt } from '../parts/attempt.ts';
import { button, buttons, context, modal, plainSection, section, textInput } from '../parts/blocks.ts';
import { escaped } from '../parts/mrkdwn.ts';
import { common } from '../words/common.ts';
import { memberWords } from '../words/member.ts';
import { mustAgreeAgain } from './consent-again-modal.ts';
import { lookFirstBlocks } from './look-first.ts';
import { type ReplyExtras, replyExtras } from './reply-extras.ts';

const words = memberWords.reply;

export const replyCallback = 'reply';
export const switchVariant = 'reply-variant';

/** What has happened in the modal since it was opened. */
export interface ReplyForm {
  /** Rises with each change of the modal. */
  readonly revision: number;
  /** Text that was typed but not saved. */
  readonly typed?: Pick<Reply, 'main' | 'more'>;
  readonly shown: Shown;
  /** What the author should see above their text. */
  readonly first?: LookFirst & { readonly again: boolean };
}

/** The week's question for one member, with what they said before. */
export function replyModal(page: ReplyPage, extras: ReplyExtras, form: ReplyForm = untouched): types.ModalView {
  const { prompt, round, said, group } = page;
  const { revision, first } = form;
  const text = form.typed ?? said;
  const variant: Reply['variant'] = prompt.lighter ? 'lighter' : 'main';
  const until = momentFor(round.window.closesAt, extras.zone);
  const shown = first === undefined ? form.shown : shownBy(first, form.shown);
  const looking = first !== undefined;
  const caring = looking && first.care !== 'none';
  return modal({
    title: looking ? words.lookFirstTitle : prompt.title,
    close: common.close,
    submit: {
      text: submitText(first),
      callback: replyCallback,
      metadata: stored({ round: round.id, variant, revision, until, k: round.k, shown, looking }),
    },
    blocks: [
      ...(looking
        ? lookFirstBlocks(first, { group, help: extras.help, again: first.again })
        : [plainSection(prompt.framing), ...(prompt.note === undefined ? [] : [plainSection(prompt.note)])]),
      ...(looking ? [] : [context(escaped(prompt.contentNote))]),
      textInput({
        block: blockOf('main', revision),
        action: answerAction,
        label: prompt.question,
        hint: words.questionHint(replyLimits.main),
        multiline: true,
        ...filled(text?.main, replyLimits.main),
      }),
      ...prompt.more.map((question, at) =>
        textInput({
          block: blockOf(`more-${at}`, revision),
          action: answerAction,
          label: question,
          hint: words.smallHint,
          optional: true,
          ...filled(text?.more[at], replyLimits.more),
        }),
      ),
      context(words.openUntil(until)),
      ...(caring
        ? []
        : [buttons(switchButton(variant), privacyButton(), resourcesButton(), ...(said ? [withdrawButton()] : []))]),
      section(`_${escaped(extras.notAReport)}_`),
      context(escaped(extras.deadlineNotice)),
      ...reporterNoticeBlocks(page.group),
    ],
  });
}

/** A text about danger becomes part of no theme, so that is not what its author is offered. */
function submitText(first: ReplyForm['first']): string {
  if (first === undefined) return words.save;
  switch (first.care) {
    case 'none':
      return words.send;
    case 'incident':
      return words.sendForThemes;
    case 'crisis':
      return words.saveAllTheSame;
  }
}

const untouched: ReplyForm = { revision: 0, shown: { help: 'none', namesUnknown: false } };

const shownBy = ({ care, rosterIsComplete }: LookFirst, before: Shown): Shown => ({
  help: care === 'none' ? before.help : care,
  namesUnknown: before.namesUnknown || !rosterIsComplete,
});

/** What stands in the modal now: which question it is about and what has been typed. */
export interface ReadReplyModal {
  readonly round: RoundId;
  readonly reply: Reply;
  readonly revision: number;
  readonly shown: Shown;
  /** Whether the author had something to look at first. */
  readonly looking: boolean;
}

export function readReplyModal(view: Pick<ViewOutput, 'private_metadata' | 'state'>): ReadReplyModal {
  const { round, variant, revision, shown, looking } = metadataSchema.parse(JSON.parse(view.private_metadata));
  const textOf = (field: ReplyField) => view.state.values[blockOf(field, revision)]?.[answerAction]?.value ?? '';
  const more = [textOf('more-0'), textOf('more-1')];
  return { round, revision, reply: { variant, main: textOf('main'), more }, shown, looking };
}

/**
 * Saves what was submitted, or shows what the author should see first. Whatever goes wrong, the text stays on the
 * screen and the error stands under the question.
 */
export async function submitReplyModal(
  desk: Desk,
  asker: Asker,
  view: Pick<ViewOutput, 'private_metadata' | 'state'>,
): Promise<ViewResponseAction> {
  const read = readReplyModal(view);
  if (await mustAgreeAgain(desk, asker)) return errors([[blockOf('main', read.revision), words.consentChanged]]);
  const outcome = await attempt(desk, saveLimit, saveOrLook(desk, asker, view, read));
  return outcome.kind === 'done' ? outcome.value : errors([[blockOf('main', read.revision), words[outcome.kind]]]);
}

async function saveOrLook(
  desk: Desk,
  asker: Asker,
  view: Pick<ViewOutput, 'private_metadata'>,
  { round, reply, shown, revision, looking }: ReadReplyModal,
): Promise<ViewResponseAction> {
  const outcome = await submitReply(desk.ports, { ...asker, round }, reply, shown);
  if (!outcome.ok) return errors(refusalErrors(outcome.refusal, revision));
  if (outcome.value === 'saved') return { response_action: 'update', view: thanksView(view.private_metadata) };
  const first = { ...outcome.value, again: looking };
  if ([first.reply.main, ...first.reply.more].some(({ length }) => length > longestInput))
    return errors([[blockOf('main', revision), words.tooManyNames]]);
  const page = await openReply(desk.ports, { ...asker, round }, reply.variant);
  if (!page.ok) return errors([[blockOf('main', revision), pageRefusal(page.refusal.kind)]]);
  const form = { revision: revision + 1, typed: first.reply, shown, first };
  const next = replyModal(page.value, await replyExtras(desk, asker, page.value), form);
  return { response_action: 'update', view: next };
}

/** Slack takes no more into an input. */
const longestInput = 3000;

function pageRefusal(kind: 'notEnrolled' | 'nothingOpen' | 'closed' | 'nextRound'): string {
  return words[kind === 'nothingOpen' ? 'closed' : kind];
}

/** Milliseconds for saving; Slack waits three seconds for the whole answer. */
const saveLimit = 1500;

function refusalErrors(refusal: SubmitRefusal, revision: number): readonly (readonly [string, string])[] {
  const underQuestion = (sentence: string) => [[blockOf('main', revision), sentence] as const];
  switch (refusal.kind) {
    case 'mistakes':
      return refusal.mistakes.map((mistake) => [blockOf(mistake.field, revision), mistakeSentence(mistake)]);
    case 'notEnrolled':
      return underQuestion(words.notEnrolled);
    case 'nextRound':
      return underQuestion(words.nextRound);
    case 'closed':
      return underQuestion(words.closed);
  }
}

function mistakeSentence(mistake: ReplyMistake): string {
  switch (mistake.kind) {
    case 'empty':
      return words.empty;
    case 'tooLong':
      return words.tooLong(mistake.over);
    case 'tooManyBytes':
      return words.tooManyBytes(mistake.over);
  }
}

const errors = (entries: readonly (readonly [string, string])[]): ViewResponseAction => ({
  response_action: 'errors',
  errors: Object.fromEntries(entries),
});

function thanksView(metadata: string): types.ModalView {
  const { until, k } = metadataSchema.parse(JSON.parse(metadata));
  return modal({
    title: words.thanksTitle,
    blocks: [section(words.thanks(until)), buttons(withdrawButton(), resourcesButton()), context(words.thanksNext(k))],
  });
}

/** The author chose not to send. It is the same for everybody, whatever they wrote. */
export const notSentPage = (): types.ModalView =>
  modal({
    title: words.notSentTitle,
    blocks: [section(words.notSent), buttons(resourcesButton(), privacyButton())],
  });

const answerAction = 'answer';
/** New ids with each revision: Slack's clients ignore a new initial value under ids that they know. */
const blockOf = (field: ReplyField, revision: number) => `${field}.${revision}`;

/** The round, what is asked, what the thank-you needs and what was shown; never a text. */
const metadataSchema = z.object({
  round: z.uuid().transform(roundId),
  variant: z.enum(['main', 'lighter']),
  revision: z.int().min(0),
  until: z.string(),
  k: z.int(),
  shown: z.object({ help: z.enum(['none', 'incident', 'crisis']), namesUnknown: z.boolean() }),
  looking: z.boolean(),
});
const stored = (metadata: z.input<typeof metadataSchema>) => JSON.stringify(metadata);

/** What was put for names may have made a text too long: it is shown whole, for its author to shorten. */
const filled = (text: string | undefined, limit: number) =>
  text ? { initial: text, longest: Math.min(longestInput, Math.max(limit, text.length)) } : { longest: limit };

const switchButton = (shown: Reply['variant']): types.Button =>
  button({
    text: shown === 'main' ? words.switchToLighter : words.switchToMain,
    action: switchVariant,
    value: shown === 'main' ? 'lighter' : 'main',
  });
