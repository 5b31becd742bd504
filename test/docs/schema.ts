import { readFileSync } from 'node:fs';

// Another test compares it with what the migrations make.
const tables = [
  ...readFileSync(new URL('../../docs/schema.sql', import.meta.url), 'utf8').matchAll(
    /^create table (\w+) \((.*?)^\);$/gms,
  ),
].map(([, name = '', body = '']) => ({ name, body }));

export const tableNames: readonly string[] = tables.map(({ name }) => name);

/** Each foreign key as "the table that has it -> the one that it points to". */
export const references: readonly string[] = tables.flatMap(({ name, body }) =>
  [...body.matchAll(/ REFERENCES (\w+)\(/g)].map(([, to]) => `${name} -> ${to}`),
);

/** Each column that holds the id of a person, or of their conversation with the app. */
export const columnsOfPeople: readonly string[] = tables.flatMap(({ name, body }) =>
  [...body.matchAll(/^ {2}([a-z_]+) /gm)]
    .map(([, column = '']) => column)
    .filter(
      (column) => /^(?:member_id|owner_id|direct_channel_id)$/.test(column) || (name === 'member' && column === 'id'),
    )
    .map((column) => `${name}.${column}`),
);
