import { blocksText } from '../screen.ts';
import type { Message } from '../world.ts';
import { spelledOut } from './spelled-out.ts';
import type { Stage } from './stage.ts';
import type { Weight } from './transcript.ts';

type Showing = Pick<Stage, 'out' | 'playground'>;

/** What somebody reads in a message. */
export function show(stage: Showing, where: string, message: Message, weight: Weight = 'long'): void {
  const text = message.blocks.length > 0 ? blocksText(message.blocks) : message.text;
  stage.out.screen(where, spelledOut(text, stage.playground), weight);
}

/** Shows the modal on top of somebody's screen. */
export function showModal(stage: Showing, where: string, screen: string): void {
  const modal = screen.split(/\n\n(?=== |\(!\))/)[0] ?? '';
  stage.out.screen(where, spelledOut(modal.replace(/^== Modal: /, ''), stage.playground));
}
