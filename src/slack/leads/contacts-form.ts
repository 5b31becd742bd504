import type { types } from '@slack/bolt';
import type { ContactsRefusal, Group } from '../../domain/group.ts';
import { helpIn, type SafetyContent } from '../../domain/safety-content.ts';
import type { ContactsRequest } from '../../flows/groups/change-group.ts';
import { copy } from '../copy.ts';
import { actionIds } from '../ui/actions.ts';
import { button, input, sectionWith, textInput } from '../ui/blocks.ts';
import { boxes, choice, chosen, countryMenu, type FormState, field, ticked } from '../ui/form-fields.ts';
import { escaped } from '../ui/mrkdwn.ts';
import { spokenCountry } from '../ui/spoken.ts';

const words = () => copy().setup.contacts;

type Settings = Pick<Group, 'country'> & Partial<Pick<Group, 'id' | 'routes' | 'helpLines' | 'reporterNotice'>>;

/** Two reporting routes, the country with its help lines, and one box that is unticked each time. */
export function contactsBlocks(content: SafetyContent, settings: Settings): types.KnownBlock[] {
  const { country, routes, id } = settings;
  return [
    routeField(0, words().routeLine, routes?.[0]),
    routeField(1, words().routeOutside, routes?.[1]),
    {
      ...input({ block: block.country, label: words().country }, countryMenu(actionIds.chooseCountry, country)),
      dispatch_action: true,
    },
    sectionWith(
      linesOf(content, settings),
      button({
        text: words().check,
        label: words().checkLabel,
        action: actionIds.helpList,
        value: [country, ...(id === undefined ? [] : [id])].join(' '),
      }),
    ),
    // Its id names the country: what is ticked for one is unticked for another.
    boxes({ block: checkedField(country), label: words().checked, optional: true }, [
      { value: yes, text: words().checkedOption, ticked: false },
    ]),
  ];
}

/** The workplace's own notice, which only a group that is there has. */
export const reporterField = (notice: Group['reporterNotice']): types.InputBlock =>
  textInput({
    block: block.reporter,
    action: choice,
    label: words().reporter,
    hint: words().reporterHint,
    longest: 1000,
    multiline: true,
    optional: true,
    ...(notice === undefined ? {} : { initial: notice.text }),
  });

export function readContacts(view: FormState): ContactsRequest {
  const text = (at: string) => field(view, at)?.value ?? '';
  const shown = shownIn(view);
  return {
    country: countryIn(view) ?? '',
    routes: [text(block.routes[0]), text(block.routes[1])],
    reporterText: text(block.reporter),
    shown,
    checked: ticked(view, checkedField(shown)).includes(yes),
  };
}

export const countryIn = (view: FormState): string | undefined => chosen(view, block.country);

/** The field under which a refusal is said, and the sentence. */
export function contactsError(refusal: ContactsRefusal, view: FormState): readonly [field: string, sentence: string] {
  switch (refusal.kind) {
    case 'routeMissing':
    case 'routeUnreachable':
      return [block.routes[refusal.which], words()[refusal.kind]];
    case 'sameRoute':
      return [block.routes[1], words().sameRoute];
    case 'unknownCountry':
      return [block.country, words().unknownCountry];
    case 'otherLines':
    case 'unchecked':
      return [checkedField(shownIn(view)), words()[refusal.kind]];
  }
}

/** Where something is said that has no field of its own here. */
export const firstContactsField = 'route-line';

/** The country of whose help lines the box speaks. */
const shownIn = ({ state }: FormState): string =>
  Object.keys(state.values)
    .find((id) => id.startsWith(checkedField('')))
    ?.slice(checkedField('').length) ?? '';

const checkedField = (country: string) => `contacts-checked.${country}`;

function linesOf(content: SafetyContent, { country, helpLines = [] }: Settings): string {
  const found = helpIn(content, country);
  const name = escaped(spokenCountry(country));
  const lines = found?.resources.length ?? 0;
  return found?.worldwide ? words().worldwide(name) : words().lines(helpLines.length + lines, name);
}

const routeField = (which: 0 | 1, label: string, initial: string | undefined) =>
  textInput({
    block: block.routes[which],
    action: choice,
    label,
    placeholder: words().routePlaceholder,
    longest: 500,
    optional: true,
    ...(initial ? { initial } : {}),
  });

const yes = 'checked';
const block = {
  country: 'country',
  routes: [firstContactsField, 'route-outside'],
  reporter: 'reporter',
} as const;
