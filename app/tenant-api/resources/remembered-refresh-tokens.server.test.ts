import { describe, expect, test, vi } from 'vitest';
import { type ReadTokens, type RefreshTokensApi } from '~/applications/refresh-token-repository';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { minutes, seconds } from '~/durations';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { TenantError } from '~/tenant-calls/tenant-error';
import { createClock } from '../../../tests/fakes/clock';
import { refreshToken } from '../../../tests/fakes/refresh-token-directory';
import { createRememberedRefreshTokens } from './remembered-refresh-tokens.server';
import { eventually } from '../../../tests/eventually';

const ada = 'auth0|ada';
const listOf = (...ids: string[]): ReadTokens => ({
  tokens: ids.map((id) => {
    const { userId, ...token } = refreshToken({ id, createdAt: new Date(1000), sessionId: 's' });
    expect(userId).toBeNull();
    return token;
  }),
  isComplete: true,
});

function setUp() {
  const clock = createClock();
  const { now } = clock;
  const memory = {
    cache: createMemoryCache({ now }),
    sealedText: createSealedText(['a secret'], 'test'),
    now,
  };
  const api = {
    list: vi.fn<RefreshTokensApi['list']>(async () => listOf('one', 'two')),
    get: vi.fn<RefreshTokensApi['get']>(async () => null),
    revoke: vi.fn<RefreshTokensApi['revoke']>(async () => 'accepted'),
  };
  const onePortal = () => createRememberedRefreshTokens(api, memory);
  return { clock, memory, api, onePortal, tokens: onePortal() };
}

const idsOf = ({ tokens }: ReadTokens) => tokens.map(({ id }) => id);

/** An answer that the test gives by hand. */
function byHand() {
  const asked: { resolve: (list: ReadTokens) => void; reject: (error: unknown) => void }[] = [];
  const answer = () =>
    new Promise<ReadTokens>((resolve, reject) => asked.push({ resolve, reject }));
  return { asked, answer };
}
const until = (condition: () => boolean) => eventually(() => expect(condition()).toBe(true));

test('a list comes out of the memory as it went in', async () => {
  const { tokens, onePortal, api } = setUp();
  const read = await tokens.list(ada);
  expect(read).toEqual({ ...listOf('one', 'two'), asOf: null, endings: new Map() });
  expect(await onePortal().list(ada)).toEqual(read);
  expect(await onePortal().getCached(ada)).toEqual(read);
  expect(api.list).toHaveBeenCalledTimes(1);
});

test('a list whose reading began before an ending is never shown as a current one', async () => {
  const { tokens, api } = setUp();
  const { asked, answer } = byHand();
  api.list.mockImplementationOnce(answer);
  const before = tokens.list(ada);
  await until(() => asked.length === 1);
  await tokens.revoke(ada, 'one');
  asked[0]?.resolve(listOf('one', 'two'));
  await before;
  api.list.mockResolvedValue(listOf('two'));
  expect(idsOf(await tokens.list(ada))).toEqual(['two']);
});

test('an act does not share the reading of the list, nor its refusal', async () => {
  const { tokens, api } = setUp();
  const { asked, answer } = byHand();
  api.list.mockImplementationOnce(answer);
  const extra = tokens.list(ada, { priority: 'extra' }).catch((error: unknown) => error);
  await until(() => asked.length === 1);
  expect(idsOf(await tokens.list(ada, { priority: 'act' }))).toEqual(['one', 'two']);
  asked[0]?.reject(new TenantError('rate_limited', 'no turn'));
  await extra;
});

describe('a token that was ended here', () => {
  test('is marked for ten minutes, in all portals, as it may be listed all the same', async () => {
    const { tokens, onePortal, clock } = setUp();
    const endedAt = new Date(clock.now());
    await tokens.revoke(ada, 'one');
    expect((await onePortal().list(ada)).endings).toEqual(new Map([['one', endedAt]]));
    clock.advance(minutes(10));
    expect((await onePortal().list(ada)).endings).toEqual(new Map());
  });

  test('is marked as well where others end at the same time', async () => {
    const { tokens, onePortal } = setUp();
    const ids = Array.from({ length: 30 }, (_, index) => `token-${index}`);
    const portals = [tokens, onePortal()];
    await Promise.all(ids.map((id, index) => portals[index % 2]!.revoke(ada, id)));
    expect([...(await tokens.list(ada)).endings.keys()].sort()).toEqual(ids.sort());
  });

  test('is not marked where the tenant refused', async () => {
    const { tokens, api } = setUp();
    api.revoke.mockRejectedValue(new TenantError('rate_limited', 'no turn'));
    await expect(tokens.revoke(ada, 'one')).rejects.toThrow();
    expect((await tokens.list(ada)).endings).toEqual(new Map());
  });

  test('is told as soon as the tenant has answered, as the store may fail afterwards', async () => {
    const { tokens, memory } = setUp();
    const onAnswered = vi.fn();
    const down = new StoreUnavailableError('unreachable', 'down');
    vi.spyOn(memory.cache, 'replace').mockRejectedValue(down);
    await expect(tokens.revoke(ada, 'one', { onAnswered })).rejects.toBe(down);
    expect(onAnswered).toHaveBeenCalledExactlyOnceWith('accepted');
  });

  test('is asked for once by equal acts at the same time', async () => {
    const { tokens, api } = setUp();
    await Promise.all([tokens.revoke(ada, 'one'), tokens.revoke(ada, 'one')]);
    expect(api.revoke).toHaveBeenCalledTimes(1);
  });
});

test('a memory of endings in another shape is none', async () => {
  const { tokens, memory } = setUp();
  const set = vi.spyOn(memory.cache, 'replace');
  await tokens.revoke(ada, 'one');
  const [key = ''] = set.mock.calls.map(([name]) => name).filter((name) => /endings/.test(name));
  await memory.cache.set(key, memory.sealedText.seal(key, '["one"]'), minutes(1));
  expect((await tokens.list(ada)).endings).toEqual(new Map());
});

test('what was changed elsewhere leaves nothing to stand in', async () => {
  const { tokens, api, clock } = setUp();
  await tokens.list(ada);
  await tokens.purge(ada);
  clock.advance(seconds(1));
  api.list.mockRejectedValue(new TenantError('unavailable', 'down'));
  await expect(tokens.list(ada)).rejects.toMatchObject({ code: 'unavailable' });
});
