import type { types, ViewOutput } from '@slack/bolt';
import type { Shown, Views } from '../api/views.ts';
import { copy } from '../copy.ts';
import { modal, section } from './blocks.ts';
import { sorryPage } from './refusals.ts';

/** Where a page goes: on an empty screen, on top of the modal there, or in its place. */
export type Stage =
  | { readonly kind: 'open' | 'push'; readonly trigger: string }
  | { readonly kind: 'replace'; readonly shown: Shown };

/** Says a sentence to the person where they are, without a window. */
export type Say = (sentence: string) => Promise<void>;

/**
 * Shows a page. A trigger lives three seconds, so a light view is opened with it at once and filled afterwards. When
 * the page cannot be made or no window comes, the person is told so, and the error goes on to the one place that
 * catches. Nothing is done for a page that does not come.
 */
export async function show(views: Views, stage: Stage, say: Say, page: () => Promise<types.ModalView>): Promise<void> {
  const shown = stage.kind === 'replace' ? stage.shown : await opened(views, stage, say);
  if (shown === undefined) return;
  try {
    await views.update(shown, await page());
  } catch (error) {
    await views.update(shown, sorryPage());
    throw error;
  }
}

/** Undefined when no window came; where the person would wonder why, they are told. */
async function opened(
  views: Views,
  { kind, trigger }: Exclude<Stage, { kind: 'replace' }>,
  say: Say,
): Promise<Shown | undefined> {
  const shown = await views[kind](trigger, loadingView()).catch(async (error: unknown) => {
    await say(copy().common.cannotOpen);
    throw error;
  });
  if (shown === 'late') await say(copy().common.late);
  return typeof shown === 'string' ? undefined : shown;
}

/** The view that is on screen with a sentence on top; what somebody has typed into it stays. */
export function withSentence(view: ViewOutput, sentence: string): types.ModalView {
  const { title, close, submit, callback_id, private_metadata, clear_on_close, notify_on_close } = view;
  return {
    type: 'modal',
    title,
    blocks: blocksWith(view, sentence),
    clear_on_close,
    notify_on_close,
    ...(close === null ? {} : { close }),
    ...(submit === null ? {} : { submit }),
    ...(callback_id === '' ? {} : { callback_id }),
    ...(private_metadata === '' ? {} : { private_metadata }),
  };
}

export const homeWithSentence = (view: ViewOutput, sentence: string): types.HomeView => ({
  type: 'home',
  blocks: blocksWith(view, sentence),
});

/** Slack takes 100 blocks; the same sentence does not stand there twice. */
const blocksWith = ({ blocks }: ViewOutput, sentence: string): types.ModalView['blocks'] => [
  { ...section(sentence), block_id: sentenceBlock },
  ...blocks.filter(({ block_id }) => block_id !== sentenceBlock).slice(0, 99),
];

const sentenceBlock = 'no-window';

const loadingView = () => modal({ title: copy().common.loadingTitle, blocks: [section(copy().common.loading)] });
