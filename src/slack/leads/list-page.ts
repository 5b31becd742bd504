import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Group } from '../../domain/group.ts';
import { groupId } from '../../domain/ids.ts';
import type { Result } from '../../domain/result.ts';
import type { LeadAt } from '../../flows/outbox/tell-people.ts';
import { type CurrentUser, leadAt } from '../context.ts';
import { copy } from '../copy.ts';
import { button, buttons, divider, modal, section } from '../ui/blocks.ts';
import { sharedButton } from '../ui/buttons.ts';
import { refusalPage } from '../ui/refusals.ts';

interface ListPage {
  readonly group: Group;
  /** What was just done, above everything. */
  readonly said: string | undefined;
  readonly words: Record<'title' | 'intro' | 'none' | 'full' | 'add', string>;
  readonly rows: readonly types.KnownBlock[];
  readonly isFull: boolean;
  /** The page that it was opened from. */
  readonly back: 'group' | 'dates';
  /** Where one more is written; `id` comes back with what was written. */
  readonly form: { readonly id: string; readonly callback: string; readonly fields: readonly types.KnownBlock[] };
}

/** Something that leads keep for their group, each entry with its end, and the fields for one more until it is full. */
export function listPage({ group, said, words, rows, isFull, back, form }: ListPage): types.ModalView {
  const { title, intro, none, full, add } = words;
  const blocks: types.KnownBlock[] = [
    ...(said === undefined ? [] : [section(said), divider]),
    section(intro),
    ...(rows.length === 0 ? [section(none)] : rows),
    buttons(sharedButton(back, { value: group.id })),
  ];
  if (isFull) return modal({ title, blocks: [...blocks, section(full)] });
  return modal({
    title,
    submit: { text: add, callback: form.callback, metadata: `${group.id} ${form.id}` },
    blocks: [...blocks, divider, ...form.fields],
  });
}

/** The button that ends an entry: which of how many it is tells those who hear it apart. */
export const removeButton = (
  { id }: Group,
  {
    words,
    action,
    entry,
    at,
    of,
  }: {
    readonly words: { readonly remove: string; removeLabel(at: number, of: number): string };
    readonly action: string;
    readonly entry: string;
    readonly at: number;
    readonly of: number;
  },
) => button({ text: words.remove, label: words.removeLabel(at + 1, of), action, value: `${id} ${entry}` });

/** What pressing it leads to. `value`: the group and the entry. */
export async function afterRemoving(
  user: CurrentUser,
  value: string | undefined,
  remove: (at: LeadAt, entry: string) => Promise<Result<Group, unknown>>,
  page: (group: Group) => types.ModalView,
): Promise<types.ModalView> {
  const read = groupAndEntry.safeParse(value?.split(' '));
  if (!read.success) return refusalPage(copy().group.notLead);
  const [group, entry] = read.data;
  const outcome = await remove({ ...leadAt(user), group }, entry);
  return outcome.ok ? page(outcome.value) : refusalPage(copy().group.notLead);
}

const groupAndEntry = z.tuple([z.uuid().transform(groupId), z.uuid()]);
