import { App } from '@slack/bolt';
import pg from 'pg';

/**
 * The least that could take an answer: an empty Bolt app whose only listener commits one row. It listens over HTTP to
 * PORT, or by Socket Mode where there is an app token.
 */
const { env } = process;
const socket = env['SLACK_APP_TOKEN'];
const pool = new pg.Pool({ connectionString: env['DATABASE_URL'], max: 10 });
await pool.query('create table if not exists plain_answer (id bigserial primary key, who text, said text)');
const app = new App({
  token: env['SLACK_BOT_TOKEN'] ?? '',
  clientOptions: { slackApiUrl: env['SLACK_API_URL'] ?? '' },
  installerOptions: { clientOptions: { slackApiUrl: env['SLACK_API_URL'] ?? '' } },
  ...(socket === undefined
    ? { signingSecret: env['SLACK_SIGNING_SECRET'] ?? '' }
    : { socketMode: true, appToken: socket }),
});
app.view({ type: 'view_submission' }, async ({ ack, body, view }) => {
  await pool.query('insert into plain_answer (who, said) values ($1, $2)', [
    body.user.id,
    JSON.stringify(view.state.values),
  ]);
  await ack({
    response_action: 'update',
    view: { type: 'modal', title: { type: 'plain_text', text: 'Saved' }, blocks: [] },
  });
});
await app.start(Number(env['PORT'] ?? 0));
process.stdout.write('"event":"started"\n');
process.once('SIGTERM', () => process.exit(0));
