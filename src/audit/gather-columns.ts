import type { Column } from './evidence.ts';
import type { Ask } from './gather-evidence.ts';

/** Every column of every table of every schema but the system's own, with all that it holds. */
export async function gatherColumns(ask: Ask): Promise<readonly Column[]> {
  const columns: Column[] = [];
  for (const row of await ask(columnsQuery)) {
    const [schema, table, column] = [String(row['schema']), String(row['tab']), String(row['col'])];
    const type = typeOf(String(row['type']));
    // Bytes as text: what can be read in them stays readable, everything else becomes an escape.
    const value = type === 'bytes' ? `encode(${quoted(column)}, 'escape')` : `${quoted(column)}::text`;
    const hidden = row['plain'] === true ? 'xmin::text' : `'0'`;
    const rows = await ask(`select ${value} as value, ${hidden} as writer from ${quoted(schema)}.${quoted(table)}`);
    columns.push({
      name: `${schema}.${table}.${column}`,
      type,
      values: rows.map((each) => (each['value'] === null ? null : String(each['value']))),
      writers: rows.map((each) => Number(each['writer'])),
    });
  }
  return columns;
}

/** Leaves of partitioned tables only; generated and system columns are no place for anything new. */
const columnsQuery = `
  select nspname as schema, relname as tab, attname as col, format_type(atttypid, atttypmod) as type,
    relkind = 'r' as plain
  from pg_attribute
  join pg_class on pg_class.oid = attrelid
  join pg_namespace on pg_namespace.oid = relnamespace
  where relkind in ('r', 'm') and attnum > 0 and not attisdropped
    and nspname not in ('pg_catalog', 'information_schema') and nspname !~ '^pg_(toast|temp)'
    and has_table_privilege(pg_class.oid, 'select')
  order by nspname, relname, attnum`;

function typeOf(type: string): Column['type'] {
  if (/^(timestamp|date|time\b|interval)/.test(type)) return 'time';
  if (type === 'bytea') return 'bytes';
  return /^(text|character|json|xml|name|citext|"char")/.test(type) || type.endsWith('[]') ? 'text' : 'other';
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
