import type { english } from './en/english.ts';

/**
 * Everything that people read in one language. Its keys, and what each sentence is told, are those of the English
 * one: a missing or an extra key does not compile.
 */
export type Catalogue = Shape<typeof english>;

type Shape<T> = T extends string
  ? string
  : T extends (...told: infer Told) => infer Said
    ? (...told: Told) => Shape<Said>
    : T extends readonly (infer Item)[]
      ? readonly (T extends readonly [] ? string : Shape<Item>)[]
      : { readonly [Key in keyof T]: Shape<T[Key]> };
