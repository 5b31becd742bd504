import { useRef, useState } from 'preact/hooks';
import type { ChannelState, ScreenState } from '../browser/screen-state.ts';
import type { Send } from './connection.ts';
import { Icon } from './icons.tsx';

interface ComposerFacts {
  readonly screen: ScreenState;
  readonly channel: ChannelState;
  readonly send: Send;
  /** The message whose thread is written in. */
  readonly thread?: string;
}

/** Where messages and slash commands are typed. Enter sends, Shift+Enter begins a line, arrows go through suggestions. */
export function Composer({ screen, channel, send, thread }: ComposerFacts) {
  const [text, setText] = useState('');
  const [picked, setPicked] = useState(0);
  const [isQuiet, setQuiet] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const offered = isQuiet || thread !== undefined ? [] : suggestionsFor(screen, text);
  const listId = `suggestions-${thread ?? channel.id}`;

  const write = (typed: string) => {
    setText(typed);
    setPicked(0);
    setQuiet(false);
  };
  const take = (suggestion: string) => {
    setText(suggestion);
    setQuiet(true);
    field.current?.focus();
  };
  const sendIt = async () => {
    const said = text.trim();
    if (said === '') return;
    write('');
    const where = { channel: channel.id };
    if (said.startsWith('/invite')) await send({ kind: 'invite', ...where });
    else if (said.startsWith('/') && thread === undefined) await send({ kind: 'command', ...where, text: said });
    else await send({ kind: 'say', ...where, text: said, ...(thread === undefined ? {} : { thread }) });
  };
  const onKey = (event: KeyboardEvent) => {
    const suggestion = offered[picked];
    if (event.key === 'ArrowDown' && offered.length > 0) setPicked((picked + 1) % offered.length);
    else if (event.key === 'ArrowUp' && offered.length > 0) setPicked((picked + offered.length - 1) % offered.length);
    else if (event.key === 'Escape' && offered.length > 0) setQuiet(true);
    else if (event.key === 'Tab' && suggestion !== undefined && !event.shiftKey) take(suggestion.text);
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      // A suggestion that says more than what is typed is taken first; the next Enter sends it.
      if (suggestion !== undefined && suggestion.text !== text.trim()) take(suggestion.text);
      else void sendIt();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const label = thread === undefined ? `Message #${channel.name}` : 'Reply in thread';
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void sendIt();
      }}
    >
      {offered.length > 0 && (
        <div class="suggestions" role="listbox" id={listId} aria-label="Commands" tabIndex={0}>
          {offered.map((suggestion, at) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points at the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field's keys choose the options
            <div
              key={suggestion.text}
              id={`${listId}-${at}`}
              role="option"
              aria-selected={at === picked}
              class={`suggestion ${at === picked ? 'picked' : ''}`}
              onClick={() => take(suggestion.text)}
            >
              <strong>{suggestion.text}</strong> <span>{suggestion.hint}</span>
            </div>
          ))}
        </div>
      )}
      <div class="composer-box">
        <textarea
          ref={field}
          id={thread === undefined ? 'message' : undefined}
          rows={1}
          value={text}
          placeholder={thread === undefined ? `${label} (or / for commands)` : label}
          aria-label={label}
          aria-haspopup="listbox"
          aria-controls={offered.length > 0 ? listId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={offered.length > 0 ? `${listId}-${picked}` : undefined}
          onInput={({ currentTarget }) => write(currentTarget.value)}
          onKeyDown={onKey}
        />
        <button type="submit" class="send" aria-label="Send" disabled={text.trim() === ''}>
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}

function suggestionsFor({ commands }: ScreenState, text: string): ScreenState['commands'] {
  if (!text.startsWith('/')) return [];
  const typed = text.trim().toLowerCase();
  const fitting = commands.filter((command) => command.text.toLowerCase().startsWith(typed));
  // Nothing is left to suggest once the only fitting command stands there.
  return fitting.length === 1 && fitting[0]?.text === typed ? [] : fitting;
}
