import type { Group } from '../domain/group.ts';
import type { GroupId, RoundId } from '../domain/ids.ts';
import { type Language, languages } from '../domain/language.ts';
import { seasonOf } from '../domain/own-weeks.ts';
import { contentOfWeek, type Programme, type RoundContent } from '../domain/programme.ts';
import type { Codebook } from '../domain/theme.ts';
import type { Programmes } from '../flows/ports/content.ts';
import type { Log } from '../flows/ports/system.ts';
import type { createProgrammeStore } from '../store/programme-store.ts';
import { parseAsked } from './older-programme.ts';
import { codebookIn, contentIn, seasonIn, stepIn, themeIn } from './spoken-content.ts';
import { checkNewProgramme, checkProgramme } from './validate.ts';

/**
 * Programmes of groups. A stored one that no longer passes the check is not asked: the usual one stands in, and the log
 * says so.
 */
export function createProgrammes(
  shelf: ReturnType<typeof createProgrammeStore>,
  { usual, codebook }: { readonly usual: Programme; readonly codebook: Codebook },
  log: Log,
): Programmes {
  const known = new Map<RoundId, RoundContent>();
  const usable = new Map<GroupId, { programme: Programme; revision: number; isUsable: boolean }>();
  const told = new Set<GroupId>();
  const usualIn = (language: Language = languages[0]) => (language === languages[0] ? usual : seasonIn(language));
  const codebookOf = ({ language = languages[0] }: Group) =>
    language === languages[0] ? codebook : codebookIn(codebook, language);
  const whole = async ({ workspace, id, language }: Group) => {
    const own = await shelf.programme(workspace, id);
    if (own === undefined) return { programme: usualIn(language), revision: 0, isUsable: true };
    const { revision } = own;
    const before = usable.get(id);
    if (before?.revision === revision) return before;
    const checked = checkProgramme(own.stored);
    if (checked.ok) {
      const found = { programme: checked.value, revision, isUsable: true };
      remember(usable, id, found);
      return found;
    }
    if (!told.has(id)) log.warn({ event: 'own programme cannot be used', workspace, count: checked.refusal.length });
    told.add(id);
    return { programme: usualIn(language), revision, isUsable: false };
  };
  const of: Programmes['of'] = async (group) => {
    const { programme, ...others } = await whole(group);
    return { ...others, whole: programme, programme: seasonOf(programme, group.weeks) };
  };
  return {
    usual: () => usual,
    spoken: (language) => ({
      season: () => usualIn(language),
      step: (step) => stepIn(step, language),
      content: (content) => contentIn(content, language),
      theme: (theme) => themeIn(theme, language),
    }),
    of,
    check: (written) => checkNewProgramme(written, codebook),
    replace: (group, programme, revision) => shelf.replace(group.workspace, group.id, programme, revision),
    contentOf: async (group, round) => {
      if (round.status === 'planned') return contentOfWeek((await of(group)).programme, round.week, codebookOf(group));
      const remembered = known.get(round.id);
      if (remembered !== undefined) return remembered;
      const kept = parseAsked(await shelf.asked(round.workspace, round.id), codebook);
      // Rounds from before there were own programmes have nothing kept.
      if (kept === undefined) return contentOfWeek((await of(group)).programme, round.week, codebookOf(group));
      remember(known, round.id, kept);
      return kept;
    },
  };
}

/** In a process that has seen many groups it begins again, rather than grow. */
function remember<Key, Value>(known: Map<Key, Value>, key: Key, value: Value): void {
  if (known.size >= mostKnown) known.clear();
  known.set(key, value);
}

const mostKnown = 200;
