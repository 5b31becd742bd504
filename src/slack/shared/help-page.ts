import type { types } from '@slack/bolt';
import { canSetUpGroup } from '../../flows/groups/change-leads.ts';
import type { CurrentUser, SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { actionIds } from '../ui/actions.ts';
import { button, buttons, modal, section } from '../ui/blocks.ts';
import { sharedButton } from '../ui/buttons.ts';
import { commandOf, commandWords, type OfferedTo, type UnknownWord } from '../ui/command-words.ts';
import { escaped } from '../ui/mrkdwn.ts';
import { rolesOf, type UserRoles } from './roles-and-weeks.ts';

const words = () => copy().member.help;

/** The words that this person may use. */
export async function helpPage(ctx: SlackContext, user: CurrentUser): Promise<types.ModalView> {
  const offered = await offeredTo(ctx, user);
  const lines = commandWords
    .filter((word) => offered.has(commandOf(word).offeredTo))
    .map((word) => words().line(commandOf(word).word, commandOf(word).help));
  return modal({ title: words().title, blocks: [section(words().intro), section(lines.join('\n'))] });
}

/** After a wrong word: the one that was probably meant, with what followed it. A sentence may be an answer gone astray. */
export async function unknownWordPage(
  ctx: SlackContext,
  user: CurrentUser,
  { typed, meant, rest }: UnknownWord,
): Promise<types.ModalView> {
  const all = button({ text: words().all, action: actionIds.help });
  if (typed !== undefined && meant !== undefined && (await offeredTo(ctx, user)).has(commandOf(meant).offeredTo)) {
    const whole = [meant, rest].filter((part) => part !== '').join(' ');
    const open = button({
      text: words().open(whole),
      action: actionIds[meant],
      style: 'primary',
      ...(rest === '' ? {} : { value: rest }),
    });
    return wordPage(words().didYouMean(escaped(typed), escaped(whole)), open, all);
  }
  const sentence = typed === undefined ? words().unknownSentence : words().unknown(escaped(typed));
  return wordPage(sentence, all, sharedButton('resources'));
}

const wordPage = (sentence: string, ...row: readonly types.Button[]): types.ModalView =>
  modal({ title: words().title, blocks: [section(sentence), buttons(...row)] });

async function offeredTo(ctx: SlackContext, user: CurrentUser): Promise<ReadonlySet<OfferedTo>> {
  const standing = await rolesOf(ctx, user);
  const maySetUp =
    standing.groups.length === 0 || (await canSetUpGroup(ctx.ports, user.workspace, user.member, ctx.namedLeads));
  return new Set<OfferedTo>(['everyone', ...offeredAs(standing), ...(maySetUp ? (['founders'] as const) : [])]);
}

function offeredAs({ member, leads }: UserRoles): readonly OfferedTo[] {
  return [
    ...(member === undefined ? (['outsiders'] as const) : (['members'] as const)),
    ...(member?.pausedUntil === undefined ? [] : (['pausing'] as const)),
    ...(leads.length === 0 ? [] : (['leads'] as const)),
    ...(member === undefined && leads.length === 0 ? [] : (['readers'] as const)),
  ];
}
