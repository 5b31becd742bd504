import { type RawBuilder, sql } from 'kysely';
import type { LocalDate } from '../domain/calendar.ts';
import { type DayOff, mostDaysOff } from '../domain/group.ts';
import type { GroupId, WorkspaceId } from '../domain/ids.ts';
import { mostOwnHelpLines, type OwnHelpLine } from '../domain/safety-content.ts';
import type { Handle } from './database.ts';

/** What leads write one by one. Each is one statement, so that two leads who write at once lose nothing. */
export function listsOfGroup(db: Handle) {
  /** @param kept what stays of the list beside the new entry */
  async function add(
    workspace: WorkspaceId,
    id: GroupId,
    list: RawBuilder<unknown>,
    { kept, most, entry }: { readonly kept: RawBuilder<unknown>; readonly most: number; readonly entry: object },
  ) {
    const { rows } = await sql`
      update ally_group set ${list} = ${kept} || ${JSON.stringify([entry])}::jsonb
      where workspace_id = ${workspace} and id = ${id} and jsonb_array_length(${kept}) < ${most}
      returning id`.execute(db);
    return rows.length === 0 ? 'tooMany' : 'added';
  }
  async function keep(workspace: WorkspaceId, id: GroupId, list: RawBuilder<unknown>, which: RawBuilder<unknown>) {
    await sql`
      update ally_group set ${list} = ${entriesOf(list, which)} where workspace_id = ${workspace} and id = ${id}`.execute(
      db,
    );
  }
  return {
    /** After those that are there; `tooMany` where there are ten, or no such group. */
    addHelpLine: (workspace: WorkspaceId, id: GroupId, entry: OwnHelpLine): Promise<'added' | 'tooMany'> =>
      add(workspace, id, helpLines, { kept: helpLines, most: mostOwnHelpLines, entry }),
    /** Beside those that are there; one that is over makes room. `tooMany` where there are thirty, or no such group. */
    addDayOff: (workspace: WorkspaceId, id: GroupId, entry: DayOff, today: LocalDate): Promise<'added' | 'tooMany'> =>
      add(workspace, id, daysOff, {
        kept: entriesOf(daysOff, sql`each ->> 'to' >= ${today}`),
        most: mostDaysOff,
        entry,
      }),
    /** `line`: its id. */
    removeHelpLine: (workspace: WorkspaceId, id: GroupId, line: string): Promise<void> =>
      keep(workspace, id, helpLines, sql`each ->> 'id' <> ${line}`),
    /** `day`: its id. */
    removeDayOff: (workspace: WorkspaceId, id: GroupId, day: string): Promise<void> =>
      keep(workspace, id, daysOff, sql`each ->> 'id' <> ${day}`),
  };
}

const helpLines = sql.ref('help_lines');
const daysOff = sql.ref('days_off');

const entriesOf = (list: RawBuilder<unknown>, which: RawBuilder<unknown>) => sql`coalesce((
  select jsonb_agg(each order by place) from jsonb_array_elements(${list}) with ordinality as old(each, place)
  where ${which}), '[]')`;
