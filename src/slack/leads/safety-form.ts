import type { types } from '@slack/bolt';
import type { GroupSettings } from '../../domain/group.ts';
import type { SafetyContent } from '../../domain/safety-content.ts';
import type { SafetyChangeRefusal, SafetyRequest } from '../../flows/groups/change-group.ts';
import { countryBlocks, countryOf } from '../everybody/resources-page.ts';
import { context, divider, input, option, textInput } from '../parts/blocks.ts';
import { choice, chosen, type FormState, field, menu, ticked } from '../parts/form-fields.ts';
import { setupWords } from '../words/setup.ts';

const words = setupWords.safety;

/** Its choice shows the help lines of another country. */
export const chooseCountry = 'choose-country';

/** Help lines, reporting routes and the workplace's own notice, as fields; the box is unticked each time. */
export function safetyBlocks(
  content: SafetyContent,
  settings: Pick<GroupSettings, 'country'> & Partial<Pick<GroupSettings, 'routes' | 'reporterNotice'>>,
): types.KnownBlock[] {
  const country = countryOf(content, settings.country) ?? content.countries[0];
  const options = content.countries.map((each) => option(each.countryName, each.country));
  return [
    routeField(0, words.routeLine, words.routeLineHint, settings.routes?.[0]),
    routeField(1, words.routeOutside, words.routeOutsideHint, settings.routes?.[1]),
    textInput({
      block: block.reporter,
      action: choice,
      label: words.reporter,
      hint: words.reporterHint,
      longest: 1000,
      multiline: true,
      optional: true,
      ...(settings.reporterNotice === undefined ? {} : { initial: settings.reporterNotice.text }),
    }),
    {
      ...menu({ block: block.country, label: words.country, action: chooseCountry }, options, country?.country),
      dispatch_action: true,
    },
    ...(country === undefined ? [] : countryBlocks(country).slice(0, mostHelpLineBlocks)),
    divider,
    context(words.resourcesNote),
    input(
      { block: confirmOf(country?.country), label: words.confirm },
      { type: 'checkboxes', action_id: choice, options: [option(words.confirmOption, confirmed)] },
    ),
  ];
}

/** A tick counts for a country whose help lines could be shown with it. */
export function readSafety(content: SafetyContent, view: FormState): SafetyRequest {
  const country = countryIn(view);
  const text = (at: string) => field(view, at)?.value ?? '';
  return {
    country: country ?? '',
    routes: [text(block.routes[0]), text(block.routes[1])],
    reporterText: text(block.reporter),
    resourcesConfirmed:
      country !== undefined &&
      countryOf(content, country) !== undefined &&
      ticked(view, confirmOf(country)).includes(confirmed),
  };
}

export const countryIn = (view: FormState): string | undefined => chosen(view, block.country);

/** The field under which a refusal is said, and the sentence. */
export function safetyError(refusal: SafetyChangeRefusal, country: string): readonly [field: string, sentence: string] {
  switch (refusal.kind) {
    case 'routeMissing':
      return [block.routes[refusal.which], words.routeMissing];
    case 'sameRoute':
      return [block.routes[1], words.sameRoute];
    case 'resourcesNotConfirmed':
      return [confirmOf(country), words.resourcesNotConfirmed];
  }
}

/** Where something is said that has no field of its own here. */
export const firstSafetyField = 'route-line';

const routeField = (which: 0 | 1, label: string, hint: string, initial: string | undefined) =>
  textInput({
    block: block.routes[which],
    action: choice,
    label,
    hint,
    longest: 500,
    ...(initial === undefined ? {} : { initial }),
  });

/** A new id for each country: a tick for one country's help lines is none for another's. */
const confirmOf = (country: string | undefined) => `confirm.${country ?? ''}`;

/** A view holds 100 blocks, and the box to tick below the help lines must be among them. */
const mostHelpLineBlocks = 80;

const confirmed = 'confirmed';
const block = {
  country: 'country',
  routes: [firstSafetyField, 'route-outside'],
  reporter: 'reporter-notice',
} as const;
