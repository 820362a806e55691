import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runDoctor } from '~/doctor/doctor.server';
import { createTestWorld, expectOnly } from './doctor-world';

test('every problem of the configuration is told, and what needs it is skipped', async () => {
  const world = createTestWorld();
  delete world.variables['AUTH0_CLIENT_ID'];
  world.variables['PORT'] = 'many';
  await expectOnly(
    world,
    { id: 'config.valid', code: 'invalid' },
    { id: 'config.valid', code: 'invalid' },
  );
  expect(await world.findings('tenant.reach')).toMatchObject([
    { status: 'skipped', found: 'needs config.valid' },
  ]);
});

test.each([
  ['SESSION_SECRET', 'SESSION_SECRETS'],
  ['AUTH0_DOMAIN', 'AUTH0_ISSUER_BASE_URL'],
  ['AUTH0_CLIENTID', 'AUTH0_CLIENT_ID'],
])('%s in place of %s is told beside what is missing', async (name, meant) => {
  const world = createTestWorld();
  world.variables[name] = world.variables[meant];
  delete world.variables[meant];
  await expectOnly(
    world,
    { id: 'config.valid', code: 'invalid' },
    { id: 'config.names', code: 'near_name' },
  );
});

test.each([
  ['REDIS_URI', 'REDIS_URL'],
  ['REDIS_URI_FILE', 'REDIS_URL'],
  ['TRUSTED_PROXY', 'TRUST_PROXY'],
  ['METRIC_PORT', 'METRICS_PORT'],
])('%s, which nobody reads, is told', async (name, meant) => {
  const world = createTestWorld();
  if (meant === 'TRUST_PROXY') {
    world.variables['APP_BASE_URL'] = 'http://localhost:3000';
    delete world.variables[meant];
  }
  world.variables[name] = 'something';
  const [finding] = await world.findings('config.names');
  expect(finding).toMatchObject({ status: 'warning', code: 'near_name' });
  expect(finding?.found).toBe(`${name} is set, which the portal does not know; ${meant} is not.`);
});

test('what is called like a variable that is set, or like none, is nobody’s business', async () => {
  const world = createTestWorld();
  Object.assign(world.variables, {
    SESSION_SECRET: 'another program’s',
    HOSTNAME: 'portal-1',
    NODE_ENV: 'production',
    REDIS_PORT: 'tcp://10.0.0.1:6379',
    npm_package_version: '1.0.0',
    http_proxy: 'http://proxy.example:3128',
    HTTP_PROXY: 'http://proxy.example:3128',
    no_proxy: 'localhost',
  });
  expect(await world.complaints()).toEqual([]);
});

test.each([
  ['one character', 'x'.repeat(40) + 'y'],
  ['an example', 'my-secret-of-at-least-32-bytes-1234567'],
])('a secret of %s is told', async (_, secret) => {
  const world = createTestWorld();
  world.variables['SESSION_SECRETS'] = secret;
  await expectOnly(world, { id: 'config.secrets', code: 'guessable' });
});

test('one application for both is told', async () => {
  const world = createTestWorld();
  world.variables['AUTH0_CLIENT_ID_MGMT'] = world.variables['AUTH0_CLIENT_ID'];
  expect(await world.findings('config.secrets')).toMatchObject([{ code: 'one_client' }]);
});

test('one secret for two things is told', async () => {
  const world = createTestWorld();
  world.variables['AUTH0_CLIENT_SECRET_MGMT'] = world.variables['AUTH0_CLIENT_SECRET'];
  expect(await world.findings('config.secrets')).toMatchObject([{ code: 'used_twice' }]);
});

test('an address of loopback in a container is told', async () => {
  const world = createTestWorld();
  world.surroundings = { ...world.surroundings, isInContainer: true };
  await expectOnly(world, { id: 'config.address', code: 'loopback_in_container' });
  world.variables['HOST'] = '0.0.0.0';
  expect(await world.complaints()).toEqual([]);
});

test('a proxy in front that is not trusted is told, and seen from outside where the portal runs', async () => {
  const world = createTestWorld();
  world.variables['TRUST_PROXY'] = '0';
  await expectOnly(
    world,
    { id: 'config.address', code: 'no_proxy_trusted' },
    { id: 'public.address', code: 'too_small' },
  );
});

test.each(['18.20.0', '20.18.3', '22.11.0', '23.1.0'])(
  'Node.js %s, on which the portal does not run, is told',
  async (nodeVersion) => {
    const world = createTestWorld();
    world.surroundings = { ...world.surroundings, nodeVersion };
    await expectOnly(world, { id: 'runtime.node', code: 'unsupported' });
  },
);

test.each(['20.19.0', '22.12.0', '24.0.0', '26.1.0'])(
  'Node.js %s is right',
  async (nodeVersion) => {
    const world = createTestWorld();
    world.surroundings = { ...world.surroundings, nodeVersion };
    expect(await world.findings('runtime.node')).toMatchObject([{ status: 'ok' }]);
  },
);

test('the end of security fixes is named', async () => {
  const world = createTestWorld();
  world.surroundings = { ...world.surroundings, nodeVersion: '20.19.0' };
  const [finding] = await world.findings('runtime.node');
  expect(finding?.found).toContain('Security fixes for it ended on 2026-04-30');
});

test('certificates that nobody checks are told', async () => {
  const world = createTestWorld();
  world.variables['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  await expectOnly(world, { id: 'runtime.network', code: 'not_checked' });
});

test('a file of certificates that Node.js would leave out is told', async () => {
  const world = createTestWorld();
  world.variables['NODE_EXTRA_CA_CERTS'] = '/nowhere/ca.pem';
  await expectOnly(world, { id: 'runtime.network', code: 'extra_ca' });
  const path = join(mkdtempSync(join(tmpdir(), 'latchkey-test-')), 'ca.pem');
  writeFileSync(path, 'no certificate');
  world.variables['NODE_EXTRA_CA_CERTS'] = path;
  await expectOnly(world, { id: 'runtime.network', code: 'extra_ca' });
});

test('a file for what is no secret is told, as nobody reads it', async () => {
  const world = createTestWorld();
  world.variables['AUTH0_CLIENT_ID_FILE'] = '/run/secrets/client-id';
  delete world.variables['AUTH0_CLIENT_ID'];
  await expectOnly(
    world,
    { id: 'config.valid', code: 'invalid' },
    { id: 'config.names', code: 'near_name' },
  );
});

test('a file for --dotenv that cannot be read is an error of usage', async () => {
  const world = createTestWorld();
  world.readEnvFile = () => {
    throw Object.assign(new Error('a secret may stand here'), { code: 'EISDIR' });
  };
  const { output, errors, exitCode } = await runDoctor(['--dotenv', '.'], world);
  expect(output).toBe('');
  expect(errors).toMatch(/^The file of --dotenv cannot be read \(EISDIR\)\.\n/);
  expect(exitCode).toBe(2);
});
