import { sql } from 'kysely';
import type { Database } from '../../src/store/database.ts';

/** The tables of a migrated database as SQL that reads well: columns, constraints, indexes, triggers, functions. */
export async function writtenSchema(database: Database): Promise<string> {
  const tables = await columnOfTexts(
    database,
    sql`select relname as text from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not like 'kysely_%' order by 1`,
  );
  const parts = ['-- Written by npm run schema from the migrations; what each word means: docs/glossary.md.'];
  for (const table of tables) parts.push(await tableText(database, table));
  const functions = await columnOfTexts(
    database,
    sql`select pg_get_functiondef(oid) || ';' as text from pg_proc
      where pronamespace = 'public'::regnamespace order by proname, oid::regprocedure::text`,
  );
  return `${[...parts, ...functions.map((text) => text.replaceAll(/[ \t]+$/gm, ''))].join('\n\n')}\n`;
}

async function tableText(database: Database, table: string): Promise<string> {
  const columns = await columnOfTexts(
    database,
    sql`select '  ' || attname || ' ' || format_type(atttypid, atttypmod)
        || case when attnotnull then ' not null' else '' end
        || coalesce(' default ' || pg_get_expr(adbin, adrelid), '') as text
      from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
      where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attnum`,
  );
  const constraints = await columnOfTexts(
    database,
    sql`select '  ' || pg_get_constraintdef(oid, true) as text from pg_constraint
      where conrelid = ${table}::regclass and contype <> 'n' order by contype <> 'p', contype, 1`,
  );
  const others = await columnOfTexts(
    database,
    sql`select text from (
        select 1 as place, pg_get_indexdef(indexrelid) || ';' as text from pg_index
        where indrelid = ${table}::regclass
          and not exists (select from pg_constraint where conindid = indexrelid and conrelid = indrelid)
        union all
        select 2, pg_get_triggerdef(oid) || ';' from pg_trigger where tgrelid = ${table}::regclass and not tgisinternal
      ) as other order by place, text`,
  );
  return [`create table ${table} (`, [...columns, ...constraints].join(',\n'), ');', ...others].join('\n');
}

async function columnOfTexts(
  { db }: Database,
  query: ReturnType<typeof sql<{ readonly text: string }>>,
): Promise<readonly string[]> {
  const { rows } = await query.execute(db);
  return rows.map(({ text }) => text);
}
