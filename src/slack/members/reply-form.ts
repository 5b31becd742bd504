import type { types } from '@slack/bolt';
import type { Group } from '../../domain/group.ts';
import type { Member } from '../../domain/member.ts';
import { type Prompt, receivingPromptOf } from '../../domain/programme.ts';
import { replyLimits } from '../../domain/reply.ts';
import type { CareResources } from '../../domain/safety-content.ts';
import type { ReplyPage } from '../../flows/replies/open-reply.ts';
import type { LookFirst, Shown } from '../../flows/replies/submit-reply.ts';
import { momentFor, type SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { helpFor } from '../shared/help-lines.ts';
import { actionIds, formIds } from '../ui/actions.ts';
import { boldSection, button, buttons, context, modal, plainSection, textInput } from '../ui/blocks.ts';
import { moreMenu, sharedButton, sharedOption } from '../ui/buttons.ts';
import { reporterNoticeBlocks } from '../ui/group-blocks.ts';
import { clippedMrkdwn, escaped } from '../ui/mrkdwn.ts';
import { careAbove, careBelow, namesBlocks } from './look-first.ts';
import {
  answerAction,
  blockOf,
  choiceBlocks,
  choiceIds,
  type Draft,
  type Order,
  type ReplyMetadata,
  storedMetadata,
  ticksOf,
} from './reply-draft.ts';

const words = () => copy().member.reply;

/** What has happened in the modal since it was opened. */
export interface ReplyForm extends Pick<ReplyMetadata, 'revision' | 'asks' | 'shown'> {
  readonly order: Order;
  /** What was ticked and typed but not saved. */
  readonly draft?: Draft;
  /** What the author should see above their text. */
  readonly first?: LookFirst & { readonly again: boolean };
}

/** The form as somebody opens it. `revision`: one that no form before it has had in the same window. */
export const freshForm = (order: Order, revision: number): ReplyForm => ({
  revision,
  asks: 'usual',
  order,
  shown: { help: 'none', namesUnknown: false },
});

/** The question that a form asks; the usual one where a week has no other. */
export const askedBy = ({ prompt, step }: Pick<ReplyPage, 'prompt' | 'step'>, asks: ReplyForm['asks']): Prompt =>
  (asks === 'receiving' ? receivingPromptOf(step) : undefined) ?? prompt;

/** The week's question for one member, with what they said before. */
export function replyModal(page: ReplyPage, extras: ReplyExtras, form: ReplyForm): types.ModalView {
  const { round, group } = page;
  const { revision, first, asks, order } = form;
  const prompt = askedBy(page, asks);
  const draft = fitted(form.draft ?? draftOf(page), prompt);
  const looking = first !== undefined;
  const caring = looking && first.care !== 'none';
  const care = caring ? { ...first, group, help: extras.help } : undefined;
  const shown = looking ? shownBy(first, form.shown) : form.shown;
  return modal({
    title: looking ? words().lookFirstTitle : prompt.title,
    close: words().notNow,
    submit: {
      text: submitText(first),
      callback: formIds.reply,
      metadata: storedMetadata({
        round: round.id,
        revision,
        asks,
        order: [...order],
        shown,
        looking,
        ticks: caring ? [...draft.ticks] : [],
      }),
    },
    blocks: [
      ...(care === undefined ? [] : careAbove(care)),
      ...(looking ? namesBlocks(first) : before(prompt)),
      ...(caring
        ? []
        : [
            boldSection(prompt.question),
            ...choiceBlocks({ page, asked: prompt, order, ticks: draft.ticks }, choiceIds(revision)),
          ]),
      wordsInput(draft, revision, prompt.choices.length === 0 && draft.ticks.length === 0),
      ...prompt.more.map((question, at) =>
        textInput({
          block: blockOf(`more-${at}`, revision),
          action: answerAction,
          label: question,
          optional: true,
          ...filled(draft.more[at], replyLimits.more),
        }),
      ),
      ...(looking ? [] : [context(clippedMrkdwn(prompt.framing, 2900))]),
      ...(care === undefined ? after(page, extras, prompt, asks) : careBelow(care)),
      ...reporterNoticeBlocks(group),
    ],
  });
}

const draftOf = ({ said }: ReplyPage): Draft =>
  said === undefined
    ? { ticks: [], main: '', more: [] }
    : { ticks: ticksOf(said.chosen), main: said.main, more: said.more };

/** Words to a smaller question that this one does not ask stand below the others, and are not lost. */
const fitted = ({ ticks, main, more }: Draft, { more: asked }: Prompt): Draft => ({
  ticks,
  main: [main, ...more.slice(asked.length)].filter((text) => text !== '').join('\n'),
  more: more.slice(0, asked.length),
});

/** The framing stands below: on a telephone the question, the choices and the box must be on the first screen. */
const before = ({ contentNote }: Prompt): types.KnownBlock[] =>
  contentNote === undefined ? [] : [plainSection(contentNote)];

const wordsInput = ({ main }: Draft, revision: number, areNeeded: boolean) =>
  textInput({
    block: blockOf('main', revision),
    action: answerAction,
    label: words().ownWords,
    placeholder: words().fewWords,
    hint: words().leaveNamesOut,
    multiline: true,
    optional: !areNeeded,
    ...filled(main, replyLimits.main),
  });

function after(
  { round, said, step }: ReplyPage,
  { zone }: ReplyExtras,
  { note }: Prompt,
  asks: ReplyForm['asks'],
): types.KnownBlock[] {
  const other = asks === 'usual' ? words().fromTheOtherSide : words().usualQuestion;
  return [
    context(words().openUntil(momentFor(round.window.closesAt, zone))),
    buttons(
      ...(note === undefined ? [] : [button({ text: note.title, action: actionIds.note, value: round.id })]),
      sharedButton('resources'),
      moreMenu(
        sharedOption('privacy'),
        ...(step.receiving === undefined ? [] : [{ text: other, action: actionIds.otherQuestion }]),
        ...(said === undefined ? [] : [sharedOption('withdraw')]),
      ),
    ),
    context(escaped(words().notAReport)),
  ];
}

function submitText(first: ReplyForm['first']): string {
  if (first === undefined) return words().save;
  return first.care === 'none' ? words().send : words().sendAnyway;
}

const shownBy = ({ care, rosterIsComplete }: LookFirst, before: Shown): Shown => ({
  help: care === 'none' ? before.help : care,
  namesUnknown: before.namesUnknown || !rosterIsComplete,
});

/** Slack takes no more into an input. */
export const longestInput = 3000;

/** What was put for names may have made a text too long: it is shown whole, for its author to shorten. */
const filled = (text: string | undefined, limit: number) =>
  text ? { initial: text, longest: Math.min(longestInput, Math.max(limit, text.length)) } : { longest: limit };

/** What the reply modal shows beside the question. */
export interface ReplyExtras {
  readonly zone: string;
  /** Help lines of one's own country, else of the group's. */
  readonly help: CareResources | undefined;
}

export const replyExtras = (
  { content }: Pick<SlackContext, 'content'>,
  { member, group }: { readonly member: Member; readonly group: Group },
): ReplyExtras => ({ zone: member.zone, help: helpFor(content, { group, own: member.country }) });
