import { describe, expect, test } from 'vitest';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { type AccountPatch } from '~/profile/account';
import { type ManagementGateway } from '~/tenant-api/pacing/management-gateway';
import { createClock } from '../../../tests/fakes/clock';
import { createAccountDirectory } from './users.server';

const ada = 'auth0|ada';
const answer = {
  user_id: ada,
  email: 'ada@example.com',
  email_verified: true,
  name: 'Ada',
  user_metadata: { pronouns: 'she', secret: 'not ours', nested: { a: 1 } },
  app_metadata: { role: 'admin' },
  identities: [
    { provider: 'auth0', connection: 'Staff', user_id: 42, access_token: 'a-token-of-hers' },
  ],
};

function connect(answerToPatch: () => Response = () => Response.json(answer)) {
  const sent: { method: string; path: string; body: unknown }[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : null;
    sent.push({ method: init?.method ?? 'GET', path: pathname, body });
    return init?.method === 'PATCH' ? answerToPatch() : Response.json(answer);
  };
  const gateway: ManagementGateway = {
    call: async ({ send }) => {
      const abortSignal = new AbortController().signal;
      const request = {
        headers: { authorization: 'Bearer t' },
        abortSignal,
        maxRetries: 0,
      } as const;
      return (await send(request)).data;
    },
  };
  const clock = createClock();
  const accounts = createAccountDirectory(
    { baseUrl: 'https://tenant.example', gateway, fetch },
    {
      cache: createMemoryCache(clock),
      sealedText: createSealedText(['a secret of at least thirty-two bytes'], 'test'),
      now: clock.now,
    },
    { metadataKeys: ['pronouns'], portalClientId: 'portal' },
  );
  return { accounts, sent };
}

const bodiesOf = ({ sent }: ReturnType<typeof connect>) =>
  sent.filter(({ method }) => method === 'PATCH').map(({ body }) => body);

describe('an account that is read', () => {
  test('is that of the person, or it is refused', async () => {
    const somebodyElses = connect().accounts.get('auth0|grace');
    await expect(somebodyElses).rejects.toMatchObject({ code: 'unexpected_answer' });
  });

  test('has the own fields that are configured, and nothing else of its metadata', async () => {
    const account = await connect().accounts.get(ada);
    expect(account?.userMetadata).toEqual({ pronouns: 'she' });
    expect(JSON.stringify(account)).not.toMatch(/admin|a-token-of-hers|not ours/);
  });

  test('is asked for once in ten seconds, and again after a change', async () => {
    const { accounts, sent } = connect();
    await accounts.get(ada);
    await accounts.get(ada);
    expect(sent).toHaveLength(1);
    await accounts.update(ada, { name: 'Ada L.' });
    await accounts.get(ada);
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'PATCH', 'GET']);
  });
});

describe('a patch', () => {
  test('is sent as the attributes that it names', async () => {
    const connection = connect();
    await connection.accounts.update(ada, {
      givenName: 'Ada',
      familyName: null,
      userMetadata: { pronouns: null },
    });
    expect(bodiesOf(connection)).toEqual([
      { given_name: 'Ada', family_name: null, user_metadata: { pronouns: null } },
    ]);
  });

  test.each([{}, { userMetadata: {} }, { name: undefined }] as AccountPatch[])(
    'that names nothing is not sent: %j',
    async (patch) => {
      const connection = connect();
      await connection.accounts.update(ada, patch);
      expect(connection.sent).toEqual([]);
    },
  );

  test('carries no attribute that is not the person’s own to change', async () => {
    const connection = connect();
    const smuggled = {
      name: 'Ada',
      blocked: false,
      app_metadata: { role: 'admin' },
      email: 'eve@example.com',
      email_verified: true,
      username: 'eve',
      password: 'x',
      connection: 'Other',
    };
    await connection.accounts.update(ada, smuggled);
    expect(bodiesOf(connection)).toEqual([{ name: 'Ada' }]);
  });
});

test('a proved address is sent as verified, for its connection and in the portal’s name', async () => {
  const connection = connect();
  const change = { email: 'new@example.com', connection: 'Staff', blocked: false };
  await connection.accounts.changeEmail(ada, change);
  expect(bodiesOf(connection)).toEqual([
    { email: 'new@example.com', email_verified: true, connection: 'Staff', client_id: 'portal' },
  ]);
});

test.each([
  ['a page', () => new Response('<html>')],
  ['nothing', () => new Response(null, { status: 204 })],
  ['a list', () => Response.json([])],
  ['the account of somebody else', () => Response.json({ ...answer, user_id: 'auth0|eve' })],
])('a change that is answered with %s is not taken for done', async (_, answered) => {
  const { accounts } = connect(answered);
  const change = { email: 'new@example.com', connection: 'Staff' };
  await expect(accounts.changeEmail(ada, change)).rejects.toMatchObject({
    code: 'unexpected_answer',
  });
});

test('a user name is sent with its connection alone', async () => {
  const connection = connect();
  const change = { username: 'ada', connection: 'Staff', email: 'eve@example.com' };
  await connection.accounts.changeUsername(ada, change);
  expect(bodiesOf(connection)).toEqual([{ username: 'ada', connection: 'Staff' }]);
});

describe.each(['', '.', '..', undefined, null])('nothing is sent for the id %j', (id) => {
  const userId = id as unknown as string;
  test.each([
    ['a reading', (accounts) => accounts.get(userId)],
    ['a patch', (accounts) => accounts.update(userId, { name: 'x' })],
    [
      'a user name',
      (accounts) => accounts.changeUsername(userId, { username: 'x', connection: 'y' }),
    ],
    ['an address', (accounts) => accounts.changeEmail(userId, { email: 'x@y.z', connection: 'y' })],
  ] satisfies [string, (accounts: ReturnType<typeof connect>['accounts']) => Promise<unknown>][])(
    '%s',
    async (_what, ask) => {
      const { accounts, sent } = connect();
      await expect(ask(accounts)).rejects.toThrow(TypeError);
      expect(sent).toEqual([]);
    },
  );
});
