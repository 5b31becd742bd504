import { objectAt, textAt } from '../json.ts';
import { type Choice, chosenKeys } from './choices.ts';
import type { FieldFacts } from './field-facts.ts';
import { SlackText } from './text.tsx';

type ChoiceFacts = FieldFacts & { readonly choices: readonly Choice[] };

export function SelectElement({ id, element, value, name, described, isInvalid, onValue, choices }: ChoiceFacts) {
  const [chosen = ''] = chosenKeys(value);
  const placeholder = textAt(element, 'placeholder', 'text') ?? 'Choose …';
  return (
    <select
      id={id}
      class="field"
      value={chosen}
      aria-label={name}
      aria-describedby={described}
      aria-invalid={isInvalid}
      onChange={({ currentTarget }) => onValue(choices.find(({ key }) => key === currentTarget.value)?.value ?? null)}
    >
      {chosen === '' && <option value="">{placeholder}</option>}
      {choices.map(({ key, text }) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  );
}

/** Radio buttons, checkboxes, and selects that take several. */
export function ChoiceElement({ id, type, value, onValue, choices }: ChoiceFacts) {
  const chosen = new Set(chosenKeys(value));
  const isOne = type === 'radio_buttons';
  const isMenu = type.startsWith('multi_');
  const choose = (choice: Choice, isOn: boolean) => {
    if (isOne) return onValue(choice.value);
    onValue(choices.filter(({ key }) => (key === choice.key ? isOn : chosen.has(key))).map((each) => each.value));
  };
  return (
    <div class={`choices ${isMenu && choices.length > 8 ? 'long' : ''}`} id={id}>
      {choices.map((choice) => (
        <label key={choice.key} class="choice">
          <input
            type={isOne ? 'radio' : 'checkbox'}
            name={id}
            checked={chosen.has(choice.key)}
            onChange={({ currentTarget }) => choose(choice, currentTarget.checked)}
          />
          <span>
            {isMenu ? choice.text : <SlackText text={optionText(choice)} />}
            {choice.description !== undefined && <span class="hint">{choice.description}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}

const optionText = ({ value, text }: Choice) => objectAt(value, 'text') ?? text;
