import type { TargetedInputEvent } from 'preact';
import { useState } from 'preact/hooks';
import { at, textAt } from '../json.ts';
import type { FieldFacts } from './field-facts.ts';

/** Fields that are typed into: texts, numbers, dates and times. */
export function TextElement({ id, type, element, value, name, described, isInvalid, onValue }: FieldFacts) {
  const given = type === 'datetimepicker' ? localOf(value) : String(value ?? '');
  const [text, setText] = useState(given);
  const longest = at(element, 'max_length');
  const change = (typed: string) => {
    setText(typed);
    onValue(stateOf(type, typed));
  };
  const common = {
    id,
    class: 'field',
    value: text,
    placeholder: textAt(element, 'placeholder', 'text'),
    'aria-label': name,
    'aria-describedby': described,
    'aria-invalid': isInvalid,
  };
  return (
    <div class="text-field">
      {at(element, 'multiline') === true ? (
        <textarea {...common} rows={4} onInput={({ currentTarget }) => change(currentTarget.value)} />
      ) : (
        <OneLine {...common} kind={type} onInput={({ currentTarget }) => change(currentTarget.value)} />
      )}
      {typeof longest === 'number' && text.length > longest * 0.8 && (
        <span class={`counter ${text.length > longest ? 'over' : ''}`}>{longest - text.length}</span>
      )}
    </div>
  );
}

interface OneLineFacts {
  readonly kind: string;
  readonly id: string;
  readonly class: string;
  readonly value: string;
  readonly placeholder: string | undefined;
  readonly 'aria-label': string | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  onInput(event: TargetedInputEvent<HTMLInputElement>): void;
}

function OneLine({ kind, ...field }: OneLineFacts) {
  switch (kind) {
    case 'email_text_input':
      return <input {...field} type="email" />;
    case 'url_text_input':
      return <input {...field} type="url" />;
    case 'number_input':
      return <input {...field} type="number" />;
    case 'datepicker':
      return <input {...field} type="date" />;
    case 'timepicker':
      return <input {...field} type="time" />;
    case 'datetimepicker':
      return <input {...field} type="datetime-local" />;
    default:
      return <input {...field} type="text" />;
  }
}

function stateOf(type: string, typed: string): unknown {
  if (typed === '') return null;
  return type === 'datetimepicker' ? Math.floor(new Date(typed).getTime() / 1000) : typed;
}

/** Seconds since 1970 as the browser's field for a day and a time takes them. */
function localOf(value: unknown): string {
  if (typeof value !== 'number') return '';
  const local = new Date(value * 1000 - new Date(value * 1000).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
