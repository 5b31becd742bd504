import type { types } from '@slack/bolt';
import type { CareSign } from '../../domain/care.ts';
import type { Group } from '../../domain/group.ts';
import type { CareResource, CareResources } from '../../domain/safety-content.ts';
import type { LookFirst } from '../../flows/replies/submit-reply.ts';
import { dateFor } from '../desk.ts';
import { privacyButton, resourcesButton } from '../everybody/refusal-page.ts';
import { resourceBlock, routeBlocks } from '../everybody/resources-page.ts';
import { button, buttons, context, divider, section } from '../parts/blocks.ts';
import { memberWords } from '../words/member.ts';

const words = memberWords.lookFirst;

export const keepEditing = 'reply-keep-editing';
export const doNotSend = 'reply-do-not-send';

/** What the author reads above their text before anything is kept: help first, then what was taken out of it, or could not be. */
export function lookFirstBlocks(
  { care, replaced, mistakes, rosterIsComplete }: LookFirst,
  { group, help, again }: { readonly group: Group; readonly help: CareResources | undefined; readonly again: boolean },
): types.KnownBlock[] {
  const changed = replaced.length > 0;
  return [
    ...(care === 'none' ? [] : careBlocks(care, group, help)),
    ...(changed ? [section(words.changed(replaced)), ...(again ? [context(words.again)] : [])] : []),
    ...(rosterIsComplete ? [] : changed ? [context(words.withoutRoster)] : [section(words.unread)]),
    ...(changed && mistakes.length > 0 ? [section(words.grown)] : []),
    divider,
  ];
}

/** The ways on that are not the form's own button: where they are read, not below the form. */
const careButtons = (): types.ActionsBlock =>
  buttons(
    button({ text: words.keepEditing, label: words.keepEditingLabel, action: keepEditing }),
    button({ text: words.doNotSend, label: words.doNotSendLabel, action: doNotSend }),
    resourcesButton(),
    privacyButton(),
  );

function careBlocks(care: 'incident' | 'crisis', group: Group, help: CareResources | undefined): types.KnownBlock[] {
  return [
    section(words.care[care]),
    ...urgentFirst(help?.resources ?? [], care).map(resourceBlock),
    ...(care === 'incident' ? routeBlocks(group) : []),
    context(words.checked(dateFor(group.resourcesCheckedOn, group.zone))),
    section(words.choices[care]),
    careButtons(),
  ];
}

/** A few that fit; the page of help lines has all of them. */
function urgentFirst(resources: readonly CareResource[], care: 'incident' | 'crisis'): readonly CareResource[] {
  const found = kindsFor[care].flatMap((kind) =>
    resources.filter((resource) => resource.kind === kind).slice(0, mostOfAKind),
  );
  return (found.length === 0 ? resources : found).slice(0, mostShown);
}

/** One country may have a line for each of its parts. */
const mostOfAKind = 3;
const mostShown = 8;

const kindsFor: Readonly<Record<Exclude<CareSign, 'none'>, readonly CareResource['kind'][]>> = {
  crisis: ['emergency', 'crisis', 'abuse'],
  incident: ['sexual-violence', 'abuse', 'work-rights'],
};
