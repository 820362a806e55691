import { DeviceCredentialsClient } from 'auth0/deviceCredentials';
import { UserGrantsClient } from 'auth0/userGrants';
import { UsersClient } from 'auth0/users';
import { AuthenticationMethodsClient } from 'auth0/users/authenticationMethods';
import { IdentitiesClient } from 'auth0/users/identities';
import { RefreshTokenClient } from 'auth0/users/refreshToken';
import { SessionsClient } from 'auth0/users/sessions';
import { LogsClient } from 'auth0/users/logs';
import { describe, expect, test } from 'vitest';
import { sdkOptions } from './auth0-sdk.server';

/** The SDK's clients as the portal makes them, and the addresses that were asked for. */
function setUp() {
  const sent: string[] = [];
  const options = sdkOptions({
    baseUrl: 'https://tenant.example',
    fetch: async (input) => {
      sent.push(new Request(input).url.replace('https://tenant.example/api/v2', ''));
      return Response.json([]);
    },
  });
  return { options, sent };
}

const missing = undefined as unknown as string;

describe.each([[missing], [''], ['.'], ['..'], ['null']])('the id %j', (id) => {
  test.each<[string, (options: ReturnType<typeof sdkOptions>) => Promise<unknown>]>([
    ['a user', (options) => new UsersClient(options).get(id)],
    ['the end of a user', (options) => new UsersClient(options).delete(id)],
    ['the grants of a user', (options) => new UserGrantsClient(options).list({ user_id: id })],
    [
      'the end of all grants of a user',
      (options) => new UserGrantsClient(options).deleteByUserId({ user_id: id }),
    ],
    ['the end of a grant', (options) => new UserGrantsClient(options).delete(id)],
    [
      'the devices of a user',
      (options) => new DeviceCredentialsClient(options).list({ user_id: id }),
    ],
  ])('never asks for %s', async (_, ask) => {
    const { options, sent } = setUp();
    // A dot is a name as any other behind `user_id=`.
    await ask(options).catch(() => {});
    expect(sent.filter((address) => !/user_id=\.{1,2}/.test(address))).toEqual([]);
  });
});

describe.each([[''], ['..']])('the user id %j', (id) => {
  test.each<[string, (options: ReturnType<typeof sdkOptions>) => Promise<unknown>]>([
    ['sessions', (options) => new SessionsClient(options).list(id)],
    ['refresh tokens', (options) => new RefreshTokenClient(options).list(id)],
    ['log', (options) => new LogsClient(options).list(id)],
  ])('never asks for everybody’s %s', async (_, ask) => {
    const { options, sent } = setUp();
    await expect(ask(options)).rejects.toThrow();
    expect(sent).toEqual([]);
  });
});

describe.each([[''], ['.'], ['..']])('the last id %j', (id) => {
  test.each<[string, (options: ReturnType<typeof sdkOptions>) => Promise<unknown>]>([
    [
      'a sign-in by its id',
      (options) => new IdentitiesClient(options).delete('auth0|ada', 'github', id),
    ],
    [
      'an authentication method',
      (options) => new AuthenticationMethodsClient(options).delete('auth0|ada', id),
    ],
    ['a change of a user', (options) => new UsersClient(options).update(id, { name: 'Ada' })],
  ])('never has the thing above it changed in place of %s', async (_, ask) => {
    const { options, sent } = setUp();
    await expect(ask(options)).rejects.toThrow('does not name what it is for');
    expect(sent).toEqual([]);
  });
});

test.each([['auth0|ada'], ['samlp|acme|ada@example.com'], ['oauth2|x|a b/c?d']])(
  'a real id passes: %s',
  async (id) => {
    const { options, sent } = setUp();
    await new SessionsClient(options).list(id).catch(() => {});
    await new UserGrantsClient(options).list({ user_id: id }).catch(() => {});
    expect(sent).toHaveLength(2);
  },
);

test('what belongs to nobody in particular may be asked for as a whole', async () => {
  const { options, sent } = setUp();
  await options.fetch('https://tenant.example/api/v2/guardian/factors');
  await options.fetch('https://tenant.example/api/v2/connections?strategy=auth0');
  expect(sent).toHaveLength(2);
});

test('no other machine is asked', async () => {
  const { options, sent } = setUp();
  await expect(options.fetch('https://elsewhere.example/api/v2/users/1')).rejects.toThrow(
    TypeError,
  );
  await expect(options.fetch('https://tenant.example/oauth/token')).rejects.toThrow(TypeError);
  expect(sent).toEqual([]);
});
