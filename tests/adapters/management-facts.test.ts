import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TenantError } from '~/tenant-calls/tenant-error';
import { createAuth0PasswordChangeMail } from '~/security/auth0-password-change-mail.server';
import { changesSince } from '~/activity/account-changes';
import { days } from '~/durations';
import { mfaOf } from '~/sessions/mfa';
import {
  BEACON_NOTES,
  CEDAR_BOARD,
  HARBOR_FILES,
  MANAGEMENT,
  ORBIT_MAIL,
  PORTAL,
} from '../../tenant/seed/applications';
import { ALMA, INES, MARA, NOOR } from '../../tenant/seed/people';
import { EDDA } from '../../tenant/seed/people-by-activity';
import { CANARY_PREFIX } from '../../tenant/state/canary';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { createTestTenantApi } from './management-set-up';

/** The adapters on the local tenant over real HTTP: what they ask is what a tenant understands. */
let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant({ endingDelayMs: 3_600_000, rateLimit: null });
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

function connect(now = () => Date.now()) {
  return createTestTenantApi({
    baseUrl: tenant.baseUrl,
    ...MANAGEMENT,
    fetch: (input, init) => fetch(input, init),
    now,
    portalClientId: PORTAL.clientId,
  });
}

const requests = (part: string) => tenant.requests().filter(({ path }) => path.includes(part));

describe('sessions tell', () => {
  test('how the person signed in, with what, where and in whose name', async () => {
    const { sessions } = await connect().sessions.list(NOOR.userId);
    expect(sessions).toHaveLength(11);
    expect(sessions.filter(({ isImpersonation }) => isImpersonation)).toHaveLength(1);
    expect(new Set(sessions.map(mfaOf))).toEqual(new Set(['yes', 'no', 'passkey', 'unknown']));
    expect(new Set(sessions.map(({ isPersistent }) => isPersistent))).toEqual(
      new Set([true, false, null]),
    );
    expect(sessions.find(({ applicationIds }) => applicationIds.length === 4)).toMatchObject({
      applicationIds: [
        ORBIT_MAIL.clientId,
        HARBOR_FILES.clientId,
        BEACON_NOTES.clientId,
        CEDAR_BOARD.clientId,
      ],
    });
  });

  test('the same out of the cache', async () => {
    const { sessions } = connect();
    const read = await sessions.list(NOOR.userId);
    expect((await sessions.list(NOOR.userId)).sessions).toEqual(read.sessions);
    expect(requests('/sessions')).toHaveLength(1);
  });
});

describe('refresh tokens', () => {
  test('is listed with its session, its application and when it was used', async () => {
    const { tokens, isComplete } = await connect().refreshTokens.list(MARA.userId);
    expect(isComplete).toBe(true);
    expect(tokens.some(({ sessionId }) => sessionId === null)).toBe(true);
    expect(tokens.find(({ sessionId }) => sessionId !== null)).toMatchObject({
      applicationId: expect.any(String) as unknown,
      createdAt: expect.any(Date) as unknown,
      lastUsedAt: expect.any(Date) as unknown,
    });
  });

  test('is asked for once in ten seconds, and comes out of the cache alike', async () => {
    const { refreshTokens } = connect();
    const read = await refreshTokens.list(MARA.userId);
    expect(await refreshTokens.list(MARA.userId)).toEqual(read);
    expect(await refreshTokens.getCached(MARA.userId)).toEqual(read);
    expect(requests('/refresh-tokens')).toHaveLength(1);
  });

  test('of many pages comes whole', async () => {
    const first = tenant.state.refreshTokens.where({ userId: MARA.userId })[0];
    if (first === undefined) throw new Error('Mara has no refresh token.');
    for (let count = 0; count < 150; count += 1)
      tenant.state.refreshTokens.add({ ...first, id: `extra-${count}`, clientId: `c${count}` });
    const before = tenant.state.refreshTokens.where({ userId: MARA.userId }).length;
    const { tokens } = await connect().refreshTokens.list(MARA.userId);
    expect(tokens).toHaveLength(before);
    expect(requests('/refresh-tokens')).toHaveLength(2);
  });

  test('that was ended is marked as long as it is listed, then gone', async () => {
    const { refreshTokens } = connect();
    const id = (await refreshTokens.list(MARA.userId)).tokens[0]?.id ?? '';
    expect(await refreshTokens.revoke(MARA.userId, id)).toBe('accepted');
    const listed = await refreshTokens.list(MARA.userId);
    expect(listed.tokens.map((token) => token.id)).toContain(id);
    expect([...listed.endings.keys()]).toEqual([id]);
    await tenant.settle();
    await refreshTokens.invalidate(MARA.userId);
    expect((await refreshTokens.list(MARA.userId)).tokens.map((token) => token.id)).not.toContain(
      id,
    );
    expect(await refreshTokens.get(MARA.userId, id)).toBeNull();
  });

  test('is asked for anew once a session has ended, which takes its own with it', async () => {
    const { sessions, refreshTokens } = connect();
    const { tokens } = await refreshTokens.list(MARA.userId);
    const sessionId = tokens.find((token) => token.sessionId !== null)?.sessionId ?? '';
    await sessions.revoke(MARA.userId, sessionId);
    await tenant.settle();
    const after = await refreshTokens.list(MARA.userId);
    expect(after.tokens.length).toBeLessThan(tokens.length);
    expect(after.tokens.some((token) => token.sessionId === sessionId)).toBe(false);
  });

  test('is not permitted without its scope, nor on a plan without it', async () => {
    tenant.state.settings.withheldScopes = ['read:refresh_tokens'];
    await expect(connect().refreshTokens.list(MARA.userId)).rejects.toMatchObject({
      code: 'not_permitted',
    });
    tenant.state.settings.withheldScopes = [];
    tenant.state.settings.planWithoutSessions = true;
    await expect(connect().refreshTokens.list(MARA.userId)).rejects.toMatchObject({
      code: 'not_permitted',
    });
  });

  test('is there as soon as its scope is granted, though the token at hand was issued without it', async () => {
    tenant.state.settings.withheldScopes = ['read:refresh_tokens'];
    const { sessions, refreshTokens } = connect();
    await sessions.list(MARA.userId);
    tenant.state.settings.withheldScopes = [];
    expect((await refreshTokens.list(MARA.userId)).tokens).not.toEqual([]);
    expect(requests('/oauth/token')).toHaveLength(2);
  });

  test('of the last ten minutes stands in when the tenant fails, and says so', async () => {
    const now = { value: Date.now() };
    const { refreshTokens } = connect(() => now.value);
    const readAt = now.value;
    const { tokens } = await refreshTokens.list(MARA.userId);
    now.value += 11_000;
    tenant.setFaults([{ kind: 'error', status: 500, on: 'management' }]);
    const stale = await refreshTokens.list(MARA.userId);
    expect(stale.asOf).toEqual(new Date(readAt));
    expect(stale.tokens).toEqual(tokens);
  });
});

describe('applications tell', () => {
  test('their name and what they hear of endings', async () => {
    const ids = [ORBIT_MAIL, HARBOR_FILES, BEACON_NOTES, CEDAR_BOARD, PORTAL].map(
      ({ clientId }) => clientId,
    );
    const found = await connect().applications.find(NOOR.userId, ids);
    expect(
      [...found.values()].map(({ name, backchannelLogout }) => [name, backchannelLogout]),
    ).toEqual([
      ['Orbit Mail', 'nothing'],
      ['Harbor Files', 'nothing'],
      ['Beacon Notes', 'sign-outs'],
      ['Cedar Board', 'endings'],
      ['Latchkey', 'endings'],
    ]);
    expect(found.get(ORBIT_MAIL.clientId)?.idTokenLifetimeMs).toBe(36_000_000);
  });

  test('nothing where the scope is missing or they are gone, with the reason', async () => {
    const { applications } = connect();
    const gone = 'cLiEnThAtIsGoNe00000000000000000';
    expect(await applications.read(NOOR.userId, [gone, 'https://a.example/client'])).toEqual(
      new Map([
        [gone, { application: null, reason: 'gone' }],
        ['https://a.example/client', { application: null, reason: 'gone' }],
      ]),
    );
    tenant.state.settings.withheldScopes = ['read:clients'];
    expect(await applications.read(NOOR.userId, [ORBIT_MAIL.clientId])).toEqual(
      new Map([[ORBIT_MAIL.clientId, { application: null, reason: 'not_permitted' }]]),
    );
  });
});

describe('an account tells', () => {
  test.each([
    [NOOR, 'auth0', 'Username-Password-Authentication'],
    [ALMA, 'google-oauth2', 'google-oauth2'],
  ])('who keeps the password of $name', async (person, provider, connection) => {
    expect(await connect().accounts.get(person.userId)).toMatchObject({
      email: person.email,
      identities: [{ provider, connection, email: null }],
    });
  });

  test('nothing where there is none, or the scope is missing', async () => {
    expect(await connect().accounts.get('auth0|nobody')).toBeNull();
    tenant.state.settings.withheldScopes = ['read:users'];
    await expect(connect().accounts.get(NOOR.userId)).rejects.toMatchObject({
      code: 'not_permitted',
    });
  });
});

describe('the log tells', () => {
  test('what changed since the copied session began', async () => {
    const since = new Date(Date.now() - days(3) - 3_600_000 / 2);
    const period = await connect().activity.since(NOOR.userId, since);
    expect(period.isComplete).toBe(true);
    expect(changesSince(period, since).changes.map(({ kind }) => kind)).toEqual([
      'account-linked',
      'access-granted',
      'password-changed',
      'mfa-removed',
    ]);
  });

  test('that it may not reach back to a time before its beginning', async () => {
    const since = new Date(Date.now() - days(100));
    expect((await connect().activity.since(NOOR.userId, since)).isComplete).toBe(false);
  });

  test('the last hundred events without a time', async () => {
    for (let count = 0; count < 120; count += 1)
      tenant.state.accountLog.add({ type: 's', user_id: INES.userId });
    const { events, isComplete } = await connect().activity.latest(INES.userId);
    expect(events).toHaveLength(100);
    expect(isComplete).toBe(false);
    expect(requests('/logs')).toHaveLength(1);
  });

  test('no more than a thousand events, which is all that can be reached', async () => {
    for (let count = 0; count < 1100; count += 1)
      tenant.state.accountLog.add({ type: 's', user_id: INES.userId });
    const since = new Date(Date.now() - days(1));
    const { events, isComplete } = await connect().activity.since(INES.userId, since);
    expect(events).toHaveLength(1000);
    expect(isComplete).toBe(false);
  });

  test('a part of three hundred by three calls, each event once, and what comes after it', async () => {
    const { activity } = connect();
    const parts = [0, 1, 2, 3].map((part) => activity.part(EDDA.userId, part));
    const read = await Promise.all(parts);
    expect(requests('/logs')).toHaveLength(10);
    expect(read.map(({ older }) => older)).toEqual(['more', 'more', 'more', 'out-of-reach']);
    const ids = read.flatMap(({ events }) => events.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const [index, { from }] of read.entries())
      expect(from!.getTime()).toBeGreaterThanOrEqual(read[index + 1]?.until?.getTime() ?? 0);
    await activity.part(EDDA.userId, 0);
    expect(requests('/logs')).toHaveLength(10);
  });

  test('by one call that there is nothing more, where there is not', async () => {
    const { older, unreadableCount } = await connect().activity.part(NOOR.userId, 0);
    expect({ older, unreadableCount }).toEqual({ older: 'nothing', unreadableCount: 0 });
    expect(requests('/logs')).toHaveLength(1);
  });

  test('in which session a sign-in was, and nothing else of the details', async () => {
    const { events } = await connect().activity.part(EDDA.userId, 0);
    const session = tenant.state.sessions.ofPerson(EDDA.userId)[0]?.id;
    expect(events.some(({ sessionId }) => sessionId === session)).toBe(true);
    expect(events.some(({ kind }) => kind === 'other')).toBe(true);
    expect(JSON.stringify(events)).not.toContain(CANARY_PREFIX);
  });

  test.each([
    ['a total of none', { set: { total: 0, length: 7 } }],
    ['a bare list', {}],
  ])('the same with %s, as totals are not looked at', async (_, altered) => {
    tenant.setFaults([{ kind: 'altered-body', on: 'management', ...altered }]);
    expect((await connect().activity.part(NOOR.userId, 0)).events).toHaveLength(12);
  });

  test('how many of its events have no time that can be read', async () => {
    tenant.setFaults([{ kind: 'altered-body', on: 'management', objectDates: true }]);
    const { events, unreadableCount, from } = await connect().activity.part(NOOR.userId, 0);
    expect({ events, unreadableCount, from }).toEqual({
      events: [],
      unreadableCount: 12,
      from: null,
    });
  });

  test.each(['', '.', '..'])('of nobody at all for the id “%s”', async (userId) => {
    await expect(connect().activity.part(userId, 0)).rejects.toThrow(TypeError);
    expect(requests('/logs')).toHaveLength(0);
  });

  test('the same with either of its two scopes, and nothing without both', async () => {
    for (const withheld of ['read:logs', 'read:logs_users'] as const) {
      tenant.state.settings.withheldScopes = [withheld];
      expect((await connect().activity.latest(NOOR.userId)).events).not.toEqual([]);
    }
    tenant.state.settings.withheldScopes = ['read:logs', 'read:logs_users'];
    await expect(connect().activity.latest(NOOR.userId)).rejects.toMatchObject({
      code: 'not_permitted',
    });
  });
});

describe('the mail for a new password', () => {
  const mail = (clientId: string = PORTAL.clientId) =>
    createAuth0PasswordChangeMail({
      issuerBaseUrl: tenant.baseUrl,
      clientId,
      fetch: (input, init) => fetch(input, init),
      timeoutMs: 60_000,
    });
  const target = { email: NOOR.email, connection: NOOR.connection };

  test('is sent to whoever has the address in the connection', async () => {
    await mail().send(target);
    await mail().send({ ...target, email: 'nobody@example.org' });
    expect(tenant.state.passwordMails.map(({ userId }) => userId)).toEqual([NOOR.userId, null]);
  });

  test.each([
    [{ kind: 'rate-limited' as const }, 'rate_limited'],
    [{ kind: 'error' as const, status: 503 }, 'unavailable'],
    [{ kind: 'error' as const, status: 400 }, 'invalid_request'],
    [{ kind: 'drop' as const }, 'unreachable'],
  ])('is not sent where the tenant suffers %j: %s', async (fault, problem) => {
    tenant.setFaults([{ ...fault, on: 'password' }]);
    await expect(mail().send(target)).rejects.toMatchObject({ code: problem });
  });

  test('is given up when the page has no time left', async () => {
    tenant.setFaults([{ kind: 'hang', on: 'password' }]);
    const signal = AbortSignal.timeout(50);
    await expect(mail().send(target, { signal })).rejects.toMatchObject({ code: 'timeout' });
  });

  test('is refused to an application that the tenant does not know', async () => {
    await expect(mail('stranger').send(target)).rejects.toBeInstanceOf(TenantError);
  });
});
