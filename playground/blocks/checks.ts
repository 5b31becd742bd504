import { isObject, type JsonObject } from '../json.ts';

/** A check looks at a value and says, with Slack's wording of a problem, what is wrong and where (a JSON pointer). */
export type Check = (value: unknown, pointer: string) => readonly string[];

export const problem = (text: string, pointer: string): readonly string[] => [
  `[ERROR] ${text} [json-pointer:${pointer}]`,
];

/** A text of so many characters. Counted in UTF-16 units, which is never kinder than Slack's own count. */
export const string =
  (most: number, least = 1): Check =>
  (value, pointer) => {
    if (typeof value !== 'string') return problem('must provide a string', pointer);
    if (value.length > most) return problem(`must be less than ${most + 1} characters`, pointer);
    return value.length < least ? problem(`must be more than ${least - 1} characters`, pointer) : [];
  };

export const matching =
  (pattern: RegExp, what: string): Check =>
  (value, pointer) =>
    typeof value === 'string' && pattern.test(value) ? [] : problem(`must be ${what}`, pointer);

export const oneOfTexts =
  (...allowed: readonly string[]): Check =>
  (value, pointer) =>
    typeof value === 'string' && allowed.includes(value)
      ? []
      : problem(`must be one of: ${allowed.join(', ')}`, pointer);

export const flag: Check = (value, pointer) =>
  typeof value === 'boolean' ? [] : problem('must be a boolean', pointer);

export const integer =
  (least: number, most: number): Check =>
  (value, pointer) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return problem('must be an integer', pointer);
    return value < least || value > most ? problem(`must be between ${least} and ${most}`, pointer) : [];
  };

export const list =
  (item: Check, most: number, least = 1): Check =>
  (value, pointer) => {
    if (!Array.isArray(value)) return problem('must provide an array', pointer);
    if (value.length > most) return problem(`no more than ${most} items allowed`, pointer);
    if (value.length < least) return problem(`must have at least ${least} items`, pointer);
    return value.flatMap((each, index) => item(each, `${pointer}/${index}`));
  };

export type Fields = { readonly [name: string]: Check };

/** An object with these fields and no others; `extra` looks at the whole. */
export const shape =
  (
    required: Fields,
    optional: Fields = {},
    extra: (value: JsonObject, pointer: string) => readonly string[] = none,
  ): Check =>
  (value, pointer) => {
    if (!isObject(value)) return problem('must provide an object', pointer);
    const missing = Object.keys(required).filter((name) => value[name] === undefined);
    const unknown = Object.keys(value).filter((name) => !(name in required) && !(name in optional));
    const inner = Object.entries({ ...required, ...optional }).flatMap(([name, check]) =>
      value[name] === undefined ? [] : check(value[name], `${pointer}/${name}`),
    );
    return [
      ...missing.flatMap((name) => problem(`missing required field: ${name}`, pointer)),
      ...unknown.flatMap((name) => problem(`invalid additional property: ${name}`, pointer)),
      ...inner,
      ...extra(value, pointer),
    ];
  };

/** An object whose `type` decides which check applies. */
export const byType =
  (kinds: { readonly [type: string]: Check }): Check =>
  (value, pointer) => {
    if (!isObject(value)) return problem('must provide an object', pointer);
    const kind = value['type'];
    const check = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    return check ? check(value, pointer) : problem(`unsupported type: ${String(kind)}`, `${pointer}/type`);
  };

export const exactly =
  (expected: string): Check =>
  (value, pointer) =>
    value === expected ? [] : problem(`must be ${expected}`, pointer);

export const anything: Check = () => [];

const none = () => [];
