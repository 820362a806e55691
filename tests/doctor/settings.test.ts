import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { configurationNames } from '~/doctor/configuration/names';
import { runDoctor } from '~/doctor/doctor.server';
import { variableNames } from '~/env.server';
import { temporaryPath } from '../adapters/temporary-database';
import { createTestWorld, type TestWorld } from './doctor-world';

interface Setting {
  name: string;
  value: string | null;
  from: string;
  isValid: boolean;
}

const only = { checks: [configurationNames] };

async function settingsOf(world: TestWorld): Promise<Record<string, Setting>> {
  const { output } = await runDoctor(['--json'], { ...world, ...only });
  const { settings } = JSON.parse(output) as { settings: Setting[] };
  return Object.fromEntries(settings.map((setting) => [setting.name, setting]));
}

test('every variable is there, as it is set or as it holds by default', async () => {
  const world = createTestWorld();
  world.variables['APP_BASE_URL'] = 'https://account.example/';
  world.variables['CALL_TIMEOUT_MS'] = '1500';
  const settings = await settingsOf(world);
  expect(Object.keys(settings)).toEqual(variableNames);
  expect(settings).toMatchObject({
    APP_BASE_URL: { value: 'https://account.example', from: 'environment', isValid: true },
    CALL_TIMEOUT_MS: { value: '1500', from: 'environment' },
    PAGE_TIMEOUT_MS: { value: '5000', from: 'default' },
    AUTH0_MGMT_BASE_URL: { value: 'that of AUTH0_ISSUER_BASE_URL', from: 'default' },
    REDIS_URL: { value: null, from: 'default', isValid: true },
  });
});

test('of a secret the size is told, and the path of its file', async () => {
  const world = createTestWorld();
  const path = temporaryPath();
  writeFileSync(path, 'a-client-secret-in-a-file');
  delete world.variables['AUTH0_CLIENT_SECRET'];
  world.variables['AUTH0_CLIENT_SECRET_FILE'] = path;
  expect(await settingsOf(world)).toMatchObject({
    AUTH0_CLIENT_SECRET: { value: `set, 25 bytes, from ${path}`, from: 'file' },
    SESSION_SECRETS: { value: 'set, 36 bytes', from: 'environment' },
  });
});

test('of the address of a server its user and password are left out', async () => {
  const world = createTestWorld();
  Object.assign(world.variables, {
    REDIS_URL: 'rediss://somebody:word@one.example:6380,rediss://somebody:word@two.example:6380',
    SMTP_URL: 'smtp://somebody:word@mail.example:587',
    MAIL_FROM: 'account@example.com',
    https_proxy: 'http://proxy.example:3128',
  });
  expect(await settingsOf(world)).toMatchObject({
    REDIS_URL: { value: 'rediss://one.example:6380, rediss://two.example:6380, with a password' },
    SMTP_URL: { value: 'smtp://mail.example:587, with a password' },
    HTTPS_PROXY: { value: 'http://proxy.example:3128/' },
  });
});

test('what is wrong is told as that, and its value is not shown', async () => {
  const world = createTestWorld();
  world.variables['PORT'] = 'a-secret-in-the-wrong-place';
  delete world.variables['AUTH0_CLIENT_ID_MGMT'];
  expect(await settingsOf(world)).toMatchObject({
    PORT: { value: null, from: 'environment', isValid: false },
    AUTH0_CLIENT_ID_MGMT: { value: null, from: 'default', isValid: false },
    HOST: { value: '127.0.0.1', isValid: true },
  });
});

test.each(['kZ3v9Qw7'.repeat(8), 'portal-secret'])(
  'a secret that was mistaken for a client id is not shown',
  async (secret) => {
    const world = createTestWorld();
    world.variables['AUTH0_CLIENT_ID'] = secret;
    const settings = await settingsOf(world);
    expect(settings['AUTH0_CLIENT_ID']?.value).toBe(`set, ${secret.length} bytes`);
  },
);

test('people are shown them by --settings, before the report', async () => {
  const world = { ...createTestWorld(), ...only };
  expect((await runDoctor([], world)).output).not.toContain('APP_BASE_URL');
  world.variables['PORT'] = 'many';
  delete world.variables['AUTH0_CLIENT_ID'];
  const { output } = await runDoctor(['--settings'], world);
  expect(output).toMatch(/^\nSettings\n {2}APP_BASE_URL +https:\/\/account\.example\n/);
  expect(output).toMatch(/^ {2}PORT +wrong: see config\.valid$/m);
  expect(output).toMatch(/^ {2}AUTH0_CLIENT_ID +missing$/m);
  expect(output).toMatch(/^Settings by default\n {2}AUTH0_MGMT_BASE_URL +that of/m);
  expect(output).toMatch(/^ {2}without a value: REDIS_URL, .*\n\nConfiguration\n/m);
});
