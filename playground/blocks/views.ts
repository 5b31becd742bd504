import { isObject, type JsonObject, objectsAt } from '../json.ts';
import { blockProblems } from './blocks.ts';
import { anything, type Check, exactly, type Fields, flag, problem, shape, string } from './checks.ts';
import { plainText } from './objects.ts';

const shared: Fields = { private_metadata: string(3000, 0), callback_id: string(255), external_id: string(255, 0) };

const modal: Check = shape(
  { type: exactly('modal'), title: plainText(24), blocks: anything },
  {
    ...shared,
    submit: plainText(24),
    close: plainText(24),
    clear_on_close: flag,
    notify_on_close: flag,
    submit_disabled: flag,
  },
);

const home: Check = shape({ type: exactly('home'), blocks: anything }, shared);

/** A view may weigh at most 250 kB. */
const heaviestView = 250_000;

export const isTooLarge = (view: unknown) => Buffer.byteLength(JSON.stringify(view ?? null)) > heaviestView;

/** Everything wrong with a view of this kind, in Slack's words and with JSON pointers. */
export function viewProblems(view: unknown, kind: 'modal' | 'home', pointer = '/view'): readonly string[] {
  if (!isObject(view)) return problem('must provide an object', pointer);
  const frame = kind === 'modal' ? modal : home;
  return [
    ...frame(view, pointer),
    ...blockProblems(view['blocks'], kind, `${pointer}/blocks`),
    ...inputProblems(view, kind, pointer),
  ];
}

function inputProblems(view: JsonObject, kind: 'modal' | 'home', pointer: string): readonly string[] {
  const inputs = objectsAt(view, 'blocks').filter((block) => block['type'] === 'input');
  const needsSubmit = kind === 'modal' && inputs.length > 0 && view['submit'] === undefined;
  return needsSubmit ? problem('missing required field: submit', pointer) : [];
}
