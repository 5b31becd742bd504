import type { types } from '@slack/bolt';
import { mayLead } from '../../flows/groups/may-lead.ts';
import type { Asker, Desk } from '../desk.ts';
import { opens } from '../parts/actions.ts';
import { button, buttons, modal, section } from '../parts/blocks.ts';
import { type CommandWord, commandWords } from '../parts/command-words.ts';
import { memberWords } from '../words/member.ts';
import { standingOf } from './standing.ts';

const words = memberWords.help;

/** The words that this person may use. After a wrong word: with the one that was probably meant. */
export async function helpPage(
  desk: Desk,
  asker: Asker,
  wrong?: { readonly meant: CommandWord | undefined },
): Promise<types.ModalView> {
  const useful = await usefulWords(desk, asker);
  const meant = useful.find((word) => word === wrong?.meant);
  const lines = useful.map((word) => words.line(word === 'hub' ? '' : word, words.words[word]));
  return modal({
    title: words.title,
    blocks: [...(wrong === undefined ? [section(words.intro)] : wrongBlocks(meant)), section(lines.join('\n'))],
  });
}

function wrongBlocks(meant: CommandWord | undefined): types.KnownBlock[] {
  if (meant === undefined) return [section(words.unknown)];
  return [
    section(words.didYouMean(meant)),
    buttons(button({ text: words.open(meant), action: opens[meant], style: 'primary' })),
  ];
}

async function usefulWords(desk: Desk, asker: Asker): Promise<readonly CommandWord[]> {
  const { member, leads } = await standingOf(desk, asker);
  const maySetUp = await mayLead(desk.ports, asker.workspace, asker.member, desk.namedLeads);
  const mayUse: Readonly<Record<CommandWord, boolean>> = {
    hub: true,
    join: member === undefined,
    reflect: member !== undefined,
    lighter: member !== undefined,
    skip: member !== undefined,
    snooze: member !== undefined,
    pause: member !== undefined,
    resume: member?.pausedUntil !== undefined,
    settings: member !== undefined,
    themes: member !== undefined || leads.length > 0,
    withdraw: member !== undefined,
    leave: member !== undefined,
    'forget-me': member !== undefined,
    privacy: true,
    resources: true,
    help: true,
    setup: maySetUp,
    review: leads.length > 0,
    report: leads.length > 0,
    status: leads.length > 0,
  };
  return commandWords.filter((word) => mayUse[word]);
}
