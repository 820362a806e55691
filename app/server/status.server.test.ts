import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hours, minutes, seconds } from '~/durations';
import { watchReadiness } from './portal-readiness.server';
import { createStatus } from './status.server';
import { beginSignIn } from '../../tests/refusals/callback/sign-in-under-way';
import { ada, createTestPortal, noon, sessionSecret } from '../../tests/test-portal';

const revision = 'd24bb9dbaa5f3d7c4b2e6a1f0c9e8d7b6a5f4e3d';

/** What a portal on the local tenant tells of itself. */
function setUp() {
  const portal = createTestPortal();
  const status = createStatus({
    state: portal.services.state,
    release: { version: '1.2.3', revision },
    instance: 'portal-1',
    readiness: () => Promise.resolve('ready'),
    now: () => portal.clock.now,
  });
  return { portal, status };
}

test('a portal that nobody has come to knows nothing of its tenant yet', async () => {
  const { portal, status } = setUp();
  portal.clock.now += minutes(5);
  expect(await status()).toEqual({
    format: 1,
    version: '1.2.3',
    revision,
    node: process.version,
    instance: 'portal-1',
    startedAt: '2026-03-01T12:00:00.000Z',
    uptimeSeconds: 300,
    readiness: 'ready',
    store: {
      kind: 'sqlite',
      failure: null,
      schema: {
        version: expect.any(Number) as number,
        readableBy: expect.any(Number) as number,
      },
    },
    tenant: {
      metadata: { readAt: null, ageSeconds: null },
      keys: { readAt: null, ageSeconds: null },
    },
    managementApi: { token: { state: 'none', renewAt: null }, circuit: 'closed' },
  });
});

test('to be asked how it is, the portal asks the tenant nothing', async () => {
  const { portal, status } = setUp();
  await status();
  expect(portal.tenant.requests).toEqual([]);
});

test('to be asked how it is, the portal asks its store once', async () => {
  const portal = createTestPortal();
  const { state, metrics, now } = portal.services;
  const readiness = watchReadiness(portal.env, portal.services, () => false);
  const release = { version: '1.2.3', revision };
  await createStatus({ state, release, instance: 'portal-1', readiness, now })();
  const asked = 'store_operation_duration_seconds_count{store="portal_sessions",operation="ping"}';
  expect((await metrics.read()).text).toContain(`latchkey_${asked} 1\n`);
});

test('it tells how old the tenant’s metadata and keys are', async () => {
  const { portal, status } = setUp();
  await (await beginSignIn({ portal })).comeBack();
  portal.clock.now += seconds(90);
  const { metadata, keys } = (await status()).tenant;
  expect(metadata).toEqual({ readAt: new Date(noon).toISOString(), ageSeconds: 90 });
  expect(keys).toEqual(metadata);
});

test('metadata that stands in while the tenant does not answer gets no younger by that', async () => {
  const { portal, status } = setUp();
  await portal.services.tenant();
  portal.clock.now += hours(2);
  portal.tenant.answers.set('GET /.well-known/openid-configuration', () => {
    throw new TypeError('fetch failed');
  });
  await portal.services.tenant();
  expect((await status()).tenant.metadata.ageSeconds).toBe(7200);
});

test('it tells until when the token for the Management API serves, and not the token', async () => {
  const { portal, status } = setUp();
  await portal.services.accounts.get(ada.userId);
  const told = await status();
  expect(told.managementApi.token.state).toBe('held');
  expect(Date.parse(told.managementApi.token.renewAt ?? '')).toBeGreaterThan(noon);
  portal.clock.now += hours(48);
  expect((await status()).managementApi.token).toEqual({ state: 'none', renewAt: null });
});

test('it tells that the tenant is not called, since it does not answer', async () => {
  const { portal, status } = setUp();
  for (const name of ['ada', 'bob', 'cyd', 'dan', 'eve']) {
    portal.tenant.answers.set(`GET /api/v2/users/auth0|${name}`, () => {
      throw new TypeError('fetch failed');
    });
    await portal.services.accounts.get(`auth0|${name}`).catch(() => undefined);
  }
  expect((await status()).managementApi.circuit).toBe('open');
});

test('a store that fails is told with its code, and the rest all the same', async () => {
  const { portal, status } = setUp();
  portal.services.close();
  expect(await status()).toMatchObject({
    version: '1.2.3',
    store: { kind: 'sqlite', failure: 'unreachable', schema: null },
    managementApi: { token: { state: 'unknown' } },
  });
});

test('nothing secret is told, and nothing of a person', async () => {
  const { portal, status } = setUp();
  await (await beginSignIn({ portal })).comeBack();
  await portal.services.accounts.get(ada.userId);
  const text = JSON.stringify(await status());
  for (const secret of [sessionSecret, 'portal-secret', 'management-secret', ada.userId, 'eyJ'])
    expect(text).not.toContain(secret);
});

describe('the documents', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/operations.md'), 'utf8');
  const described = [...text.matchAll(/^\| `([\w.]+)` +\|/gm)].map(([, name = '']) => name);

  /** `store.kind` for `{ store: { kind } }`. */
  const namesIn = (value: unknown, before = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, part]) =>
          namesIn(part, before === '' ? name : `${before}.${name}`),
        )
      : [before];

  test('describe each thing that is told', async () => {
    for (const name of namesIn(await setUp().status())) expect(described).toContain(name);
  });
});
