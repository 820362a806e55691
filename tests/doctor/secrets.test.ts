import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ok, type Check, failed, type Surroundings } from '~/doctor/check';
import { configurationSecrets } from '~/doctor/configuration/secrets';
import { configurationValid } from '~/doctor/configuration/valid.server';
import { runDoctor } from '~/doctor/doctor.server';
import { openDatabase } from '~/sqlite/database.server';
import { temporaryPath } from '../adapters/temporary-database';
import { createTestWorld, fetchError, type TestWorld } from './doctor-world';

const marks = {
  client: 'marked-client-Q1w2E3r4T5y6',
  management: 'marked-machine-A1s2D3f4G5h6',
  session: 'mArkEd-Z1x2C3v4B5n6M7k8J9h0L1q2W3e4',
  redis: 'marked-redis-P0o9I8u7',
  smtp: 'marked-smtp-L9k8J7h6',
};

/** A world with marked secrets, at two domains of the tenant. */
function createMarkedWorld(): TestWorld & {
  sent: { origin: string; path: string; text: string }[];
} {
  const world = createTestWorld();
  const { fetch } = world;
  Object.assign(world.variables, {
    AUTH0_MGMT_BASE_URL: 'https://canonical.example',
    AUTH0_CLIENT_SECRET: marks.client,
    AUTH0_CLIENT_SECRET_MGMT: marks.management,
    SESSION_SECRETS: marks.session,
    SMTP_URL: `smtp://portal:${marks.smtp}@mail.example:587`,
    MAIL_FROM: 'account@example.com',
  });
  const sent: { origin: string; path: string; text: string }[] = [];
  world.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { origin, pathname, search } = new URL(request.url);
    const headers = JSON.stringify([...request.headers]);
    const basic = Buffer.from(request.headers.get('authorization')?.slice(6) ?? '', 'base64');
    const text = `${search} ${headers} ${basic.toString()} ${await request.clone().text()}`;
    sent.push({ origin, path: pathname, text });
    if (origin !== 'https://canonical.example') return fetch(request);
    // The local tenant knows the API by one name, and the application by its secret.
    const body = (await request.text())
      .replaceAll('canonical.example', 'tenant.example')
      .replaceAll(marks.management, 'management-secret');
    const { method, headers: rest } = request;
    return fetch(`https://tenant.example${pathname}${search}`, {
      method,
      headers: rest,
      ...(body === '' ? {} : { body }),
    });
  };
  return Object.assign(world, { sent });
}

/** Everything that the doctor prints in either form. */
async function printed(world: TestWorld): Promise<string> {
  const runs = await Promise.all([runDoctor([], world), runDoctor(['--json'], world)]);
  return runs.map(({ output, errors }) => output + errors).join('\n');
}

const expectNone = (text: string) => {
  // Hosts are told in lower case.
  for (const mark of Object.values(marks))
    expect(text.toLowerCase()).not.toContain(mark.toLowerCase());
  expect(text).not.toMatch(/eyJ[\w-]{10,}/);
};

test('no output has a secret, a token or a person in it', async () => {
  const world = createMarkedWorld();
  openDatabase(world.variables['DATABASE_PATH'] ?? '').close();
  expectNone(await printed(world));
  const { output } = await runDoctor(['--user', 'auth0|ada'], world);
  expect(output).not.toContain('ada');
});

test.each<[string, (world: TestWorld) => void]>([
  ['the tenant is away', (world) => (world.fetch = () => Promise.reject(fetchError('ECONNRESET')))],
  [
    'an error names them',
    (world) => (world.fetch = () => Promise.reject(new Error(Object.values(marks).join(' ')))),
  ],
  [
    'the tenant repeats them',
    (world) =>
      (world.fetch = () =>
        Promise.resolve(
          Response.json({ error: marks.client, errorCode: marks.management }, { status: 403 }),
        )),
  ],
  [
    'Redis is away',
    ({ variables }) => (variables['REDIS_URL'] = `redis://:${marks.redis}@[::1]:1`),
  ],
  [
    'a password stands in the place of the host of Redis',
    ({ variables }) => (variables['REDIS_URL'] = `redis://${marks.redis}`),
  ],
  [
    'a password stands in the place of a proxy',
    (world) => {
      world.variables['HTTPS_PROXY'] = `http://${marks.smtp}`;
      world.fetch = () => Promise.reject(fetchError('ENOTFOUND'));
    },
  ],
  [
    'the configuration is wrong',
    ({ variables }) => {
      variables['REDIS_URL'] = `http://:${marks.redis}@cache.example`;
      variables['AUTH0_CLIENT_SECRET'] = `"${marks.client}"`;
      variables['SMTP_URL'] = marks.smtp;
      variables['APP_BASE_URL'] = `https://portal:${marks.client}@account.example`;
    },
  ],
])('no output has a secret in it where %s', async (_, breakIt) => {
  const world = createMarkedWorld();
  breakIt(world);
  expectNone(await printed(world));
});

test('each secret is sent to its own host alone, and to one address there', async () => {
  const world = createMarkedWorld();
  await runDoctor([], world);
  const receivers = (mark: string) => [
    ...new Set(
      world.sent.filter(({ text }) => text.includes(mark)).map(({ origin, path }) => origin + path),
    ),
  ];
  expect(receivers(marks.client)).toEqual(['https://tenant.example/oauth/token']);
  expect(receivers(marks.management)).toEqual(['https://canonical.example/oauth/token']);
  expect(receivers(marks.session)).toEqual([]);
  expect(receivers(marks.smtp)).toEqual([]);
  const tokens = world.sent.filter(({ text }) => text.includes('Bearer '));
  expect(tokens.length).toBeGreaterThan(0);
  expect(new Set(tokens.map(({ origin }) => origin))).toEqual(
    new Set(['https://canonical.example']),
  );
});

test('a secret does not follow a redirect', async () => {
  const world = createMarkedWorld();
  world.tenant.answers.set('POST /oauth/token', () =>
    Response.redirect('https://elsewhere.example/oauth/token', 307),
  );
  await runDoctor([], world);
  expect(world.sent.filter(({ origin }) => origin.includes('elsewhere'))).toEqual([]);
});

test('a check that finds a secret does not tell it', async () => {
  const world = createMarkedWorld();
  const careless: Check = {
    id: 'careless',
    group: 'runtime',
    title: 'It says too much',
    of: 'environment',
    run: () => [ok(`found ${marks.client}`), failed('code', 'x', `remove ${marks.smtp}`)],
  };
  const { output } = await runDoctor([], { ...world, checks: [careless] });
  expectNone(output);
  expect(output).toContain('found [secret]');
});

test.each<[string, (world: TestWorld, path: string) => void]>([
  ['a file', ({ variables }, path) => (variables['SESSION_SECRETS_FILE'] = path)],
  [
    'a file beside an empty variable',
    ({ variables }, path) => {
      variables['SESSION_SECRETS_FILE'] = path;
      variables['SESSION_SECRETS'] = '';
    },
  ],
])('a secret from %s is known as one', async (_, give) => {
  const world = createMarkedWorld();
  const path = temporaryPath();
  writeFileSync(path, `${marks.session}\n`);
  delete world.variables['SESSION_SECRETS'];
  give(world, path);
  const careless: Check = { ...configurationValid, run: () => [ok(`found ${marks.session}`)] };
  const { output } = await runDoctor([], { ...world, checks: [careless] });
  expect(output).toContain('found [secret]');
});

test('a secret is read from its file once, as a pipe gives it no second time', async () => {
  const world = createMarkedWorld();
  const path = temporaryPath();
  writeFileSync(path, marks.session);
  delete world.variables['SESSION_SECRETS'];
  world.variables['SESSION_SECRETS_FILE'] = path;
  const emptied: Check = {
    ...configurationValid,
    run: async (surroundings: Surroundings) => {
      writeFileSync(path, '');
      return configurationValid.run(surroundings);
    },
  };
  const { output } = await runDoctor([], { ...world, checks: [emptied, configurationSecrets] });
  expect(output).toContain('✓ config.secrets');
});

test('the password of a proxy that is named in lower case is known as a secret', async () => {
  const world = createMarkedWorld();
  world.variables['https_proxy'] = 'http://user:marked-proxy-W2e3@proxy.example:3128';
  const careless: Check = { ...configurationValid, run: () => [ok('found marked-proxy-W2e3')] };
  const { output } = await runDoctor([], { ...world, checks: [careless] });
  expect(output).toContain('found [secret]');
});
