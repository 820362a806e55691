import { describe, expect, test } from 'vitest';
import { setUpTenantApi as setUp } from './management-set-up';

const userId = 'auth0|ada';
const google = { provider: 'google-oauth2', userId: '109876500000000000013' };

describe('unlinking', () => {
  test.each([
    ['a number', { ...google, userId: '7654321' }, 'google-oauth2/7654321'],
    [
      'what has a bar and an address',
      { provider: 'samlp', userId: 'lumen-works|sami@lumen.example' },
      'samlp/lumen-works%7Csami%40lumen.example',
    ],
    [
      'what looks like a path',
      { ...google, userId: '../auth0|bea' },
      'google-oauth2/..%2Fauth0%7Cbea',
    ],
    ['what looks like a query', { ...google, userId: 'a?b=c#d' }, 'google-oauth2/a%3Fb%3Dc%23d'],
  ])('names the sign-in in one step of the address, also %s', async (_, signIn, path) => {
    const { linkedSignIns, asked } = setUp(() => Response.json([]));
    await linkedSignIns.unlink(userId, signIn);
    expect(asked).toEqual([`DELETE /users/auth0%7Cada/identities/${path}`]);
  });

  test.each([
    ['no user', '', google],
    ['a dotted user', '..', google],
    ['no provider', userId, { ...google, provider: '' }],
    ['a dotted provider', userId, { ...google, provider: '..' }],
    ['a provider that is a path', userId, { ...google, provider: 'a/b' }],
    ['no id', userId, { ...google, userId: '' }],
    ['a dotted id', userId, { ...google, userId: '.' }],
    ['half a character', userId, { ...google, userId: '\ud800' }],
  ])('asks nothing for %s', async (_, user, signIn) => {
    const { linkedSignIns, asked } = setUp(() => Response.json([]));
    await expect(linkedSignIns.unlink(user, signIn)).rejects.toThrow(TypeError);
    expect(asked).toEqual([]);
  });

  test('asks nothing for what is not there at all', async () => {
    const { linkedSignIns, asked } = setUp(() => Response.json([]));
    const nothing = undefined as unknown as string;
    await expect(
      linkedSignIns.unlink(userId, { provider: 'github', userId: nothing }),
    ).rejects.toThrow(TypeError);
    expect(asked).toEqual([]);
  });

  test.each([500, 503])('is not asked for again after %i', async (status) => {
    const { linkedSignIns, asked } = setUp(() => Response.json({}, { status }));
    await expect(linkedSignIns.unlink(userId, google)).rejects.toMatchObject({
      code: 'unavailable',
    });
    expect(asked).toHaveLength(1);
  });

  test.each([
    [400, 'invalid_body', 'invalid_request'],
    [403, 'insufficient_scope', 'not_permitted'],
    [400, undefined, 'unexpected_answer'],
    [403, undefined, 'unexpected_answer'],
    [202, undefined, 'unexpected_answer'],
  ])('answered with %i and the code %s is told as %s', async (status, errorCode, code) => {
    const { linkedSignIns } = setUp(() =>
      Response.json({ statusCode: status, errorCode }, { status }),
    );
    await expect(linkedSignIns.unlink(userId, google)).rejects.toMatchObject({ code });
  });

  test('has the account read anew, whatever came of it', async () => {
    const identities = [{ provider: 'auth0', connection: 'users', user_id: 'ada' }];
    const { accounts, linkedSignIns, asked } = setUp(({ method }) =>
      Response.json({ user_id: userId, identities }, { status: method === 'GET' ? 200 : 503 }),
    );
    await accounts.get(userId);
    await expect(linkedSignIns.unlink(userId, google)).rejects.toThrow();
    await accounts.get(userId);
    expect(asked.filter((request) => request.startsWith('GET'))).toHaveLength(2);
  });
});

describe('linking', () => {
  const listed = () => Response.json([], { status: 201 });

  test.each([
    ['a number', { provider: 'github', userId: '7654321' }],
    ['a bar and an address', { provider: 'samlp', userId: 'lumen-works|sami@lumen.example' }],
    ['what looks like a path', { provider: 'github', userId: '../auth0|bea' }],
  ])('names the sign-in in the body and nothing else, also %s', async (_, signIn) => {
    const { linkedSignIns, asked, bodies } = setUp(listed);
    await linkedSignIns.link(userId, signIn);
    expect(asked).toEqual(['POST /users/auth0%7Cada/identities']);
    expect(bodies).toEqual([{ provider: signIn.provider, user_id: signIn.userId }]);
  });

  test.each([
    ['no user', '', google],
    ['a dotted user', '.', google],
    ['no provider', userId, { ...google, provider: '' }],
    ['no id', userId, { ...google, userId: '' }],
    ['a dotted id', userId, { ...google, userId: '..' }],
    [
      'an id that is not there at all',
      userId,
      { ...google, userId: undefined as unknown as string },
    ],
  ])('asks nothing for %s', async (_, user, signIn) => {
    const { linkedSignIns, asked } = setUp(listed);
    await expect(linkedSignIns.link(user, signIn)).rejects.toThrow(TypeError);
    expect(asked).toEqual([]);
  });

  test.each([
    [400, 'invalid_body', 'invalid_request'],
    [400, undefined, 'unexpected_answer'],
    [403, undefined, 'unexpected_answer'],
    [409, undefined, 'unexpected_answer'],
    [503, undefined, 'unavailable'],
    [200, undefined, 'unexpected_answer'],
  ])('answered with %i and the code %s is told as %s, once', async (status, errorCode, code) => {
    const answer = { statusCode: status, errorCode };
    const { linkedSignIns, asked } = setUp(() => Response.json(answer, { status }));
    await expect(linkedSignIns.link(userId, google)).rejects.toMatchObject({ code });
    expect(asked).toHaveLength(1);
  });
});

test.each([
  ['linking', 'link', 201],
  ['unlinking', 'unlink', 200],
] as const)('%s that a page is the answer to is not taken for done', async (_, change, status) => {
  const { linkedSignIns } = setUp(() => new Response('<html>', { status }));
  await expect(linkedSignIns[change](userId, google)).rejects.toMatchObject({
    code: 'unexpected_answer',
  });
});

describe('the connections that people can sign in by', () => {
  const connection = (name: string, more: Record<string, unknown> = {}) => ({
    id: `con_${name}`,
    name,
    strategy: name,
    ...more,
  });
  const list = (...connections: unknown[]) => Response.json({ connections });
  const options = { person: userId };

  test('are those that are enabled for the portal', async () => {
    const { offeredConnections } = setUp(() =>
      list(
        connection('github', { enabled_clients: ['portal-client'], display_name: 'Code' }),
        connection('line', { enabled_clients: ['another'] }),
        connection('apple', { enabled_clients: [] }),
      ),
    );
    expect(await offeredConnections.list(options)).toEqual([
      { name: 'github', provider: 'github', displayName: 'Code' },
    ]);
  });

  test('are listed for the application where connections do not tell theirs', async () => {
    const { offeredConnections, asked } = setUp(({ path }) =>
      path.startsWith('/clients/')
        ? list(connection('line'))
        : list(connection('line'), connection('github', { enabled_clients: [] })),
    );
    expect(await offeredConnections.list(options)).toMatchObject([{ name: 'line' }]);
    expect(asked.at(-1)).toBe('GET /clients/portal-client/connections?take=100');
  });

  test.each([403, 404])('are not known where that is answered with %i', async (status) => {
    const { offeredConnections } = setUp(({ path }) =>
      path.startsWith('/clients/')
        ? Response.json({ statusCode: status }, { status })
        : list(connection('line')),
    );
    expect(await offeredConnections.list(options)).toBeNull();
  });

  test('are not none where none is listed', async () => {
    const { offeredConnections } = setUp(() => list());
    expect(await offeredConnections.list(options)).toBeNull();
  });

  test('are read to the last page', async () => {
    const enabled = { enabled_clients: ['portal-client'] };
    const { offeredConnections } = setUp(({ query }) =>
      query.has('from')
        ? list(connection('line', enabled))
        : Response.json({ connections: [connection('github', enabled)], next: 'more' }),
    );
    expect(await offeredConnections.list(options)).toMatchObject([
      { name: 'github' },
      { name: 'line' },
    ]);
  });

  test('need read:connections', async () => {
    const { offeredConnections } = setUp(() => Response.json({ statusCode: 403 }, { status: 403 }));
    await expect(offeredConnections.list(options)).rejects.toMatchObject({ code: 'not_permitted' });
  });
});
