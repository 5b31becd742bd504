/** The same with every field named, so that the compiler asks for one that is new; undefined stands for an absent one. */
export type EveryField<T> = {
  readonly [Field in keyof Required<T>]: Record<never, never> extends Pick<T, Field> ? T[Field] | undefined : T[Field];
};

type Defined<T> = { readonly [Field in keyof T as undefined extends T[Field] ? never : Field]: T[Field] } & {
  readonly [Field in keyof T as undefined extends T[Field] ? Field : never]?: Exclude<T[Field], undefined>;
};

/** The same without the fields that are undefined. */
export function defined<T extends object>(fields: T): Defined<T>;
export function defined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
