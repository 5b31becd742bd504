import type { ClickPage } from './click.ts';
import { leadClicks } from './lead-clicks.ts';
import { memberClicks } from './member-clicks.ts';

/** Every button and select → its page. */
export const clickPages: Readonly<Record<string, ClickPage>> = { ...memberClicks, ...leadClicks };
