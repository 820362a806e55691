import { connect } from 'node:net';
import { expect } from 'playwright/test';
import { test as base } from '../own-servers';
import { hasRedis, startRedisServer } from '../../tests/redis-server';
import { Portal } from '../portal';
import { freePorts, type PortalServer, startPortal } from '../servers';

/** How the portal's program behaves towards the machine that runs it. */

/** Where nobody listens, so that whatever needs a tenant fails at once. */
const nowhere = 'http://127.0.0.1:9';

const test = base.extend<{
  /** Starts a portal of the test's own. */
  start: (
    environment?: Record<string, string>,
    nodeArgs?: readonly string[],
  ) => Promise<PortalServer>;
}>({
  start: async ({ onFinished }, use) => {
    await use(async (environment, nodeArgs) => {
      const [port = 0] = await freePorts(1);
      const portal = await startPortal(nowhere, port, environment, nodeArgs);
      onFinished(() => portal.stop());
      return portal;
    });
  },
});

/** A request whose body is still on its way; `finish` sends the rest. */
function beginSlowRequest(url: string) {
  const { hostname, port, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  let received = '';
  socket.on('data', (chunk) => (received += chunk.toString()));
  const answered = new Promise<string>((resolve) => socket.on('close', () => resolve(received)));
  socket.on('error', () => {}); // Seen as an answer that is missing.
  const begun = new Promise<void>((resolve) => {
    socket.write(
      [
        'POST /auth/backchannel-logout HTTP/1.1',
        `Host: ${host}`,
        'Content-Type: application/x-www-form-urlencoded',
        'Content-Length: 14',
        'Expect: 100-continue',
        '\r\n',
      ].join('\r\n'),
    );
    // The portal has taken the request on once it asks for the body.
    socket.once('data', () => resolve());
  });
  return { begun, answered, finish: () => socket.write('logout_token=x') };
}

const isRefused = (url: string) =>
  fetch(url).then(
    () => false,
    () => true,
  );

for (const signals of [['SIGTERM'], ['SIGINT'], ['SIGTERM', 'SIGTERM', 'SIGINT']] as const)
  test(`at ${signals.join(' and ')}, what is under way is answered, nothing new is taken, and the portal leaves with 0`, async ({
    start,
  }) => {
    const portal = await start();
    const request = beginSlowRequest(portal.url);
    await request.begun;

    const left = portal.end(...signals);
    // Soon, as the portal does not wait for the rest of the request for ever.
    const refused = () => isRefused(`${portal.url}/healthz`);
    await expect.poll(refused, { intervals: [20] }).toBe(true);
    request.finish();

    expect(await request.answered).toMatch(/HTTP\/1\.1 503/);
    expect(await left).toBe(0);
    expect(portal.log.filter((line) => line.includes('"event":"stopping"'))).toHaveLength(1);
  });

test('a portal behind a balancer serves on after SIGTERM and says that it is not ready, until the second one', async ({
  start,
}) => {
  const portal = await start({ SHUTDOWN_DRAIN_MS: '600000' });
  const status = async (path: string) => (await fetch(portal.url + path)).status;
  expect(await status('/readyz')).toBe(200);

  portal.child.kill('SIGTERM');
  await expect.poll(() => status('/readyz')).toBe(503);
  expect(await status('/')).toBe(200);

  expect(await portal.end('SIGTERM')).toBe(0);
  expect(portal.log.join('\n')).not.toContain('"event":"stopping.overdue"');
});

test('an error that nobody catches is one line of JSON, and the portal leaves with 1', async ({
  start,
}) => {
  const crash = "process.on('SIGUSR2', () => void Promise.reject(new TypeError('it broke')))";
  const portal = await start({ HOSTNAME: 'portal-1' }, [`--import=data:text/javascript,${crash}`]);
  expect(await portal.end('SIGUSR2')).toBe(1);
  // What was written just before may follow.
  const lines = portal.log
    .filter((line) => line !== 'Ended with 1.')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.filter(({ event }) => event === 'crashed')).toMatchObject([
    {
      level: 'fatal',
      service: 'latchkey',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      instance: 'portal-1',
      err: { name: 'TypeError', message: 'it broke' },
    },
  ]);
});

test('the metrics port has an address of its own, and tells what was built', async ({ start }) => {
  // The first one becomes the portal's.
  const [, metricsPort = 0] = await freePorts(2);
  const portal = await start({ METRICS_HOST: '127.0.0.2', METRICS_PORT: String(metricsPort) });
  const read = async (path: string) => fetch(`http://127.0.0.2:${metricsPort}${path}`);
  expect((await read('/readyz')).status).toBe(200);
  expect(await (await read('/status')).json()).toMatchObject({
    format: 1,
    revision: expect.stringMatching(/^(?:[0-9a-f]{40}(?:-dirty)?|unknown)$/),
    readiness: 'ready',
    store: { kind: 'sqlite', failure: null },
  });
  expect(await (await read('/metrics')).text()).toContain('process_cpu_seconds_total');
  expect(await isRefused(`http://127.0.0.1:${metricsPort}/status`)).toBe(true);
  expect((await fetch(`${portal.url}/status`)).status).toBe(404);
});

test('idle connections do not hold the portal up, those to the metrics port neither', async ({
  start,
}) => {
  // The first one becomes the portal's.
  const [, metricsPort = 0] = await freePorts(2);
  const portal = await start({ METRICS_HOST: '127.0.0.1', METRICS_PORT: String(metricsPort) });
  const sockets = [Number(new URL(portal.url).port), metricsPort].map((port) =>
    connect(port, '127.0.0.1').on('error', () => {}),
  );
  for (const socket of sockets)
    await new Promise<void>((resolve) => socket.once('connect', resolve));
  await (await fetch(`${portal.url}/healthz`)).text();
  expect(await portal.end('SIGTERM')).toBe(0);
  expect(portal.log.join('\n')).not.toContain('"event":"stopping.overdue"');
  for (const socket of sockets) socket.destroy();
});

for (const [name, value] of [
  ['DEBUG', '*'],
  ['DEBUG', 'Auth0Strategy'],
  ['NODE_DEBUG', 'undici'],
] as const)
  test(`with ${name}=${value} the portal does not start, and prints no secret`, async ({
    start,
  }) => {
    const secret = 'a-client-secret-that-nobody-may-see';
    const error = await start({ [name]: value, AUTH0_CLIENT_SECRET: secret }).then(
      () => null,
      (thrown: unknown) => String(thrown),
    );
    expect(error).toContain('ended with code 1');
    expect(error).toContain(`${name} must not be set`);
    expect(error).not.toContain(secret);
  });

test('libraries are loaded for production, whatever started the portal', async ({ start }) => {
  const tell = 'process.on("exit", () => console.log(`for ${process.env.NODE_ENV}`))';
  const portal = await start({}, ['--import', `data:text/javascript,${encodeURIComponent(tell)}`]);
  await portal.end('SIGTERM');
  expect(portal.log).toContain('for production');
});

test('without a folder for its database the portal does not start, and says which one in one line', async ({
  start,
}) => {
  const error = await start({ DATABASE_PATH: '/dev/null/latchkey.sqlite' }).then(
    () => null,
    (thrown: unknown) => String(thrown),
  );
  expect(error).toMatch(
    /ended with code 1\. It has printed:\n\{[^\n]*"event":"start\.failed","msg":"Latchkey cannot start: DATABASE_PATH is \/dev\/null\/latchkey\.sqlite, [^\n]+\}\nEnded with 1\.$/,
  );
});

test('the proxy that calls to the tenant go through is named at start, without its password', async ({
  start,
}) => {
  const portal = await start({ HTTPS_PROXY: 'http://user:a-password@proxy.example:3128' });
  await expect.poll(() => portal.log.join('\n')).toContain('"event":"proxy.outgoing"');
  expect(portal.log.join('\n')).toContain('"proxy":"http://proxy.example:3128"');
  expect(portal.log.join('\n')).not.toContain('a-password');
});

test('a portal on https that trusts no proxy says so at start', async ({ start }) => {
  const unlikely = await start({ APP_BASE_URL: 'https://account.example' });
  await expect.poll(() => unlikely.log.join('\n')).toContain('"event":"proxy.missing"');
  const likely = await start({ APP_BASE_URL: 'https://account.example', TRUST_PROXY: '1' });
  expect(likely.log.join('\n')).not.toContain('proxy.missing');
});

test('the portal starts while its tenant is away, and the log says so', async ({ start }) => {
  const portal = await start();
  expect((await fetch(`${portal.url}/readyz`)).status).toBe(200);
  await expect.poll(() => portal.log.join('\n')).toContain('"event":"tenant.missing"');
});

test('the portal starts while its Redis is away, says so and is not ready, and is once Redis is there', async ({
  start,
  onFinished,
}) => {
  test.skip(!hasRedis, 'There is no Redis server on this machine.');
  const redis = await startRedisServer(onFinished);
  await redis.kill();
  const portal = await start({ REDIS_URL: redis.url });
  const status = async () => (await fetch(`${portal.url}/readyz`)).status;
  expect(await status()).toBe(503);
  const told = '"event":"redis.unreachable","reason":"unreachable"';
  await expect.poll(() => portal.log.join('\n')).toContain(told);
  await redis.start();
  await expect.poll(status).toBe(200);
});

test('without a tenant the portal says so instead of starting a sign-in', async ({
  start,
  page,
}) => {
  const { url } = await start();
  const portal = new Portal(page);
  const response = await portal.open(`${url}/account/sessions`);
  expect(response.status()).toBe(503);
  await expect(portal.heading).toHaveText('Sign-in didn’t work');
  await page.getByRole('link', { name: 'Go to the start page' }).click();
  await expect(portal.heading).toHaveText('See where you’re signed in');
});
