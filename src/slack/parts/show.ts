import type { types } from '@slack/bolt';
import type { Shown, Views } from '../connection/views.ts';
import { sorryPage } from '../everybody/refusal-page.ts';
import { common } from '../words/common.ts';
import { modal, section } from './blocks.ts';

/** Where a page goes: on an empty screen, on top of the modal there, or in its place. */
export type Stage =
  | { readonly kind: 'open' | 'push'; readonly trigger: string }
  | { readonly kind: 'replace'; readonly shown: Shown };

/**
 * Shows a page. A trigger lives three seconds, so a light view is opened with it at once and filled afterwards. When
 * the page cannot be made, the person is told so, and the error goes on to the one place that catches.
 */
export async function show(views: Views, stage: Stage, page: () => Promise<types.ModalView>): Promise<void> {
  const shown = stage.kind === 'replace' ? stage.shown : await views[stage.kind](stage.trigger, loadingView);
  try {
    await views.update(shown, await page());
  } catch (error) {
    await views.update(shown, sorryPage());
    throw error;
  }
}

const loadingView = modal({ title: common.loadingTitle, blocks: [section(common.loading)] });
