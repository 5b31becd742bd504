import type { types } from '@slack/bolt';
import type { GroupSettings } from '../../domain/group.ts';
import type { CareResource, CareResources, SafetyContent } from '../../domain/safety-content.ts';
import type { SafetyChangeRefusal, SafetyRequest } from '../../flows/groups/change-group.ts';
import { countryBlocks, countryOf } from '../everybody/resources-page.ts';
import { context, divider, option, textInput } from '../parts/blocks.ts';
import { boxes, choice, chosen, type FormState, field, menu, ticked } from '../parts/form-fields.ts';
import { setupWords } from '../words/setup.ts';
import { helpLineBoxes, helpLineErrors, helpLinesToCheck, tickedHelpLines } from './help-line-boxes.ts';

const words = setupWords.safety;

/** Its choice shows the help lines of another country. */
export const chooseCountry = 'choose-country';

/** Help lines, reporting routes and the workplace's own notice, as fields; every box is unticked each time. */
export function safetyBlocks(
  content: SafetyContent,
  settings: Pick<GroupSettings, 'country'> & Partial<Pick<GroupSettings, 'routes' | 'reporterNotice'>>,
): types.KnownBlock[] {
  const country = countryOf(content, settings.country) ?? content.countries[0];
  const options = content.countries.map((each) => option(each.countryName, each.country));
  return [
    routeField(0, words.routeLine, words.routeLineHint, settings.routes?.[0]),
    routeField(1, words.routeOutside, words.routeOutsideHint, settings.routes?.[1]),
    boxes({ block: block.routesRight, label: words.checkRoutes }, [
      { value: right, text: words.routesOption, description: words.routesDescription, ticked: false },
    ]),
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
    ...(country === undefined ? [] : helpLinesOf(country)),
  ];
}

/** A tick counts for a country whose help lines could be shown with it. */
export function readSafety(content: SafetyContent, view: FormState): SafetyRequest {
  const country = countryOf(content, countryIn(view) ?? '');
  const text = (at: string) => field(view, at)?.value ?? '';
  return {
    country: country?.country ?? '',
    routes: [text(block.routes[0]), text(block.routes[1])],
    reporterText: text(block.reporter),
    checked: {
      helpLines: country && helpLinesToCheck(country).map(({ id }) => id),
      ticked: country === undefined ? [] : tickedHelpLines(country, view),
      routes: ticked(view, block.routesRight).includes(right),
    },
  };
}

export const countryIn = (view: FormState): string | undefined => chosen(view, block.country);

/** The fields under which a refusal is said, each with its sentence. */
export function safetyErrors(
  content: SafetyContent,
  refusal: SafetyChangeRefusal,
  country: string,
): readonly (readonly [field: string, sentence: string])[] {
  switch (refusal.kind) {
    case 'routeMissing':
      return [[block.routes[refusal.which], words.routeMissing]];
    case 'sameRoute':
      return [[block.routes[1], words.sameRoute]];
    case 'routesUnchecked':
      return [[block.routesRight, words.routesUnchecked]];
    case 'unknownCountry':
      return [[block.country, words.unknownCountry]];
    case 'helpLinesUnchecked': {
      const shown = countryOf(content, country);
      return shown === undefined ? [] : helpLineErrors(shown, refusal.missing);
    }
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

/** What members see of a country, and a box for each line of it. */
function helpLinesOf(country: CareResources): types.KnownBlock[] {
  const resources: readonly CareResource[] = helpLinesToCheck(country);
  return [
    ...countryBlocks({ ...country, resources }),
    divider,
    context(words.resourcesNote),
    ...helpLineBoxes(country),
  ];
}

const right = 'right';
const block = {
  country: 'country',
  routes: [firstSafetyField, 'route-outside'],
  routesRight: 'routes-right',
  reporter: 'reporter-notice',
} as const;
