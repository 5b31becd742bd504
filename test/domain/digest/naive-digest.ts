import type { Answer, Codebook } from '../../../src/domain/theme.ts';

/** What a second reader of the rules would compute by hand, slowly and without any code of the product. */
export interface NaiveTheme {
  readonly id: string;
  readonly people: number;
  readonly band: number | undefined;
}

export function naiveDigest(
  answers: readonly Answer[],
  codebook: Codebook,
  k: number,
  margin: (counted: string) => number,
) {
  const total = answers.length;
  if (total < k + margin('round')) return 'nothing';

  const raisedBy = (person: number, children: readonly string[]) =>
    children.some((child) => answers[person]?.some((theme) => theme === child) ?? false);
  const found: (NaiveTheme & { weight: number; place: number })[] = [];
  const look = (id: string, place: number, children: readonly string[], extra: number) => {
    let people = 0;
    for (let person = 0; person < total; person += 1) if (raisedBy(person, children)) people += 1;
    if (people < k + extra) return false;
    found.push({ id, people, band: undefined, weight: people - extra, place });
    return true;
  };

  codebook.parents.forEach((parent, parentPlace) => {
    const unlisted: string[] = [];
    codebook.themes.forEach((child, place) => {
      if (child.parent !== parent.id) return;
      if (!look(child.id, 1000 + place, [child.id], margin(child.id))) unlisted.push(child.id);
    });
    let extra = margin(parent.id);
    for (const child of unlisted) {
      let people = 0;
      for (let person = 0; person < total; person += 1) if (raisedBy(person, [child])) people += 1;
      let all = 0;
      for (let person = 0; person < total; person += 1) if (raisedBy(person, unlisted)) all += 1;
      if (people >= all - 1 && margin(child) > extra) extra = margin(child);
    }
    look(parent.id, parentPlace, unlisted, extra);
  });

  const bandOf = (weight: number) => {
    let band: number | undefined;
    for (const edge of [5, 10, 20, 50, 100]) if (edge >= k && weight >= edge) band = edge;
    return band;
  };
  found.sort((a, b) => (bandOf(b.weight) ?? 0) - (bandOf(a.weight) ?? 0) || a.place - b.place);
  const seven = found.slice(0, 7);
  if (seven.length === 0) return 'nothing';

  const isSmall = total < 3 * k + margin('round');
  const smallComplement = isSmall || seven.some(({ id, people }) => total - people < k + margin(`without ${id}`));
  if (smallComplement) seven.sort((a, b) => a.place - b.place);
  const themes = seven.map(({ id, people, weight }): NaiveTheme => {
    return { id, people, band: smallComplement ? undefined : bandOf(weight) };
  });
  const known = codebook.themes.map((theme) => `${theme.id}`);
  let silent = 0;
  for (let person = 0; person < total; person += 1) if (!raisedBy(person, known)) silent += 1;
  return { themes, beyond: !isSmall && silent >= k + margin('beyond every theme') };
}
