/**
 * Cues are phrases in small letters without contractions ("did not", not "didn't"), written so that one line stands for
 * many: `(one|other)` is a choice, `(word )?` a word that may be missing, `word*` any ending and ` .. ` a few words in
 * between. Here they are written out, a handful of variants each; endings and gaps are left away.
 */
export function phrasesOf(cue: string): readonly string[] {
  const all = [...new Set(variantsOf(cue).map(tidy))];
  const count = Math.min(all.length, mostVariants);
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)] ?? '');
}

const mostVariants = 8;

function variantsOf(cue: string): readonly string[] {
  const choice = /\((?<choices>[^()]*)\)(?<spare>\?)?/.exec(cue);
  if (choice === null) return [cue];
  const { choices = '', spare } = choice.groups ?? {};
  const before = cue.slice(0, choice.index);
  const after = cue.slice(choice.index + choice[0].length);
  return [...choices.split('|'), ...(spare === undefined ? [] : [''])].flatMap((each) =>
    variantsOf(`${before}${each}${after}`),
  );
}

const tidy = (phrase: string): string =>
  phrase.replaceAll(' .. ', ' ').replaceAll(/[*?]/g, '').replaceAll(/ +/g, ' ').trim();
