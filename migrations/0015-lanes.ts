import { type Kysely, sql } from 'kysely';

/** How fast each workspace's messages go out, for all replicas together. It says nothing about any person. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table lane (
      workspace_id text not null,
      pace double precision not null,
      free_at timestamptz not null,
      constraint lane_pk primary key (workspace_id),
      constraint lane_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
      constraint lane_pace_check check (pace > 0)
    )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table lane`.execute(db);
}
