import { describe, expect, test, vi } from 'vitest';
import { days, seconds } from '~/durations';
import { AnswerTooLargeError } from '~/tenant-calls/bounded-fetch.server';
import { createSessionsApi, sessionCeiling } from '~/tenant-api/resources/sessions.server';
import { type ManagementToken } from '~/tenant-api/pacing/token.server';
import { type CallOptions } from '~/tenant-calls/call-options';
import { createClock } from '../fakes/clock';
import { createTestTenant, issuer, type ManagementSession } from '../test-tenant';
import { createTestGateway } from './management-set-up';

const ada = 'auth0|ada';
const noon = '2026-11-20T12:00:00.000Z';
const tomorrow = new Date(Date.now() + days(1)).toISOString();
const sessionId = 'mXYpXDqh-6W26ZfcDr2fmPXdHvNmyTeY';

interface Call {
  method: string;
  /** Path with its query, as it was sent. */
  path: string;
  token: string | null;
  signal: AbortSignal | null;
}

type Answer = (call: Call) => Response | Promise<Response>;

/**
 * Sessions whose tenant gives the answers in their order; the last one serves all further calls. For what the local
 * tenant never answers.
 */
function setUp(...answers: [Answer, ...Answer[]]) {
  const calls: Call[] = [];
  const dropped: string[] = [];
  const token: ManagementToken = {
    get: async () => `token-${dropped.length + 1}`,
    drop: async (refused) => void dropped.push(refused),
    renewForScopes: async () => false,
  };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = input instanceof Request ? input : null;
    const url = new URL(input instanceof Request ? input.url : input);
    const headers = new Headers(init?.headers ?? request?.headers);
    const call = {
      method: init?.method ?? request?.method ?? 'GET',
      path: url.pathname + url.search,
      token: headers.get('authorization'),
      signal: init?.signal ?? null,
    };
    expect(url.origin).toBe('https://tenant.example');
    calls.push(call);
    const answer = answers[Math.min(calls.length, answers.length) - 1];
    if (answer === undefined) throw new TypeError('No answer is scripted.');
    return answer(call);
  };
  const isSilent = answers.some((answer) => answer === hangs || answer === hangsInBody);
  const patience = isSilent ? { patienceMs: shortPatienceMs } : {};
  return { ...connect({ token, fetch, ...patience }), calls, dropped };
}

/** Sessions of the local tenant, in which Ada has these and no others. It refuses the first `refused` tokens. */
async function setUpAtTenant(own: readonly ManagementSession[] = [], { refused = 0 } = {}) {
  const tenant = createTestTenant({ portalUrl: 'https://account.example', now: Date.now });
  tenant.setSessions(ada, own);
  const at = Math.floor(Date.now() / 1000);
  const good = await tenant.sign({
    iss: issuer,
    aud: `${issuer}api/v2/`,
    iat: at,
    exp: at + 60,
    scope: 'read:sessions delete:sessions delete:refresh_tokens',
  });
  const dropped: string[] = [];
  const calls: { method: string; url: URL; token: string | null }[] = [];
  const token: ManagementToken = {
    get: async () => (dropped.length < refused ? `stale-${dropped.length + 1}` : good),
    drop: async (stale) => void dropped.push(stale),
    renewForScopes: async () => false,
  };
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const authorization = request.headers.get('authorization');
    calls.push({ method: request.method, url: new URL(request.url), token: authorization });
    return tenant.fetch(request);
  };
  return { ...connect({ token, fetch }), calls, dropped, tenant };
}

/** For what never comes; what comes is in time on any machine. */
const shortPatienceMs = 200;

/** Less than the second that one which was refused for too many requests is asked to wait: that is told at once. */
const turnMs = seconds(0.9);

/**
 * The sessions of a tenant through a gateway of their own. A call and its repetitions have `deadlineMs`, each attempt as
 * much of it as `patienceMs` lets it, and its turn has to come within `turnMs`.
 */
function connect({
  token,
  fetch,
  patienceMs = seconds(30),
  deadlineMs = seconds(60),
}: {
  token: ManagementToken;
  fetch: typeof globalThis.fetch;
  patienceMs?: number;
  deadlineMs?: number;
}) {
  const outcomes: string[] = [];
  const { clock, gateway } = createTestGateway({
    token,
    callTimeoutMs: patienceMs,
    onCall: ({ operation, outcome }) => void outcomes.push(`${operation} ${outcome}`),
  });
  const sessions = createSessionsApi({ baseUrl: 'https://tenant.example', gateway, fetch });
  const bounded = (options: CallOptions = {}) => ({
    deadlineAt: clock.now() + deadlineMs,
    startBy: clock.now() + Math.min(turnMs, deadlineMs),
    ...options,
  });
  const client = {
    list: (userId: string, options?: CallOptions) => sessions.list(userId, bounded(options)),
    get: (id: string) => sessions.get(ada, id, bounded()),
    revoke: (id: string) => sessions.revoke(ada, id, bounded()),
  };
  return { client, clock, outcomes };
}

const session = (id: string, given: Record<string, unknown> = {}) => ({
  id,
  user_id: ada,
  ...given,
});
/** A session of Ada that goes on for a day from now. */
const lasting = (id: string): ManagementSession => ({
  id,
  user_id: ada,
  created_at: noon,
  idle_expires_at: tomorrow,
  expires_at: tomorrow,
  device: {},
});
const many = (count: number) => Array.from({ length: count }, (_, index) => lasting(`s-${index}`));
const page =
  (sessions: unknown[], next?: string): Answer =>
  () =>
    Response.json({ sessions, ...(next === undefined ? {} : { next }) });
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  () =>
    Response.json(
      { statusCode: code, error: 'Error', message: 'an answer to hide' },
      { status: code, headers },
    );
const hangs: Answer = () => new Promise(() => {});
const hangsInBody: Answer = () =>
  new Response(
    new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{"se')) }),
    {
      headers: { 'content-type': 'application/json' },
    },
  );
const cutOff: Answer = () =>
  new Response(
    new ReadableStream({
      pull: (body) => body.error(new TypeError('terminated')),
    }),
    { headers: { 'content-type': 'application/json' } },
  );

/** A body longer than what the portal reads. */
const tooLarge: Answer = () =>
  new Response(new ReadableStream({ pull: (body) => body.error(new AnswerTooLargeError()) }), {
    headers: { 'content-type': 'application/json' },
  });

describe('listing', () => {
  test('asks for the person’s sessions, a hundred at a time', async () => {
    const { client, calls } = await setUpAtTenant();
    await client.list(ada);
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({
      method: 'GET',
      token: expect.stringMatching(/^Bearer eyJ/) as string,
    });
    expect(calls[0]?.url.pathname).toBe('/api/v2/users/auth0%7Cada/sessions');
    expect(calls[0]?.url.searchParams.get('take')).toBe('100');
    expect(calls[0]?.url.searchParams.has('from')).toBe(false);
  });

  test.each([
    ['a/b', 'a%2Fb'],
    ['a?b#c', 'a%3Fb%23c'],
    ['samlp|acme|ada@example.com', 'samlp%7Cacme%7Cada%40example.com'],
    ['...', '...'],
    ['../x', '..%2Fx'],
  ])('keeps the user id %s in one segment of the address', async (userId, segment) => {
    const { client, calls } = setUp(page([]));
    await client.list(userId);
    expect(calls[0]?.path).toMatch(`/api/v2/users/${segment}/sessions?`);
  });

  test('reads every page', async () => {
    const { client, calls, tenant } = await setUpAtTenant(many(250));
    const { sessions, isComplete } = await client.list(ada);
    expect(sessions.map(({ id }) => id)).toEqual(tenant.sessionIds(ada));
    expect(isComplete).toBe(true);
    const cursors = calls.map(({ url }) => url.searchParams.get('from'));
    expect(cursors).toEqual([null, expect.any(String), expect.any(String)]);
    expect(new Set(cursors).size).toBe(3);
  });

  test('knows a session that moved to the next page meanwhile only once', async () => {
    const { client } = setUp(page([session('a'), session('b')], 'x'), page([session('b')]));
    expect((await client.list(ada)).sessions.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('reads on past an empty page', async () => {
    const { client } = setUp(page([], 'x'), page([session('a')]));
    expect((await client.list(ada)).sessions).toHaveLength(1);
  });

  test('finds that a person may have no session at all', async () => {
    const { client } = await setUpAtTenant();
    expect(await client.list(ada)).toEqual({ sessions: [], isComplete: true });
  });

  test('takes a bare list for all there is', async () => {
    const { client } = setUp(() => Response.json([session('a')]));
    expect(await client.list(ada)).toMatchObject({ sessions: [{ id: 'a' }], isComplete: true });
  });

  test('refuses a cursor that does not move', async () => {
    const { client, calls } = setUp(page([session('a')], 'x'), page([session('b')], 'x'));
    await expect(client.list(ada)).rejects.toMatchObject({ code: 'unexpected_answer' });
    expect(calls).toHaveLength(2);
  });

  test('leaves another person’s session out, and does not call the list complete', async () => {
    const { client } = setUp(page([session('a'), session('b', { user_id: 'auth0|grace' })]));
    const { sessions, isComplete } = await client.list(ada);
    expect(sessions.map(({ id }) => id)).toEqual(['a']);
    expect(isComplete).toBe(false);
  });

  test('leaves out what is no session, and does not call the list complete', async () => {
    const { client } = setUp(page([session('a'), { id: '..' }]));
    const { sessions, isComplete } = await client.list(ada);
    expect(sessions.map(({ id }) => id)).toEqual(['a']);
    expect(isComplete).toBe(false);
  });

  test('does not mind a session that names nobody', async () => {
    const { client } = setUp(page([{ id: 'a' }]));
    expect((await client.list(ada)).sessions).toHaveLength(1);
  });

  test('fails as a whole when a later page fails', async () => {
    const { client } = setUp(page([session('a')], 'x'), status(500));
    await expect(client.list(ada)).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('stops at the ceiling, and says that there is more', async () => {
    const { client, calls } = await setUpAtTenant(many(sessionCeiling + 1));
    const { sessions, isComplete } = await client.list(ada);
    expect(sessions).toHaveLength(sessionCeiling);
    expect(isComplete).toBe(false);
    expect(calls).toHaveLength(sessionCeiling / 100);
  });

  test('of exactly as many as the ceiling is complete', async () => {
    const { client } = await setUpAtTenant(many(sessionCeiling));
    const { sessions, isComplete } = await client.list(ada);
    expect(sessions).toHaveLength(sessionCeiling);
    expect(isComplete).toBe(true);
  });

  test('of a bare list over the ceiling is not complete', async () => {
    const { client } = setUp(() =>
      Response.json(
        Array.from({ length: sessionCeiling + 1 }, (_, index) => session(`s-${index}`)),
      ),
    );
    const { sessions, isComplete } = await client.list(ada);
    expect(sessions).toHaveLength(sessionCeiling);
    expect(isComplete).toBe(false);
  });
});

describe('a session', () => {
  test('is put into the portal’s own words', async () => {
    const { client } = await setUpAtTenant([
      {
        ...lasting(sessionId),
        created_at: '2026-11-20T10:00:00.000Z',
        last_interacted_at: '2026-11-23T11:00:00.000Z',
        device: {
          initial_user_agent: 'curl/1',
          initial_ip: '192.0.2.1',
          initial_asn: '64500',
          last_user_agent: 'curl/2',
          last_ip: '192.0.2.2',
          last_asn: '64501',
        },
        clients: [{ client_id: 'portal' }],
        authentication: {
          methods: [{ name: 'mfa', timestamp: '2026-11-20T10:00:01.000Z', type: 'otp' }],
        },
        cookie: { mode: 'non-persistent' },
        actor: { sub: 'auth0|support' },
      },
    ]);
    expect(await client.get(sessionId)).toEqual({
      id: sessionId,
      userId: ada,
      createdAt: new Date('2026-11-20T10:00:00.000Z'),
      lastSeenAt: new Date('2026-11-23T11:00:00.000Z'),
      idleExpiresAt: new Date(lasting(sessionId).idle_expires_at),
      expiresAt: new Date(lasting(sessionId).expires_at),
      first: { userAgent: 'curl/1', ip: '192.0.2.1', asn: '64500' },
      last: { userAgent: 'curl/2', ip: '192.0.2.2', asn: '64501' },
      applicationIds: ['portal'],
      methods: [{ name: 'mfa', at: new Date('2026-11-20T10:00:01.000Z'), factor: 'otp' }],
      isPersistent: false,
      isImpersonation: true,
    });
  });

  test('of which little is known keeps its gaps', async () => {
    const nowhere = { userAgent: null, ip: null, asn: null };
    const { client } = setUp(() =>
      Response.json({ id: sessionId, created_at: null, expires_at: { odd: 1 }, device: null }),
    );
    expect(await client.get(sessionId)).toEqual({
      id: sessionId,
      userId: null,
      createdAt: null,
      lastSeenAt: null,
      idleExpiresAt: null,
      expiresAt: null,
      first: nowhere,
      last: nowhere,
      applicationIds: [],
      methods: [],
      isPersistent: null,
      isImpersonation: false,
    });
  });

  test('without a creation counts from its authentication', async () => {
    const authenticated_at = '2026-11-20T10:00:01.000Z';
    const { client } = setUp(() => Response.json(session(sessionId, { authenticated_at })));
    expect((await client.get(sessionId))?.createdAt).toEqual(new Date(authenticated_at));
  });

  test('is asked for by its id', async () => {
    const { client, calls } = await setUpAtTenant([lasting(sessionId)]);
    expect(await client.get(sessionId)).toMatchObject({ id: sessionId });
    expect(calls).toMatchObject([
      { method: 'GET', url: { pathname: `/api/v2/sessions/${sessionId}` } },
    ]);
  });

  test('that is not there is null, and that is no failure', async () => {
    const { client, outcomes } = await setUpAtTenant();
    expect(await client.get(sessionId)).toBeNull();
    expect(outcomes).toEqual(['get_session ok']);
  });
});

describe('revoking', () => {
  test('posts to the session, once', async () => {
    const { client, calls, tenant } = await setUpAtTenant([lasting(sessionId)]);
    expect(await client.revoke(sessionId)).toBe('accepted');
    expect(calls).toMatchObject([
      { method: 'POST', url: { pathname: `/api/v2/sessions/${sessionId}/revoke` } },
    ]);
    expect(tenant.sessionIds(ada)).toEqual([]);
  });

  test.each([202, 204])('answered with %i is accepted', async (code) => {
    const { client } = setUp(() => new Response(null, { status: code }));
    expect(await client.revoke(sessionId)).toBe('accepted');
  });

  test('a session that is not there finds it gone already', async () => {
    const { client } = await setUpAtTenant();
    expect(await client.revoke(sessionId)).toBe('already-gone');
  });

  test('answered with 200 is somebody else’s answer, and not believed', async () => {
    const { client } = setUp(() => Response.json({}));
    await expect(client.revoke(sessionId)).rejects.toMatchObject({ code: 'unexpected_answer' });
  });

  test('is tried again twice after a failure, as it ends nothing but this session', async () => {
    const { client, calls } = setUp(status(503));
    await expect(client.revoke(sessionId)).rejects.toMatchObject({ code: 'unavailable' });
    expect(calls).toHaveLength(3);
    expect(new Set(calls.map(({ path }) => path)).size).toBe(1);
  });

  test('whose answer was lost was done by then, if the session is gone at the next attempt', async () => {
    const { client } = setUp(() => Promise.reject(new TypeError('fetch failed')), status(404));
    expect(await client.revoke(sessionId)).toBe('accepted');
  });

  test('that ran out of time is not tried again, and nobody knows whether it was done', async () => {
    const { client, calls } = setUp(hangs);
    await expect(client.revoke(sessionId)).rejects.toMatchObject({ code: 'timeout' });
    expect(calls).toHaveLength(1);
  });
});

describe('ids that would lead to another address', () => {
  test.each([
    '',
    '.',
    '..',
    '../users',
    'a/b',
    'a\\b',
    'a?b',
    'a#b',
    'a%2fb',
    'a b',
    'a\n',
    'x'.repeat(129),
  ])('a session id of %j is never sent', async (id) => {
    const { client, calls } = setUp(status(500));
    await expect(client.get(id)).rejects.toThrow(TypeError);
    await expect(client.revoke(id)).rejects.toThrow(TypeError);
    expect(calls).toEqual([]);
  });

  test.each(['', '.', '..', 'a\u0000b', 'a\nb', 'x'.repeat(1025)])(
    'a user id of %j is never sent',
    async (id) => {
      const { client, calls } = setUp(status(500));
      await expect(client.list(id)).rejects.toThrow(TypeError);
      expect(calls).toEqual([]);
    },
  );

  test('an id that was refused is not quoted', async () => {
    const { client } = setUp(status(500));
    await expect(client.get('../id-to-hide')).rejects.toThrow(/^(?!.*to-hide)/);
  });
});

describe('a token that the API refuses', () => {
  test('is dropped and renewed once, and the call succeeds', async () => {
    const { client, calls, dropped, outcomes } = await setUpAtTenant([], { refused: 1 });
    expect(await client.list(ada)).toMatchObject({ sessions: [] });
    expect(dropped).toEqual(['stale-1']);
    expect(calls).toMatchObject([
      { token: 'Bearer stale-1' },
      { token: expect.stringMatching(/^Bearer eyJ/) as string },
    ]);
    expect(outcomes).toEqual(['list_user_sessions credentials_refused', 'list_user_sessions ok']);
  });

  test('and its successor too mean that the credentials are not accepted', async () => {
    const { client, calls } = await setUpAtTenant([], { refused: 2 });
    await expect(client.get(sessionId)).rejects.toMatchObject({ code: 'credentials_refused' });
    expect(calls).toHaveLength(2);
  });

  test('is renewed for an ending as well, which is then done', async () => {
    const { client, tenant } = await setUpAtTenant([lasting(sessionId)], { refused: 1 });
    expect(await client.revoke(sessionId)).toBe('accepted');
    expect(tenant.sessionIds(ada)).toEqual([]);
  });
});

describe('failures', () => {
  const asked: [string, (client: ReturnType<typeof setUp>['client']) => Promise<unknown>][] = [
    ['list', (client) => client.list(ada)],
    ['get', (client) => client.get(sessionId)],
    ['revoke', (client) => client.revoke(sessionId)],
  ];

  test.each<[string, Answer, object]>([
    ['400', status(400), { code: 'invalid_request', status: 400 }],
    ['403', status(403), { code: 'not_permitted', status: 403 }],
    ['429', status(429), { code: 'rate_limited', retryAfterMs: seconds(1) }],
  ])('of a reading with %s have its code', async (_, answer, expected) => {
    await expect(setUp(answer).client.list(ada)).rejects.toMatchObject(expected);
    await expect(setUp(answer).client.get(sessionId)).rejects.toMatchObject(expected);
  });

  test.each([400, 401, 403, 409, 422, 429])(
    'of a revocation with %i say that nothing was done only in words of the API’s own',
    async (code) => {
      const { client } = setUp(status(code));
      await expect(client.revoke(sessionId)).rejects.toMatchObject({
        code: 'unexpected_answer',
        status: code,
      });
      const told = setUp(() => Response.json({ errorCode: 'insufficient_scope' }, { status: 403 }));
      await expect(told.client.revoke(sessionId)).rejects.toMatchObject({ code: 'not_permitted' });
    },
  );

  describe.each(asked)('of “%s”', (_, ask) => {
    test.each<[string, Answer, object]>([
      ['402', status(402), { code: 'unexpected_answer', status: 402 }],
      ['500', status(500), { code: 'unavailable', status: 500 }],
      ['502 with a page', () => new Response('<html>', { status: 502 }), { code: 'unavailable' }],
      ['503', status(503), { code: 'unavailable', status: 503 }],
      [
        'no connection',
        () => Promise.reject(new TypeError('fetch failed')),
        { code: 'unreachable' },
      ],
      ['silence', hangs, { code: 'timeout' }],
    ])('%s has its code', async (_, answer, expected) => {
      const { client } = setUp(answer);
      await expect(ask(client)).rejects.toMatchObject({ name: 'TenantError', ...expected });
    });
  });

  const reads = asked.slice(0, 2);
  describe.each(reads)('of the answer to “%s”', (_, ask) => {
    test.each<[string, Answer, object]>([
      ['a page instead of JSON', () => new Response('<html>'), { code: 'unexpected_answer' }],
      ['an empty answer', () => new Response(''), { code: 'unexpected_answer' }],
      ['an answer of another shape', () => Response.json({ a: 1 }), { code: 'unexpected_answer' }],
      ['a JSON null', () => Response.json(null), { code: 'unexpected_answer' }],
      [
        'a session without an id',
        () => Response.json({ sessions: [{}] }),
        { code: 'unexpected_answer' },
      ],
      ['a body without end', hangsInBody, { code: 'timeout' }],
      ['a body that is cut off', cutOff, { code: 'unreachable' }],
    ])('%s has its code', async (_, answer, expected) => {
      const { client } = setUp(answer);
      await expect(ask(client)).rejects.toMatchObject({ name: 'TenantError', ...expected });
    });
  });

  test('of one person’s list for its length holds up nobody else', async () => {
    const { client, outcomes } = setUp(tooLarge);
    for (let asked = 0; asked < 6; asked += 1)
      await expect(client.list(ada)).rejects.toMatchObject({ code: 'unexpected_answer' });
    expect(outcomes).toEqual(Array(6).fill('list_user_sessions unexpected_answer'));
  });

  test('of the list with 404 is no empty list', async () => {
    const { client } = setUp(status(404));
    await expect(client.list(ada)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('of the token come through as they are', async () => {
    const refused = new Error('no token');
    const { client } = connect({
      token: {
        get: () => Promise.reject(refused),
        drop: async () => {},
        renewForScopes: async () => false,
      },
      fetch: () => Promise.reject(new Error('not reached')),
    });
    await expect(client.list(ada)).rejects.toBe(refused);
  });

  test.each([400, 403, 429, 500])('with %i quote nothing of the answer', async (code) => {
    const { client } = setUp(status(code));
    const error: unknown = await client.list(ada).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('to hide');
  });

  test('name neither the person nor the session', async () => {
    const { client } = setUp(status(500));
    for (const failing of [client.list(ada), client.revoke(sessionId)]) {
      const error: unknown = await failing.catch((thrown: unknown) => thrown);
      expect(String((error as Error).stack)).not.toMatch(/auth0\|ada|auth0%7Cada|mXYpXDqh/);
    }
  });

  test('are counted by their code', async () => {
    const limit = { errorCode: 'too_many_requests' };
    const { client, outcomes } = setUp(() => Response.json(limit, { status: 429 }));
    await client.revoke(sessionId).catch(() => {});
    // The second try would come too late, and is not sent.
    expect(outcomes).toEqual(['revoke_session rate_limited', 'revoke_session not_sent']);
  });
});

describe('a limit that is reached', () => {
  const waits = async (headers: (now: number) => Record<string, string>) => {
    const { now } = createClock();
    const { client } = setUp(status(429, headers(now())));
    const error: unknown = await client.list(ada).catch((thrown: unknown) => thrown);
    return (error as { retryAfterMs: number | null }).retryAfterMs;
  };
  const inSeconds = (milliseconds: number) => String(Math.floor(milliseconds / 1000));

  test('says in seconds when to come back', async () => {
    expect(await waits(() => ({ 'retry-after': '12' }))).toBe(seconds(12));
  });

  test('says by the clock when it is over', async () => {
    const reset = (now: number) => ({ 'x-ratelimit-reset': inSeconds(now + seconds(30)) });
    expect(await waits(reset)).toBe(seconds(30));
  });

  test('says it in seconds first, where it says both', async () => {
    const both = (now: number) => ({
      'retry-after': '5',
      'x-ratelimit-reset': inSeconds(now + seconds(30)),
    });
    expect(await waits(both)).toBe(seconds(5));
  });

  test('that is over by the clock already asks for one second', async () => {
    const past = (now: number) => ({ 'x-ratelimit-reset': inSeconds(now - seconds(30)) });
    expect(await waits(past)).toBe(seconds(1));
  });

  test('says by a date when it is over', async () => {
    const date = (now: number) => ({ 'retry-after': new Date(now + seconds(20)).toUTCString() });
    expect(await waits(date)).toBe(seconds(20));
  });

  test.each(['soon', '-5', '1.5', ''])(
    'that says “%s” does not say when, and asks for one second',
    async (value) => {
      expect(await waits(() => ({ 'retry-after': value }))).toBe(seconds(1));
    },
  );
});

describe('time', () => {
  test('runs out for the token as well', async () => {
    const { client } = connect({
      token: {
        get: () => new Promise(() => {}),
        drop: async () => {},
        renewForScopes: async () => false,
      },
      fetch: () => Promise.reject(new Error('not reached')),
      deadlineMs: shortPatienceMs,
    });
    await expect(client.list(ada)).rejects.toMatchObject({ code: 'timeout' });
  });

  test('is not doubled by a renewed token', async () => {
    const { client, calls } = setUp(status(401), hangs);
    await expect(client.list(ada)).rejects.toMatchObject({ code: 'timeout' });
    expect(calls).toHaveLength(2);
  });

  test('can be cut short by the caller', async () => {
    const { client } = setUp(hangs);
    const caller = new AbortController();
    const failed = expect(client.list(ada, { signal: caller.signal })).rejects.toMatchObject({
      code: 'timeout',
    });
    caller.abort();
    await failed;
  });

  test('that is over before the call means that nothing is sent', async () => {
    const { client, calls } = setUp(page([]));
    await expect(client.list(ada, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'timeout',
    });
    expect(calls).toEqual([]);
  });

  test('that is over between two pages stops the list', async () => {
    const caller = new AbortController();
    const { client, calls } = setUp(() => {
      caller.abort();
      return Response.json({ sessions: [session('a')], next: 'x' });
    });
    await expect(client.list(ada, { signal: caller.signal })).rejects.toMatchObject({
      code: 'timeout',
    });
    expect(calls).toHaveLength(1);
  });

  test('that runs out tells the connection to stop', async () => {
    const { client, calls } = setUp(hangs);
    await client.list(ada).catch(() => {});
    expect(calls[0]?.signal?.aborted).toBe(true);
  });
});

test('nothing is written to the console, whatever fails', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const { client } = setUp(status(500));
  await client.list(ada).catch(() => {});
  expect(log).not.toHaveBeenCalled();
});

test('a call that comes too late leaves no rejection behind', async () => {
  const get = vi.fn(() => Promise.reject(new Error('no token')));
  const { client } = connect({
    token: { get, drop: async () => {}, renewForScopes: async () => false },
    fetch: () => Promise.reject(new Error('not reached')),
  });
  await expect(client.list(ada, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'timeout',
  });
  expect(get).not.toHaveBeenCalled();
});

test('a cursor that comes round again is refused', async () => {
  let count = 0;
  const { client, calls } = setUp(() => {
    if (++count > 50) throw new TypeError('enough');
    return Response.json({ sessions: [session('a')], next: count % 2 ? 'x' : 'y' });
  });
  await expect(client.list(ada)).rejects.toMatchObject({ code: 'unexpected_answer' });
  expect(calls.length).toBeLessThan(10);
});

test('pages without an end are refused', async () => {
  let count = 0;
  const { client, calls } = setUp(() => {
    if (++count > 50) throw new TypeError('enough');
    return Response.json({ sessions: [], next: `cursor-${count}` });
  });
  await expect(client.list(ada)).rejects.toMatchObject({ code: 'unexpected_answer' });
  expect(calls.length).toBeLessThan(30);
});
