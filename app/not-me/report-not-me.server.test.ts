import { afterEach, describe, expect, test, vi } from 'vitest';
import { type AccountReading } from '~/profile/account';
import { seconds } from '~/durations';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { type CallOptions } from '~/tenant-calls/call-options';
import { TenantError, type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { type RateLimitAnswer } from '~/rate-limit/rate-limiter';
import { accountOf, identityOf } from '../../tests/fakes/account';
import { createClock } from '../../tests/fakes/clock';
import { createMemoryEndingLog } from '../../tests/fakes/ending-log';
import { createMemoryPortalSessionStore } from '../../tests/fakes/portal-session-store';
import { createFakeRefreshTokens } from '../../tests/fakes/refresh-token-directory';
import { createFakeDirectory } from '../../tests/fakes/session-directory';
import { type NotMeRequest, reportNotMe } from './report-not-me.server';
import { createOpaqueHandles, createSessionHandles } from '~/tenant-calls/opaque-handle.server';

const ada = 'auth0|ada';
const handles = createSessionHandles(['a secret']);
const ownDatabase = accountOf({ identities: [identityOf({ connection: 'Staff' })] });

interface Options {
  userId?: string;
  email?: string | null;
  directory?: Parameters<typeof createFakeDirectory>[0];
  tokens?: Parameters<typeof createFakeRefreshTokens>[0];
  account?: AccountReading | null | TenantErrorCode;
  /** Why no mail is sent. */
  mailProblem?: TenantErrorCode;
  limit?: RateLimitAnswer;
}

function setUp({
  userId = ada,
  email = 'ada@token.example',
  account = ownDatabase,
  mailProblem,
  limit = { isAllowed: true },
  ...options
}: Options = {}) {
  const clock = createClock();
  const mails: unknown[] = [];
  const directory = createFakeDirectory({
    sessions: [
      { id: 'stranger', userId },
      { id: 'this', userId },
    ],
    ...options.directory,
  });
  const refreshTokens = createFakeRefreshTokens({
    tokens: [
      { id: 'token-1', userId, sessionId: 'stranger' },
      { id: 'token-2', userId, sessionId: 'stranger' },
      { id: 'token-3', userId, sessionId: 'this' },
    ],
    ...options.tokens,
  });
  const services = {
    directory,
    endings: createMemoryEndingLog(clock),
    handles,
    portalSessionStore: createMemoryPortalSessionStore(clock),
    places: { locate: () => null },
    refreshTokens,
    refreshTokenHandles: createOpaqueHandles(['a secret'], 'refresh token'),
    accounts: {
      get: async () => {
        if (typeof account === 'string') throw new TenantError(account, 'refused');
        return account;
      },
    },
    passwordMail: {
      send: async (target: unknown) => {
        mails.push(target);
        if (mailProblem !== undefined) throw new TenantError(mailProblem, 'refused');
      },
    },
    rateLimiter: { consume: async () => limit },
    databaseConnection: 'Username-Password-Authentication',
    now: clock.now,
  };
  const report = ({
    handle = handles.seal(userId, 'stranger'),
    onStoreFailure,
  }: Partial<Pick<NotMeRequest, 'handle' | 'onStoreFailure'>> = {}) =>
    reportNotMe(services, {
      issuer: 'https://tenant.example/',
      userId,
      currentSessionId: 'this',
      handle,
      email,
      onStoreFailure,
    });
  return { ...services, directory, refreshTokens, mails, report, clock };
}

test('the session ends, its refresh tokens with it, and a mail is sent', async () => {
  const { report, directory, refreshTokens, mails, clock } = setUp();
  expect(await report()).toMatchObject({
    session: { id: 'stranger' },
    ending: { outcome: 'ended' },
    wasCurrent: false,
    refreshTokens: { outcome: 'with-session', count: 2 },
    password: { outcome: 'sent', to: 'a•••@example.com' },
    at: new Date(clock.now()),
  });
  expect(directory.revoked).toEqual(['stranger']);
  expect(refreshTokens.revoked).toEqual([]);
  expect(mails).toEqual([{ email: 'ada@example.com', connection: 'Staff' }]);
});

describe('the list of refresh tokens', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** The tenant takes the call and never answers it. */
  const hangs = ({ operation, options }: { operation: string; options: CallOptions }) =>
    operation === 'list'
      ? new Promise<void>((_, reject) => {
          options.signal?.addEventListener('abort', () =>
            reject(new TenantError('timeout', 'no answer')),
          );
        })
      : undefined;

  test('does not hold up the end of the session', async () => {
    vi.useFakeTimers();
    const { report, directory } = setUp({ tokens: { before: hangs } });
    const done = report();
    await vi.advanceTimersByTimeAsync(0);
    expect(directory.revoked).toEqual(['stranger']);

    await vi.advanceTimersByTimeAsync(seconds(1.5));
    expect(await done).toMatchObject({
      ending: { outcome: 'ended' },
      refreshTokens: { outcome: 'with-session', count: null },
      password: { outcome: 'sent', to: 'a•••@example.com' },
    });
  });

  test('leaves the calls kept back for acts to the end of the session', async () => {
    const asked: (string | undefined)[] = [];
    const before = ({ operation, options }: { operation: string; options: CallOptions }) => {
      if (operation === 'list') asked.push(options.priority);
    };
    await setUp({ tokens: { before } }).report();
    expect(asked).toEqual(['page']);
  });

  test('is asked for once more where the session was gone and it did not come', async () => {
    let lists = 0;
    const before = ({ operation }: { operation: string }) => {
      if (operation !== 'list') return;
      lists += 1;
      if (lists === 1) throw new TenantError('timeout', 'late');
    };
    const { report, refreshTokens } = setUp({ tokens: { before }, directory: { sessions: [] } });
    expect(await report()).toMatchObject({ refreshTokens: { outcome: 'ended', count: 2 } });
    expect(refreshTokens.revoked).toEqual(['token-1', 'token-2']);
  });
});

test.each([['junk'], [handles.seal('auth0|grace', 'stranger')]])(
  'nothing is done for a session that is not the person’s: %s',
  async (handle) => {
    const { report, directory, mails } = setUp();
    expect(await report({ handle })).toBe('not-found');
    expect(directory.revoked).toEqual([]);
    expect(mails).toEqual([]);
  },
);

describe('refresh tokens', () => {
  test('that a session left behind is ended by itself', async () => {
    const { report, refreshTokens } = setUp({ directory: { sessions: [] } });
    expect(await report()).toMatchObject({
      ending: { outcome: 'already-gone' },
      refreshTokens: { outcome: 'ended', count: 2 },
    });
    expect(refreshTokens.revoked).toEqual(['token-1', 'token-2']);
  });

  test('is said to be none', async () => {
    const { report } = setUp({ tokens: { tokens: [] } });
    expect(await report()).toMatchObject({ refreshTokens: { outcome: 'none' } });
  });

  test('that may not be read ends with the session all the same', async () => {
    const before = () => {
      throw new TenantError('not_permitted', 'scope');
    };
    const { report } = setUp({ tokens: { before } });
    expect(await report()).toMatchObject({
      refreshTokens: { outcome: 'with-session', count: null },
    });
  });

  test('that may not be read, of a session that is gone, is unknown', async () => {
    const before = () => {
      throw new TenantError('not_permitted', 'scope');
    };
    const { report } = setUp({ tokens: { before }, directory: { sessions: [] } });
    expect(await report()).toMatchObject({
      refreshTokens: { outcome: 'unknown', reason: 'not_permitted' },
    });
  });

  test('of which a part is refused is said to be left', async () => {
    const before = ({ tokenId }: { tokenId?: string }) => {
      if (tokenId === 'token-1') throw new TenantError('timeout', 'late');
    };
    const { report } = setUp({ tokens: { before }, directory: { sessions: [] } });
    expect(await report()).toMatchObject({
      refreshTokens: { outcome: 'not-yet', ended: 1, remaining: 1, reason: 'timeout' },
    });
  });
});

test('a session that the tenant does not end is not yet ended, and the other steps are taken', async () => {
  const before = ({ operation }: { operation: string }) => {
    if (operation === 'revoke') throw new TenantError('rate_limited', 'too many');
  };
  const { report, refreshTokens, mails } = setUp({ directory: { before } });
  expect(await report()).toMatchObject({
    ending: { outcome: 'not-yet', reason: 'rate_limited' },
    refreshTokens: { outcome: 'ended', count: 2 },
    password: { outcome: 'sent', to: 'a•••@example.com' },
  });
  expect(refreshTokens.revoked).toEqual(['token-1', 'token-2']);
  expect(mails).toHaveLength(1);
});

describe('a store that fails', () => {
  const down = new StoreUnavailableError('unreachable', 'down');

  test('once the session is ended leaves it ended, and the other steps are taken', async () => {
    const { report, endings, mails } = setUp();
    vi.spyOn(endings, 'record').mockRejectedValue(down);
    expect(await report()).toMatchObject({
      ending: { outcome: 'ended' },
      refreshTokens: { outcome: 'with-session', count: 2 },
      password: { outcome: 'sent' },
    });
    expect(mails).toHaveLength(1);
  });

  test('before the session is ended keeps no other step from being taken', async () => {
    const { report, portalSessionStore, refreshTokens, mails } = setUp();
    vi.spyOn(portalSessionStore, 'deleteByAuth0Session').mockRejectedValue(down);
    expect(await report()).toMatchObject({
      ending: { outcome: 'not-yet', reason: 'store_unavailable' },
      refreshTokens: { outcome: 'ended', count: 2 },
    });
    expect(refreshTokens.revoked).toEqual(['token-1', 'token-2']);
    expect(mails).toHaveLength(1);
  });

  test('under the limit of mails leaves the session ended, and no mail sent', async () => {
    const { report, rateLimiter, mails } = setUp();
    vi.spyOn(rateLimiter, 'consume').mockRejectedValue(down);
    expect(await report()).toMatchObject({
      ending: { outcome: 'ended' },
      password: { outcome: 'failed', reason: 'store_unavailable' },
    });
    expect(mails).toEqual([]);
  });

  test('under one refresh token leaves the next to be ended', async () => {
    const before = ({ tokenId }: { tokenId?: string }) => {
      if (tokenId === 'token-1') throw down;
    };
    const { report, refreshTokens } = setUp({ tokens: { before }, directory: { sessions: [] } });
    expect(await report()).toMatchObject({
      refreshTokens: { outcome: 'not-yet', ended: 1, remaining: 1, reason: 'store_unavailable' },
    });
    expect(refreshTokens.revoked).toEqual(['token-2']);
  });

  test('is told of, each time', async () => {
    const { report, endings, rateLimiter } = setUp();
    vi.spyOn(endings, 'record').mockRejectedValue(down);
    vi.spyOn(rateLimiter, 'consume').mockRejectedValue(down);
    const onStoreFailure = vi.fn();
    await report({ onStoreFailure });
    expect(onStoreFailure.mock.calls).toEqual([[down], [down]]);
  });
});

describe('the password', () => {
  const google = identityOf({ provider: 'google-oauth2', connection: 'google', isSocial: true });
  const staff = identityOf({ connection: 'Staff' });
  const passwordAfter = async (options: Options) => {
    const { report, mails } = setUp(options);
    const result = await report();
    return { password: result === 'not-found' ? null : result.password, mails };
  };

  test.each<[string, Options, unknown, number]>([
    [
      'of another provider is there',
      { account: accountOf({ identities: [google] }) },
      { outcome: 'elsewhere', provider: 'google-oauth2' },
      0,
    ],
    [
      'of a linked database goes to the address of that',
      {
        account: accountOf({ identities: [google, { ...staff, email: 'a@a.example' }] }),
      },
      { outcome: 'sent', to: 'a•••@a.example' },
      1,
    ],
    [
      'of an account without an address cannot be written about',
      { account: accountOf({ email: null, identities: [staff] }) },
      { outcome: 'no-address' },
      0,
    ],
    [
      'of an account that may not be read is known by its user id',
      { account: 'not_permitted' },
      { outcome: 'sent', to: 'a•••@token.example' },
      1,
    ],
    [
      'of somebody else’s account that may not be read is elsewhere',
      { account: 'not_permitted', userId: 'samlp|acme|ada' },
      { outcome: 'elsewhere', provider: 'samlp' },
      0,
    ],
    [
      'is asked for too often',
      { limit: { isAllowed: false, retryAfterMs: seconds(60) } },
      { outcome: 'too-often', until: new Date(createClock().now() + seconds(60)) },
      0,
    ],
    ['is refused', { mailProblem: 'unavailable' }, { outcome: 'failed', reason: 'unavailable' }, 1],
  ])('%s', async (_, options, expected, count) => {
    const { password, mails } = await passwordAfter(options);
    expect(password).toEqual(expected);
    expect(mails).toHaveLength(count);
  });

  test('of an account that may not be read is in the configured connection, at the token’s address', async () => {
    const { mails } = await passwordAfter({ account: 'not_permitted' });
    expect(mails).toEqual([
      { email: 'ada@token.example', connection: 'Username-Password-Authentication' },
    ]);
  });
});
