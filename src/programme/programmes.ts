import { z } from 'zod';
import type { GroupId, RoundId, WorkspaceId } from '../domain/ids.ts';
import { type Asked, askedInWeek, type Programme } from '../domain/programme.ts';
import type { TakenWords } from '../domain/theme.ts';
import type { Log } from '../flows/ports/log.ts';
import type { Programmes } from '../flows/ports/programmes.ts';
import { ownThemesSchema } from './own-themes-schema.ts';
import { stepSchema } from './programme-schema.ts';
import { checkNewProgramme, checkProgramme } from './validate.ts';

/** Where programmes are kept; nothing that comes from there is trusted. */
export interface ProgrammeShelf {
  programme(workspace: WorkspaceId, group: GroupId): Promise<{ stored: unknown; revision: number } | undefined>;
  replace(
    workspace: WorkspaceId,
    group: GroupId,
    programme: Programme,
    revision: number,
  ): Promise<'replaced' | 'changedMeanwhile'>;
  asked(workspace: WorkspaceId, round: RoundId): Promise<unknown>;
}

/**
 * Programmes of groups. A stored one that no longer passes the check is not asked: the usual one stands in, and the log
 * says so.
 */
export function createProgrammes(shelf: ProgrammeShelf, usual: Programme, taken: TakenWords, log: Log): Programmes {
  const known = new Map<RoundId, Asked>();
  const told = new Set<GroupId>();
  const of: Programmes['of'] = async ({ workspace, id }) => {
    const own = await shelf.programme(workspace, id);
    if (own === undefined) return { programme: usual, revision: 0, isUsable: true };
    const checked = checkProgramme(own.stored);
    if (checked.ok) return { programme: checked.value, revision: own.revision, isUsable: true };
    if (!told.has(id)) log.warn({ event: 'own programme cannot be used', workspace, count: checked.refusal.length });
    told.add(id);
    return { programme: usual, revision: own.revision, isUsable: false };
  };
  return {
    usual: () => usual,
    of,
    check: (written) => checkNewProgramme(written, taken),
    replace: (group, programme, revision) => shelf.replace(group.workspace, group.id, programme, revision),
    askedIn: async (group, round) => {
      if (round.status === 'planned') return askedInWeek((await of(group)).programme, round.week);
      const remembered = known.get(round.id);
      if (remembered !== undefined) return remembered;
      const kept = askedSchema.safeParse(await shelf.asked(round.workspace, round.id));
      // Rounds from before there were own programmes have nothing kept.
      if (!kept.success) return askedInWeek((await of(group)).programme, round.week);
      if (known.size >= mostKnown) known.clear();
      known.set(round.id, kept.data);
      return kept.data;
    },
  };
}

const mostKnown = 200;

const askedSchema = z.object({ step: stepSchema, themes: ownThemesSchema });
