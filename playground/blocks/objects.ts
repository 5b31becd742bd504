import { type Check, exactly, flag, list, oneOfTexts, problem, shape, string } from './checks.ts';

export const plainText = (most: number, least = 1): Check =>
  shape({ type: exactly('plain_text'), text: string(most, least) }, { emoji: flag });

/** A text object of either kind; `emoji` belongs to plain text and `verbatim` to mrkdwn. */
export const anyText = (most: number): Check => {
  const plain = plainText(most);
  const marked = shape({ type: exactly('mrkdwn'), text: string(most) }, { verbatim: flag });
  return (value, pointer) => {
    const kind = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
    if (kind === 'plain_text') return plain(value, pointer);
    return kind === 'mrkdwn' ? marked(value, pointer) : problem('must be a plain_text or mrkdwn object', pointer);
  };
};

export const confirmation: Check = shape(
  { title: plainText(100), text: anyText(300), confirm: plainText(30), deny: plainText(30) },
  { style: oneOfTexts('primary', 'danger') },
);

const optionParts = { value: string(75) };

/** An option of a select menu: plain text only. */
export const menuOption: Check = shape({ text: plainText(75), ...optionParts }, { description: plainText(75) });

/** An option of an overflow menu may also be a link. */
export const overflowOption: Check = shape(
  { text: plainText(75), ...optionParts },
  { description: plainText(75), url: string(3000) },
);

/** An option of radio buttons or checkboxes may be mrkdwn. */
export const choiceOption: Check = shape({ text: anyText(75), ...optionParts }, { description: anyText(75) });

export const optionGroup: Check = shape({ label: plainText(75), options: list(menuOption, 100) });

export const dispatchConfig: Check = shape(
  {},
  { trigger_actions_on: list(oneOfTexts('on_enter_pressed', 'on_character_entered'), 2) },
);
