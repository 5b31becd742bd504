import { themeId } from '../../../src/domain/ids.ts';
import type { Codebook, Reading } from '../../../src/domain/theme.ts';

/** What a second reader of the rules would compute by hand, slowly and without any code of the product. */
export interface NaiveTheme {
  readonly id: string;
  readonly people: number;
  readonly band: number | undefined;
  readonly reasons: readonly string[];
}

export function naiveDigest(reading: Reading, codebook: Codebook, k: number, margin: (theme: string) => number) {
  const total = reading.length;
  if (total < k + margin('round')) return 'nothing';

  const grid = reading.map((reply) => {
    const row: Record<string, boolean> = {};
    for (const child of codebook.themes) row[child.id] = !reply.unread && reply.themes.indexOf(child.id) >= 0;
    return row;
  });

  const found: (NaiveTheme & { weight: number; place: number; needed: number })[] = [];
  const look = (id: string, place: number, children: readonly string[], extra: number) => {
    let people = 0;
    const words: Record<string, Set<number>> = {};
    grid.forEach((row, person) => {
      let raised = false;
      for (const child of children) {
        if (row[child] !== true) continue;
        raised = true;
        for (const word of reading[person]?.cues[child] ?? []) {
          words[word] ??= new Set();
          words[word].add(person);
        }
      }
      if (raised) people += 1;
    });
    if (people < k + extra) return false;
    const reasons = Object.keys(words)
      .filter((word) => (words[word]?.size ?? 0) >= k + extra)
      .sort((a, b) => (a < b ? -1 : 1));
    found.push({ id, people, reasons, band: undefined, weight: people - extra, place, needed: k + extra });
    return true;
  };

  codebook.parents.forEach((parent, parentPlace) => {
    const extra = margin(parent.id);
    let rest: string[] = codebook.themes.filter((child) => child.parent === parent.id).map((child) => child.id);
    if (total >= 3 * k + margin('round')) {
      for (const child of [...rest]) {
        const place = 1000 + codebook.themes.findIndex(({ id }) => id === themeId(child));
        if (look(child, place, [child], extra)) rest = rest.filter((each) => each !== child);
      }
    }
    look(parent.id, parentPlace, rest, extra);
  });

  const bandOf = (weight: number) => {
    let band: number | undefined;
    for (const edge of [5, 10, 20, 50, 100]) if (edge >= k && weight >= edge) band = edge;
    return band;
  };
  found.sort((a, b) => (bandOf(b.weight) ?? 0) - (bandOf(a.weight) ?? 0) || a.place - b.place);
  const seven = found.slice(0, 7);
  if (seven.length === 0) return 'nothing';

  const readable = reading.filter((reply) => !reply.unread).length;
  const smallComplement = seven.some(({ people }) => readable - people < k);
  if (smallComplement) seven.sort((a, b) => a.place - b.place);
  const themes = seven.map(({ id, people, reasons, weight }): NaiveTheme => {
    return { id, people, reasons, band: smallComplement ? undefined : bandOf(weight) };
  });
  const silent = reading.filter(
    (reply, person) => !reply.unread && Object.values(grid[person] ?? {}).every((raised) => !raised),
  ).length;
  return { themes, beyond: silent >= k + margin('beyond every theme') };
}
