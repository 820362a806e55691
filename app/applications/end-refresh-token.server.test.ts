import { describe, expect, test } from 'vitest';
import { TenantError } from '~/tenant-calls/tenant-error';
import { createOpaqueHandles, createSessionHandles } from '~/tenant-calls/opaque-handle.server';
import { createFakeRefreshTokens, refreshToken } from '../../tests/fakes/refresh-token-directory';
import { endRefreshToken } from '~/applications/end-refresh-token.server';
import { tokensOfSession } from '~/applications/refresh-token';

const ada = 'auth0|ada';
const grace = 'auth0|grace';
const refreshTokenHandles = createOpaqueHandles(['a secret'], 'refresh token');

function setUp(options: Parameters<typeof createFakeRefreshTokens>[0] = {}) {
  const refreshTokens = createFakeRefreshTokens({
    tokens: [
      { id: 'old', userId: ada, lastUsedAt: new Date(1000) },
      { id: 'new', userId: ada, lastUsedAt: new Date(2000) },
      { id: 'foreign', userId: grace },
      { id: 'nobodys', userId: null },
    ],
    ...options,
  });
  const services = { refreshTokens, refreshTokenHandles };
  return {
    refreshTokens,
    end: (handle: string) => endRefreshToken(services, { userId: ada, handle }),
  };
}

const handleOf = (id: string, userId = ada) => refreshTokenHandles.seal(userId, id);

test('those of a session are told from others', () => {
  const tokens = [
    refreshToken({ id: 'a', sessionId: 'one' }),
    refreshToken({ id: 'b', sessionId: null }),
    refreshToken({ id: 'c', sessionId: 'ended' }),
  ];
  expect(tokensOfSession(tokens, 'one').map(({ id }) => id)).toEqual(['a']);
});

describe('ending', () => {
  test.each([true, false])('one’s own (list remembered: %s)', async (isRecalled) => {
    const { end, refreshTokens } = setUp({ isRecalled });
    expect(await end(handleOf('new'))).toMatchObject({ outcome: 'ended', token: { id: 'new' } });
    expect(refreshTokens.revoked).toEqual(['new']);
  });

  test.each([
    ['of somebody else', handleOf('foreign', grace)],
    ['of somebody else, sealed for oneself', handleOf('foreign')],
    ['of which nobody is named', handleOf('nobodys')],
    ['that is a session’s handle', createSessionHandles(['a secret']).seal(ada, 'new')],
    ['made up', 'x'.repeat(60)],
  ])('one %s is not found, and nothing ends', async (_, handle) => {
    const { end, refreshTokens } = setUp({ isRecalled: false });
    expect(await end(handle)).toEqual({ outcome: 'not-found' });
    expect(refreshTokens.revoked).toEqual([]);
  });

  test('one that is gone is a success', async () => {
    expect(await setUp().end(handleOf('gone'))).toEqual({ outcome: 'already-gone', token: null });
  });

  test('one that was ended a moment ago is not asked for again', async () => {
    const { end, refreshTokens } = setUp({ endings: new Map([['new', new Date(0)]]) });
    expect(await end(handleOf('new'))).toMatchObject({ outcome: 'already-gone' });
    expect(refreshTokens.revoked).toEqual([]);
  });

  test('that is refused comes through', async () => {
    const before = ({ operation }: { operation: string }) => {
      if (operation === 'revoke') throw new TenantError('rate_limited', 'too many');
    };
    const { end } = setUp({ before });
    await expect(end(handleOf('new'))).rejects.toMatchObject({ code: 'rate_limited' });
  });
});
