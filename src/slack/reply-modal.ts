import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { z } from 'zod';
import { type RoundId, roundId } from '../domain/ids.ts';
import { type Reply, type ReplyField, type ReplyMistake, replyLimits } from '../domain/reply.ts';
import type { ReplyPage } from '../flows/open-reply.ts';
import { type SubmitRefusal, submitReply } from '../flows/submit-reply.ts';
import { attempt } from './attempt.ts';
import { button, buttons, context, modal, plainSection, section, textInput } from './blocks.ts';
import { mustAgreeAgain } from './consent-again-modal.ts';
import { type Asker, type Desk, momentFor } from './desk.ts';
import { escaped } from './mrkdwn.ts';
import { privacyButton, resourcesButton, withdrawButton } from './refusal-page.ts';
import { common } from './words/common.ts';
import { memberWords } from './words/member.ts';

const words = memberWords.reply;

export const replyCallback = 'reply';
export const switchVariant = 'reply-variant';

/** Text that was typed but not saved, carried over when the question changes. */
export type Typed = Pick<Reply, 'main' | 'more'>;
type Extras = { readonly notAReport: string; readonly deadlineNotice: string; readonly zone: string };

/** The week's question for one member, with what they said before. `revision` rises with each change of the modal. */
export function replyModal(page: ReplyPage, extras: Extras, revision = 0, typed?: Typed): types.ModalView {
  const { prompt, round, said } = page;
  const shown = typed ?? said;
  const variant: Reply['variant'] = prompt.lighter ? 'lighter' : 'main';
  const until = momentFor(round.window.closesAt, extras.zone);
  return modal({
    title: prompt.title,
    close: common.close,
    submit: {
      text: words.save,
      callback: replyCallback,
      metadata: stored({ round: round.id, variant, revision, until, k: round.k }),
    },
    blocks: [
      plainSection(prompt.framing),
      ...(prompt.note === undefined ? [] : [plainSection(prompt.note)]),
      context(escaped(prompt.contentNote)),
      textInput({
        block: blockOf('main', revision),
        action: answerAction,
        label: prompt.question,
        hint: words.questionHint(replyLimits.main),
        longest: replyLimits.main,
        multiline: true,
        ...initial(shown?.main),
      }),
      ...prompt.more.map((question, at) =>
        textInput({
          block: blockOf(`more-${at}`, revision),
          action: answerAction,
          label: question,
          hint: words.smallHint,
          longest: replyLimits.more,
          optional: true,
          ...initial(shown?.more[at]),
        }),
      ),
      context(words.openUntil(until)),
      buttons(switchButton(variant), privacyButton(), resourcesButton(), ...(said ? [withdrawButton()] : [])),
      section(`_${escaped(extras.notAReport)}_`),
      context(escaped(extras.deadlineNotice)),
    ],
  });
}

/** What stands in the modal now: which question it is about and what has been typed. */
export interface ReadReplyModal {
  readonly round: RoundId;
  readonly reply: Reply;
  readonly revision: number;
}

export function readReplyModal(view: Pick<ViewOutput, 'private_metadata' | 'state'>): ReadReplyModal {
  const { round, variant, revision } = metadataSchema.parse(JSON.parse(view.private_metadata));
  const textOf = (field: ReplyField) => view.state.values[blockOf(field, revision)]?.[answerAction]?.value ?? '';
  const more = [textOf('more-0'), textOf('more-1')];
  return { round, revision, reply: { variant, main: textOf('main'), more } };
}

/** Saves what was submitted. Whatever goes wrong, the text stays on the screen and the error stands under the question. */
export async function submitReplyModal(
  desk: Desk,
  asker: Asker,
  view: Pick<ViewOutput, 'private_metadata' | 'state'>,
): Promise<ViewResponseAction> {
  const { round, revision, reply } = readReplyModal(view);
  if (await mustAgreeAgain(desk, asker)) return errors([[blockOf('main', revision), words.consentChanged]]);
  const saving = submitReply(desk.ports, { ...asker, round }, reply);
  const outcome = await attempt(desk, asker, 'reply not saved', saveLimit, saving);
  if (outcome.kind !== 'done') return errors([[blockOf('main', revision), words[outcome.kind]]]);
  if (!outcome.value.ok) return errors(refusalErrors(outcome.value.refusal, revision));
  return { response_action: 'update', view: thanksView(view.private_metadata) };
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
  return modal({ title: words.thanksTitle, blocks: [section(words.thanks(until)), context(words.thanksNext(k))] });
}

const answerAction = 'answer';
/** New ids with each revision: Slack's clients ignore a new initial value under ids that they know. */
const blockOf = (field: ReplyField, revision: number) => `${field}.${revision}`;

/** The round, what is asked, and what the thank-you needs; nothing about the person. */
const metadataSchema = z.object({
  round: z.uuid().transform(roundId),
  variant: z.enum(['main', 'lighter']),
  revision: z.int().min(0),
  until: z.string(),
  k: z.int(),
});
const stored = (metadata: z.input<typeof metadataSchema>) => JSON.stringify(metadata);

const initial = (text: string | undefined) => (text ? { initial: text } : {});

const switchButton = (shown: Reply['variant']): types.Button =>
  button({
    text: shown === 'main' ? words.switchToLighter : words.switchToMain,
    action: switchVariant,
    value: shown === 'main' ? 'lighter' : 'main',
  });
