import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ConfigurationError, parseEnv } from './env.server';

const folder = mkdtempSync(join(tmpdir(), 'latchkey-secrets-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(text: string): string {
  const path = join(mkdtempSync(join(folder, 'secret-')), 'secret');
  writeFileSync(path, text);
  return path;
}

/** The least that the portal needs, but for secrets. */
const withoutSecrets = {
  APP_BASE_URL: 'https://portal.example',
  AUTH0_ISSUER_BASE_URL: 'https://tenant.example',
  AUTH0_CLIENT_ID: 'client',
  AUTH0_CLIENT_ID_MGMT: 'machine',
};
const secrets = {
  AUTH0_CLIENT_SECRET: 'client-secret',
  AUTH0_CLIENT_SECRET_MGMT: 'machine-secret',
  SESSION_SECRETS: 's'.repeat(32),
};

function problemsWith(given: Record<string, string | undefined>): readonly string[] {
  try {
    parseEnv({ ...withoutSecrets, ...secrets, ...given });
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

test('every secret may stand in a file, and so may addresses that hold a password', () => {
  const env = parseEnv({
    ...withoutSecrets,
    MAIL_FROM: 'account@portal.example',
    AUTH0_CLIENT_SECRET_FILE: fileWith('from-a-file'),
    AUTH0_CLIENT_SECRET_MGMT_FILE: fileWith('from-another'),
    SESSION_SECRETS_FILE: fileWith(`${'n'.repeat(32)},${'o'.repeat(32)}`),
    REDIS_URL_FILE: fileWith('redis://:secret@cache.example:6379'),
    SMTP_URL_FILE: fileWith('smtp://portal:secret@mail.example:587'),
    HTTPS_PROXY_FILE: fileWith('http://portal:secret@proxy.example:3128'),
  });
  expect(env).toMatchObject({
    clientSecret: 'from-a-file',
    managementClientSecret: 'from-another',
    sessionSecrets: ['n'.repeat(32), 'o'.repeat(32)],
    redisUrl: 'redis://:secret@cache.example:6379',
    mail: { server: { host: 'mail.example' } },
    outgoingProxy: { url: 'http://portal:secret@proxy.example:3128/' },
  });
});

test.each(['\n', '\r\n'])('the line break %j at its end is not a part of the secret', (end) => {
  const env = parseEnv({
    ...withoutSecrets,
    ...secrets,
    AUTH0_CLIENT_SECRET: undefined,
    AUTH0_CLIENT_SECRET_FILE: fileWith(`from-a-file${end}`),
  });
  expect(env.clientSecret).toBe('from-a-file');
});

describe('is refused, and the variable named, where', () => {
  test('both are set', () => {
    expect(problemsWith({ AUTH0_CLIENT_SECRET_FILE: fileWith('from-a-file') })).toEqual([
      'AUTH0_CLIENT_SECRET_FILE is set, and so is AUTH0_CLIENT_SECRET: set one of them',
    ]);
  });

  test('the file is not there', () => {
    const given = { SESSION_SECRETS: '', SESSION_SECRETS_FILE: join(folder, 'no-such-file') };
    expect(problemsWith(given)).toEqual([
      'SESSION_SECRETS_FILE names a file that cannot be read (ENOENT)',
    ]);
  });

  test('the file is a folder', () => {
    const path = join(folder, 'a-folder');
    mkdirSync(path);
    expect(problemsWith({ REDIS_URL_FILE: path })).toEqual([
      'REDIS_URL_FILE names a file that cannot be read (EISDIR)',
    ]);
  });

  test.each(['', '\n', ' \n'])('the file holds nothing but %j', (text) => {
    const given = { AUTH0_CLIENT_SECRET: undefined, AUTH0_CLIENT_SECRET_FILE: fileWith(text) };
    expect(problemsWith(given)).toEqual([
      'AUTH0_CLIENT_SECRET_FILE names a file with nothing in it',
    ]);
  });

  test('what the file holds would be wrong in the variable too', () => {
    const given = { SESSION_SECRETS: undefined, SESSION_SECRETS_FILE: fileWith('too-short') };
    expect(problemsWith(given)).toEqual([
      'SESSION_SECRETS secret 1 of 1 must have at least 32 bytes',
    ]);
  });
});

test('a report shows neither the secret nor the path of its file', () => {
  const path = fileWith('"quoted-secret"');
  const given = { AUTH0_CLIENT_SECRET: undefined, AUTH0_CLIENT_SECRET_FILE: path };
  const [problem = ''] = problemsWith(given);
  expect(problem).toMatch(/^AUTH0_CLIENT_SECRET /);
  expect(problem).not.toMatch(/quoted-secret|latchkey-secrets/);
});

test('a variable that is no secret has no file', () => {
  expect(problemsWith({ AUTH0_CLIENT_ID_FILE: join(folder, 'no-such-file') })).toEqual([]);
});
