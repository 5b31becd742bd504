import type { types } from '@slack/bolt';
import type { Band, DigestTheme, HeardBefore } from '../../domain/digest.ts';
import { type Group, hasCheckedContacts } from '../../domain/group.ts';
import type { RoundId } from '../../domain/ids.ts';
import type { ToldAction } from '../../domain/promised-action.ts';
import type { Heard } from '../../flows/ports/slack.ts';
import { copy } from '../copy.ts';
import { actionIds } from '../ui/actions.ts';
import { button, section, sectionWith } from '../ui/blocks.ts';
import { clippedMrkdwn } from '../ui/mrkdwn.ts';

/** What a message is made of. `text` is the whole of it: screen readers, notifications and old clients show only that. */
export interface MessageContent {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/** The two ways into a week's question, wherever it is offered. */
export const reflectButtons = (round: RoundId): types.Button[] => [
  button({
    text: copy().common.reflectNow,
    label: copy().common.reflectNowLabel,
    action: actionIds.reflect,
    value: round,
    style: 'primary',
  }),
];

/** Slack counts a message's text together with its blocks, as JSON; more than about this is refused. */
const mostCharacters = 13_000;

/** As many of these lines as a message with these blocks has room for, and the last ones: the blocks have the whole. */
export function textWithin(
  lines: readonly string[],
  last: readonly string[],
  blocks: readonly types.KnownBlock[],
): string {
  let left = mostCharacters - JSON.stringify(blocks).length - last.join('\n').length;
  const kept = lines.filter((line, at) => {
    left -= line.length + 1;
    return at === 0 || left > 0;
  });
  return [...kept, ...last].join('\n');
}

const promiseWords = () => copy().promise.channel;

/** What the group will try, as text; nothing when it has promised nothing. */
export const actionsText = (actions: readonly ToldAction[], title: string = promiseWords().title): readonly string[] =>
  actions.length === 0 ? [] : [`*${title}*`, ...actions.map(actionLine)];

/** A lead's promiseWords are shown exactly as they are: they call nobody. An owner is a lead who put their own name there. */
export function actionLine({ text, owner, state }: ToldAction): string {
  const who = owner === undefined ? promiseWords().group : `<@${owner}>`;
  return promiseWords().line(clippedMrkdwn(text, 250), promiseWords().about(who, promiseWords().state[state]));
}

/** What a lead has left to do before anyone is asked; nothing once the contacts are confirmed. */
export const contactsLeft = (group: Group): types.KnownBlock[] =>
  hasCheckedContacts(group)
    ? []
    : [sectionWith(copy().group.contactsLeft[isNamed(group) ? 'unchecked' : 'none'], contactsButton(group))];

export const contactsButton = (group: Group): types.Button =>
  button({
    text: isNamed(group) ? copy().group.checkContacts : copy().group.addContacts,
    label: copy().group.editContactsLabel,
    action: actionIds.groupContacts,
    value: group.id,
  });

const isNamed = ({ routes }: Group) => routes.every((route) => route !== '');

const heardWords = () => copy().channel.heard;

/** What was heard, theme by theme, with its bands in heardWords; nothing where nothing is shared. */
export function heardLines({ publication: { digest }, before }: Heard): readonly string[] {
  if (digest.kind === 'nothing') return [];
  const shared = sharedBand(digest.themes);
  return [
    ...(shared === undefined ? [] : [heardWords().each(heardWords().band[shared])]),
    ...digest.themes.map((theme) => themeLine(theme, before, shared)),
    ...(digest.beyond ? [heardWords().beyond] : []),
  ];
}

/** The smallest band, where several themes have it: it is said once, and the others say their own. */
function sharedBand(themes: readonly DigestTheme[]): Band | undefined {
  const bands = themes.flatMap(({ band }) => band ?? []);
  const smallest = bands.at(-1);
  return bands.length === themes.length && bands.at(-2) === smallest ? smallest : undefined;
}

/** The same under its title, a paragraph for each theme. */
export function heardBlocks(heard: Heard | undefined): types.SectionBlock[] {
  const lines = heard === undefined ? [] : heardLines(heard);
  return lines.map((line, at) => section(at === 0 ? `*${heardWords().title}*\n${line}` : line));
}

/** The same as text. */
export function heardText(heard: Heard | undefined): readonly string[] {
  const lines = heard === undefined ? [] : heardLines(heard);
  return lines.length === 0 ? [] : [heardWords().title, ...lines];
}

/** A theme as the channel reads it. */
export const themeBlock = (theme: DigestTheme): types.SectionBlock => section(themeLine(theme, new Map()));

function themeLine(theme: DigestTheme, before: HeardBefore, shared?: Band): string {
  const band = theme.band === undefined || theme.band === shared ? '' : ` · ${heardWords().band[theme.band]}`;
  const label = clippedMrkdwn(theme.label, 150 * partsOf(theme));
  const said = clippedMrkdwn(theme.sentence, 300 * partsOf(theme));
  const earlier = theme.with === undefined ? before.get(theme.id) : undefined; // What was merged is compared with nothing.
  return earlier === undefined ? `*${label}*${band}. ${said}` : `*${label}*${band}${heardWords().again(earlier.week)}`;
}

/** What was merged from several has room for the heardWords of each: of all lines together there are at most seven. */
export const partsOf = (theme: DigestTheme) => 1 + (theme.with?.length ?? 0);
