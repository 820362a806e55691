import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseEnv } from '~/env.server';

const root = join(import.meta.dirname, '..', '..');
let folder: string;

beforeEach(() => {
  const parent = mkdtempSync(join(tmpdir(), 'latchkey-make-secrets-'));
  folder = join(parent, 'secrets');
  return () => rmSync(parent, { recursive: true });
});

const make = () =>
  spawnSync('sh', ['deploy/make-secrets.sh', folder], { cwd: root, encoding: 'utf8' });
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

test('every file that compose.yaml asks for is made, for its owner alone', () => {
  expect(make().status).toBe(0);
  const { secrets } = parse(readFileSync(join(root, 'compose.yaml'), 'utf8'), { merge: true }) as {
    secrets: Record<string, unknown>;
  };
  expect(readdirSync(folder).sort()).toEqual(Object.keys(secrets).sort());
  for (const name of readdirSync(folder))
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
});

test('with the client secrets written into theirs, the portal takes them', () => {
  make();
  for (const name of ['auth0_client_secret', 'auth0_client_secret_mgmt'])
    writeFileSync(join(folder, name), 'from-the-tenant\n');
  const env = parseEnv({
    APP_BASE_URL: 'https://account.example.com',
    AUTH0_ISSUER_BASE_URL: 'https://login.example.com',
    AUTH0_CLIENT_ID: 'portal',
    AUTH0_CLIENT_ID_MGMT: 'management',
    AUTH0_CLIENT_SECRET_FILE: join(folder, 'auth0_client_secret'),
    AUTH0_CLIENT_SECRET_MGMT_FILE: join(folder, 'auth0_client_secret_mgmt'),
    SESSION_SECRETS_FILE: join(folder, 'session_secrets'),
    REDIS_URL_FILE: join(folder, 'redis_url'),
  });
  const [, password] = /^redis:\/\/:([0-9a-f]{64})@redis:6379$/.exec(env.redisUrl ?? '') ?? [];
  expect(read('redis_users')).toBe(`user default on >${password} ~latchkey:* +@all\n`);
});

test('a client secret that is missing is asked for, and the portal says so too', () => {
  const { stdout } = make();
  expect(stdout).toContain(`Write the client secret into ${join(folder, 'auth0_client_secret')}.`);
  expect(read('auth0_client_secret')).toBe('');
});

test('made again, everything stays as it is', () => {
  make();
  const before = readdirSync(folder).map(read);
  make();
  expect(readdirSync(folder).map(read)).toEqual(before);
});
