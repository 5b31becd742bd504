// Holds TM-5 of docs/threat-model.md.
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { readConfig, readStores } from '../../src/config/config.ts';
import { environment } from '../../src/config/environment.ts';

const enough = { SLACK_BOT_TOKEN: 'xoxb-playground-1', SLACK_APP_TOKEN: 'xapp-playground-1' };

describe('the configuration', () => {
  test('needs two tokens and has a default for everything else', () => {
    const config = readConfig(enough);
    expect(config).toMatchObject({
      ok: true,
      value: { port: 3000, logLevel: 'info', leads: [], slack: { apiUrl: undefined, signingSecret: undefined } },
    });
  });

  test('names every mistake at once, each with its fix', () => {
    const config = readConfig({
      SLACK_BOT_TOKEN: 'xoxp-wrong-kind',
      DATABASE_URL: 'mysql://somewhere',
      VAULT_DATABASE_URL: 'somewhere else',
      LEADS: 'U1, mia',
      PORT: '70000',
      SLACK_MESSAGES_PER_MINUTE: '0',
      LOG_LEVEL: 'chatty',
      SLACK_API_URL: 'not an address',
      MONITORING_PORT: '-1',
      REPLICAS: '40',
    });
    expect(config.ok).toBe(false);
    const mistakes = config.ok ? [] : config.refusal;
    for (const name of [
      'SLACK_BOT_TOKEN',
      'DATABASE_URL',
      'VAULT_DATABASE_URL',
      'LEADS',
      'PORT',
      'SLACK_MESSAGES_PER_MINUTE',
      'LOG_LEVEL',
      'SLACK_API_URL',
      'MONITORING_PORT',
      'REPLICAS',
    ])
      expect(mistakes.filter((line) => line.startsWith(name))).toHaveLength(1);
  });

  test('never repeats a value, for it may be a secret', () => {
    const config = readConfig({ SLACK_BOT_TOKEN: 'my-secret-token', DATABASE_URL: 'http://user:my-secret@host' });
    expect(JSON.stringify(config)).not.toContain('my-secret');
  });

  test.each([
    'proxy.example:3128',
    'socks5://my-secret@proxy.example:1080',
    'http://ally:my-secret#2024@proxy.example:3128',
    'http://ally:my-secret/2024@proxy.example:3128',
    'http://ally:2024/my-secret@proxy.example:3128',
    'http://ally:2024?my-secret@proxy.example:3128',
    'http://ally:my-secret%@proxy.example:3128',
  ])('refuses %j as a proxy, in either case of letters, and repeats none of it', (address) => {
    for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']) {
      const config = readConfig({ ...enough, [name]: address });
      expect(config.ok ? [] : config.refusal).toEqual([
        expect.stringMatching(new RegExp(`^${name} is not the address of a proxy: write http://`)),
      ]);
      expect(JSON.stringify(config)).not.toMatch(/my-secret|2024|ally/);
    }
  });

  test('takes a proxy, and one that is set to nothing', () => {
    const HTTPS_PROXY = 'http://ally:my%23secret@proxy.example:3128';
    expect(readConfig({ ...enough, HTTPS_PROXY, https_proxy: '', NO_PROXY: '*' }).ok).toBe(true);
  });

  test('takes a blank line of .env as not set', () => {
    const config = readConfig({ ...enough, DATABASE_URL: ' ', PORT: '' });
    expect(config).toMatchObject({ ok: true, value: { port: 3000 } });
  });

  test('says what is missing when there is no token at all', () => {
    const config = readConfig({});
    expect(config.ok ? [] : config.refusal).toEqual([
      expect.stringMatching(/^SLACK_BOT_TOKEN is missing/),
      expect.stringMatching(/^SLACK_APP_TOKEN is missing/),
    ]);
  });

  test('wants either an app token or a signing secret', () => {
    const config = readConfig({ SLACK_BOT_TOKEN: 'xoxb-playground-1' });
    expect(config.ok ? [] : config.refusal).toEqual([expect.stringMatching(/^SLACK_APP_TOKEN is missing/)]);
    expect(readConfig({ SLACK_BOT_TOKEN: 'xoxb-playground-1', SLACK_SIGNING_SECRET: '12345678' }).ok).toBe(true);
  });

  const many = {
    SLACK_CLIENT_ID: '1000.2000',
    SLACK_CLIENT_SECRET: 'a client secret of Slack',
    SLACK_SIGNING_SECRET: '12345678',
    SLACK_STATE_SECRET: 'thirty-two characters or more, of chance',
    PUBLIC_URL: 'https://ally.example.com',
    TOKEN_KEYS: `k2:${'B'.repeat(43)}=, k1:${'A'.repeat(43)}=`,
  };

  test('serves many workspaces with the app’s own secrets, and then takes no token of one workspace', () => {
    const config = readConfig(many);
    expect(config).toMatchObject({
      ok: true,
      value: { slack: { kind: 'many workspaces', tokenKeys: [{ id: 'k2' }, { id: 'k1' }] } },
    });
    const both = readConfig({ ...many, ...enough });
    expect(both.ok ? [] : both.refusal).toEqual([
      expect.stringMatching(/^SLACK_BOT_TOKEN is of an app for one workspace/),
      expect.stringMatching(/^SLACK_APP_TOKEN is of an app for one workspace/),
    ]);
  });

  test.each(Object.entries(many).filter(([name]) => name !== 'SLACK_SIGNING_SECRET'))(
    'asks for everything that many workspaces need as soon as %s is set',
    (name, value) => {
      const config = readConfig({ [name]: value });
      const missing = Object.keys(many).filter((each) => each !== name);
      expect(new Set(config.ok ? [] : config.refusal.map((line) => line.split(' ')[0]))).toEqual(new Set(missing));
    },
  );

  test.each([
    ['SLACK_CLIENT_ID', 'my-secret'],
    ['SLACK_CLIENT_SECRET', 'my-secret'],
    ['SLACK_STATE_SECRET', 'my-secret'],
    ['PUBLIC_URL', 'http://my-secret.example.com'],
    ['PUBLIC_URL', 'my-secret'],
    ['PUBLIC_URL', 'https://my-secret@ally.example.com'],
    ['PUBLIC_URL', 'https://ally.example.com?my-secret'],
    ['PUBLIC_URL', 'https://ally.example.com/#my-secret'],
    ['TOKEN_KEYS', 'k1:my-secret'],
  ])('refuses a wrong %s without repeating it', (name, value) => {
    const config = readConfig({ ...many, [name]: value });
    expect(config.ok ? [] : config.refusal).toEqual([expect.stringMatching(new RegExp(`^${name} `))]);
    expect(JSON.stringify(config)).not.toContain('my-secret');
  });

  test('takes an app token and a signing secret together, and tokens with white space around them', () => {
    const both = {
      ...enough,
      SLACK_SIGNING_SECRET: '12345678',
      SLACK_BOT_TOKEN: ' xoxb-playground-1\r\n',
      PORT: '9400',
    };
    expect(readConfig({ ...both, MONITORING_PORT: '9400' })).toMatchObject({
      ok: true,
      value: { slack: { botToken: 'xoxb-playground-1', appToken: 'xapp-playground-1' } },
    });
    expect(readConfig({ ...both, SLACK_BOT_TOKEN: 'xoxb-1\n2' }).ok).toBe(false);
  });

  test('keeps keys in a folder, and takes a database of keys only to move from, where all machines can get them', () => {
    const [url, oldUrl] = ['postgres://somewhere/data', 'postgres://elsewhere/keys'];
    expect(readConfig(enough)).toMatchObject({ value: { vault: { directory: expect.stringContaining('vault') } } });
    const alone = { DATABASE_URL: url, VAULT_DATABASE_URL: oldUrl };
    for (const refused of [readConfig({ ...enough, ...alone }), readStores(alone)])
      expect(refused.ok ? [] : refused.refusal).toEqual([
        expect.stringMatching(
          /^VAULT_DATABASE_URL is no vault any more, .*: set VAULT_SECRET to .*moves the keys over/,
        ),
      ]);
    const secret = 'a secret that is long enough to share it';
    expect(readStores({ ...alone, VAULT_SECRET: secret })).toMatchObject({
      value: { vault: { oldUrl, secrets: [secret] } },
    });
    // With the embedded database there is one process only, which takes the keys over by itself.
    expect(readStores({ VAULT_DATABASE_URL: oldUrl })).toMatchObject({ value: { vault: { oldUrl } } });
  });

  test('sends tokens only over https, or to this machine', () => {
    for (const url of ['https://slack-gov.com/api/', 'http://127.0.0.1:4000/api/', 'http://localhost:4000/api/'])
      expect(readConfig({ ...enough, SLACK_API_URL: url }).ok).toBe(true);
    for (const url of [
      'http://slack.example.com/api/',
      'http://127.0.0.1.example.com/',
      'ftp://127.0.0.1/',
      'file:///etc',
    ]) {
      const config = readConfig({ ...enough, SLACK_API_URL: url });
      expect(config).toEqual({ ok: false, refusal: [expect.stringMatching(/^SLACK_API_URL .*https/)] });
    }
  });

  test('refuses a moved clock for the real Slack or from another machine', () => {
    expect(readConfig({ ...enough, PLAYGROUND_CLOCK_URL: 'http://127.0.0.1:1/clock' }).ok).toBe(false);
    const away = { ...enough, SLACK_API_URL: 'http://127.0.0.1:1/api/', PLAYGROUND_CLOCK_URL: 'http://10.0.0.1/clock' };
    expect(readConfig(away).ok).toBe(false);
  });

  test('is documented, every variable of it, in .env.example', async () => {
    const example = await readFile(new URL('../../.env.example', import.meta.url), 'utf8');
    const read = new Set(Object.keys(environment.shape));
    const documented = new Set(example.match(/^[A-Z][A-Z_]+(?==)/gm));
    expect(documented).toEqual(read);
    expect(read.size).toBeGreaterThan(8);
  });
});
