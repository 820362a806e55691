import { expect, test, vi } from 'vitest';
import { TenantError } from '~/tenant-calls/tenant-error';
import { createGrantedScopes } from './granted-scopes.server';

function setUp(granted: string[] | null) {
  const token = {
    get: vi.fn(async () => 'a-token'),
    granted: vi.fn((): readonly string[] | null => granted),
    renewForScopes: vi.fn(async () => false),
  };
  const onMissing = vi.fn();
  return { scopes: createGrantedScopes({ token, onMissing }), token, onMissing };
}

test('what the token was granted is permitted, all of it together', async () => {
  const { scopes, onMissing } = setUp(['read:users', 'update:users']);
  expect(await scopes.has('update_user', ['read:users', 'update:users'])).toBe(true);
  expect(onMissing).not.toHaveBeenCalled();
});

test('what it lacks is told to the operator once, however often it is asked for', async () => {
  const { scopes, onMissing } = setUp(['read:users']);
  for (let view = 0; view < 3; view += 1)
    expect(await scopes.has('update_user', ['update:users'])).toBe(false);
  expect(onMissing).toHaveBeenCalledExactlyOnceWith({
    operation: 'update_user',
    missing: 'scope',
    scopes: ['update:users'],
  });
});

test('what was granted since is permitted as soon as a new token has it', async () => {
  const { scopes, token, onMissing } = setUp([]);
  token.renewForScopes.mockResolvedValue(true);
  expect(await scopes.has('update_user', ['update:users'])).toBe(true);
  expect(onMissing).not.toHaveBeenCalled();
});

test.each([
  [['read:logs'], false],
  [['read:users'], true],
  [null, false],
])('of scopes of which one will do, %j lacks all: %s; nobody is asked', (granted, lacks) => {
  const { scopes, token } = setUp(granted);
  expect(scopes.lacksAll(['read:logs', 'read:logs_users'])).toBe(lacks);
  expect(token.get).not.toHaveBeenCalled();
});

test('a token that does not tell leaves it to the call', async () => {
  expect(await setUp(null).scopes.has('update_user', ['update:users'])).toBeNull();
});

test('so does a token that cannot be had', async () => {
  const { scopes, token } = setUp(['update:users']);
  token.get.mockRejectedValue(new TenantError('unreachable', 'down'));
  expect(await scopes.has('update_user', ['update:users'])).toBeNull();
});
