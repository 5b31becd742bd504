/** Limits as JSON Schema keywords, each for the kind of value it belongs to. */
export type Limits = {
  readonly string: { readonly maxLength?: number; readonly minLength?: number };
  readonly array: { readonly maxItems?: number };
  readonly number: { readonly minimum?: number; readonly maximum?: number };
};

/** Lifts limits out of the prose of a doc comment, for instance "Maximum length for this field is 75 characters." */
export function limitsIn(comment: string): Limits {
  const maxLength = first(
    comment,
    /max(?:imum)?(?: of| length)[^.]*?(\d[\d,]*) characters/i,
    /limit(?: this field to)? (\d[\d,]*)/i,
  );
  const minLength = first(comment, /minimum length[^.]*? is (\d+)/i);
  const maxItems = first(
    comment,
    /max(?:imum)?(?: number)? of (\d+) (?:blocks|options|items|elements|rows|table cells)/i,
    /max(?:imum)? number of (?:items|options|option groups) is (\d+)/i,
    /maximum (\d+) (?:items|cards|rows|blocks)/i,
    /up to (\d+) \{@link/i,
  );
  const between = /(?:between|min(?:imum of)?) `?(\d+)`?(?: and|, max(?:imum of)?) `?(\d+)`?/i.exec(comment);
  const minimum = between ? Number(between[1]) : first(comment, /minimum number is (\d+)/i);
  const maximum = between ? Number(between[2]) : first(comment, /max(?:imum)? value (?:is|of) `?(\d+)/i);
  return {
    string: { ...(maxLength ? { maxLength } : {}), ...(minLength ? { minLength } : {}) },
    array: maxItems ? { maxItems } : {},
    number: { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) },
  };
}

function first(text: string, ...patterns: readonly RegExp[]): number | undefined {
  const found = patterns.map((pattern) => pattern.exec(text)?.[1]).find((digits) => digits !== undefined);
  return found === undefined ? undefined : Number(found.replaceAll(',', ''));
}
