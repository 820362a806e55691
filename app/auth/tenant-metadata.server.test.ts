import { describe, expect, test, vi } from 'vitest';
import { AnswerTooLargeError } from '~/tenant-calls/bounded-fetch.server';
import { hours, minutes } from '~/durations';
import { createClock } from '../../tests/fakes/clock';
import { createTenantMetadata } from './tenant-metadata.server';

const document = {
  issuer: 'https://tenant.example/',
  authorization_endpoint: 'https://tenant.example/authorize',
  token_endpoint: 'https://tenant.example/oauth/token',
  jwks_uri: 'https://tenant.example/.well-known/jwks.json',
  end_session_endpoint: 'https://tenant.example/oidc/logout',
};

type Answer = (signal: AbortSignal) => Response | Promise<Response>;

/** Metadata out of the given answers, one for each call; the last one serves all further calls. */
function setUp(...answers: [Answer, ...Answer[]]) {
  const clock = createClock();
  let calls = 0;
  const fetch = vi.fn<typeof globalThis.fetch>(async (_, init) => {
    const answer = answers[Math.min(calls, answers.length - 1)];
    calls += 1;
    if (answer === undefined || init?.signal == null) throw new TypeError('No answer is scripted.');
    return answer(init.signal);
  });
  const read = createTenantMetadata({
    issuerBaseUrl: 'https://tenant.example',
    fetch,
    now: clock.now,
    timeoutMs: 20,
  });
  return { clock, fetch, read };
}

const good: Answer = () => Response.json(document);
const changed = (given: Record<string, unknown>): Answer => {
  return () => Response.json({ ...document, ...given });
};
const status =
  (code: number): Answer =>
  () =>
    new Response('an answer to hide', { status: code });
const down: Answer = () => Promise.reject(new TypeError('fetch failed'));
const silent: Answer = (signal) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

test('the endpoints are those of the tenant’s discovery document', async () => {
  const { read, fetch } = setUp(good);
  expect(await read()).toEqual({
    issuer: 'https://tenant.example/',
    authorizationEndpoint: 'https://tenant.example/authorize',
    tokenEndpoint: 'https://tenant.example/oauth/token',
    jwksUri: 'https://tenant.example/.well-known/jwks.json',
    endSessionEndpoint: 'https://tenant.example/oidc/logout',
    namesItselfInAnswers: false,
  });
  expect(fetch.mock.calls[0]?.[0]).toBe('https://tenant.example/.well-known/openid-configuration');
});

test('a tenant need not announce where to sign out', async () => {
  const { read } = setUp(changed({ end_session_endpoint: undefined }));
  expect((await read()).endSessionEndpoint).toBeNull();
});

test.each(['authorization_endpoint', 'token_endpoint', 'jwks_uri'])(
  'a document whose %s is not on https is refused',
  async (name) => {
    for (const endpoint of ['http://tenant.example/', 'http://127.0.0.1/', 'javascript:alert(1)']) {
      const { read } = setUp(changed({ [name]: endpoint }));
      await expect(read()).rejects.toMatchObject({ code: 'tenant_answer_invalid' });
    }
  },
);

test('an address to sign out that is not on https counts as none', async () => {
  const { read } = setUp(changed({ end_session_endpoint: 'http://tenant.example/logout' }));
  expect((await read()).endSessionEndpoint).toBeNull();
});

test('an issuer without a slash is kept without one', async () => {
  const { read } = setUp(changed({ issuer: 'https://tenant.example' }));
  expect((await read()).issuer).toBe('https://tenant.example');
});

test('the document is read once, however many ask at once', async () => {
  const { read, fetch } = setUp(good);
  await Promise.all([read(), read(), read()]);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('the document is not read again within the hour', async () => {
  const { read, fetch, clock } = setUp(good);
  await read();
  clock.advance(hours(1) - 1);
  await read();
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('the document is read again after an hour', async () => {
  const { read, clock } = setUp(
    good,
    changed({ token_endpoint: 'https://tenant.example/new/token' }),
  );
  await read();
  clock.advance(hours(1));
  expect((await read()).tokenEndpoint).toBe('https://tenant.example/new/token');
});

test.each([
  ['does not answer', down],
  ['answers with an error', status(503)],
  ['answers with another issuer', changed({ issuer: 'https://evil.example/' })],
])('the last good document stays in use while the tenant %s', async (_, answer) => {
  const { read, clock } = setUp(good, answer);
  const before = await read();
  clock.advance(hours(1));
  expect(await read()).toEqual(before);
});

test('a tenant that has come back is believed again', async () => {
  const { read, clock } = setUp(
    good,
    down,
    changed({ token_endpoint: 'https://tenant.example/new/token' }),
  );
  await read();
  clock.advance(hours(1));
  await read();
  clock.advance(minutes(5));
  expect((await read()).tokenEndpoint).toBe('https://tenant.example/new/token');
});

test('a first failure is not remembered', async () => {
  const { read } = setUp(down, good);
  await expect(read()).rejects.toMatchObject({ code: 'tenant_unreachable' });
  await expect(read()).resolves.toMatchObject({ issuer: 'https://tenant.example/' });
});

describe('without any good document', () => {
  test.each([
    ['no connection', down, 'tenant_unreachable'],
    ['no answer in time', silent, 'tenant_unreachable'],
    ['status 404', status(404), 'tenant_unreachable'],
    ['status 500', status(500), 'tenant_unreachable'],
    ['a page instead of JSON', () => new Response('<html>'), 'tenant_answer_invalid'],
    ['a JSON null', () => Response.json(null), 'tenant_answer_invalid'],
    ['too much', () => Promise.reject(new AnswerTooLargeError()), 'tenant_answer_invalid'],
    ['no token endpoint', changed({ token_endpoint: undefined }), 'tenant_answer_invalid'],
    ['an endpoint that is no address', changed({ jwks_uri: '/keys' }), 'tenant_answer_invalid'],
    ['another issuer', changed({ issuer: 'https://evil.example/' }), 'tenant_answer_invalid'],
    ['no issuer', changed({ issuer: undefined }), 'tenant_answer_invalid'],
  ] satisfies [string, Answer, string][])('%s is refused', async (_, answer, code) => {
    const { read } = setUp(answer);
    await expect(read()).rejects.toMatchObject({ name: 'AuthError', code });
  });

  test('a refusal quotes nothing of the answer', async () => {
    const { read } = setUp(status(500));
    await expect(read()).rejects.toThrow(/^(?!.*to hide)/);
  });
});
