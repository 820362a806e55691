import { describe, expect, test } from 'vitest';
import { hours, minutes } from '~/durations';
import { createConnectedAccounts } from '~/tenant-api/resources/connected-accounts.server';
import { createApplicationDirectory } from '~/tenant-api/resources/applications.server';
import {
  createDeviceCredentialsApi,
  createRememberedDeviceCredentials,
} from '~/tenant-api/resources/device-credentials.server';
import { createGrantsApi, createRememberedGrants } from '~/tenant-api/resources/grants.server';
import { createApiDirectory } from '~/tenant-api/resources/resource-servers.server';
import { setUpResource, type TenantAnswer } from './management-set-up';

const ada = 'auth0|ada';

/** What a tenant that answers each request by `answer` knows of access. */
function setUp(answer: TenantAnswer) {
  const { clock, asked, resource, memory } = setUpResource(answer);
  return {
    clock,
    asked,
    grants: createRememberedGrants(createGrantsApi(resource), memory),
    credentials: createRememberedDeviceCredentials(createDeviceCredentialsApi(resource), memory),
    apis: createApiDirectory(resource, memory),
    connected: createConnectedAccounts(resource, memory),
    applications: createApplicationDirectory(resource, memory),
  };
}

const noContent = () => new Response(null, { status: 204 });
const grant = {
  id: 'grant-1',
  clientID: 'tpc_tide',
  user_id: ada,
  audience: 'urn:mail',
  scope: ['read:mail'],
};
const grantsAnswer = (grants: unknown[], totals = {}) =>
  Response.json({ start: 0, limit: 100, total: grants.length, grants, ...totals });

const refusedIds = ['', '.', '..', 'undefined/', '../logs', 'a/b', 'a?b', 'a b', '\u0000'];

describe('the list of grants', () => {
  test('names the person, and tells what was allowed to whom', async () => {
    const { grants, asked } = setUp(() => grantsAnswer([{ ...grant, organization_id: 'org_1' }]));
    expect(await grants.list(ada)).toEqual({
      asOf: null,
      isComplete: true,
      grants: [
        {
          id: 'grant-1',
          applicationId: 'tpc_tide',
          audience: 'urn:mail',
          scopes: ['read:mail'],
          organizationId: 'org_1',
        },
      ],
    });
    expect(asked).toEqual([
      'GET /grants?per_page=100&page=0&include_totals=true&user_id=auth0%7Cada',
    ]);
  });

  test.each(['', '.', '..', '\u0000'])('is never asked for without a person: %j', async (id) => {
    const { grants, asked } = setUp(() => grantsAnswer([grant]));
    await expect(grants.list(id)).rejects.toThrow(TypeError);
    expect(asked).toEqual([]);
  });

  test('is never asked for without a person who is undefined', async () => {
    const { grants, asked } = setUp(() => grantsAnswer([grant]));
    await expect(grants.list(undefined as unknown as string)).rejects.toThrow(TypeError);
    expect(asked).toEqual([]);
  });

  test('leaves out what is somebody else’s, and says that it is not whole', async () => {
    const foreign = { ...grant, id: 'grant-2', user_id: 'auth0|grace' };
    const { grants } = setUp(() => grantsAnswer([grant, foreign]));
    const list = await grants.list(ada);
    expect(list.grants.map(({ id }) => id)).toEqual(['grant-1']);
    expect(list.isComplete).toBe(false);
  });

  test('of nothing but somebody else’s is no list', async () => {
    const { grants } = setUp(() => grantsAnswer([{ ...grant, user_id: 'auth0|grace' }]));
    await expect(grants.list(ada)).rejects.toMatchObject({ code: 'unexpected_answer' });
  });

  test.each([{ total: 0 }, { total: undefined }, { total: 'many' }])(
    'goes on while pages are full, whatever the totals say: %j',
    async (totals) => {
      const page = (number: number) =>
        Array.from({ length: number === 0 ? 100 : 3 }, (_, at) => ({
          ...grant,
          id: `grant-${number}-${at}`,
        }));
      const { grants } = setUp(({ query }) =>
        grantsAnswer(page(Number(query.get('page'))), totals),
      );
      expect((await grants.list(ada)).grants).toHaveLength(103);
    },
  );

  test('may come bare', async () => {
    const { grants } = setUp(() => Response.json([grant]));
    expect((await grants.list(ada)).grants).toHaveLength(1);
  });

  test.each([{ id: '' }, { id: '..' }, { id: 'a/b' }, { id: 7 }])(
    'counts an entry that could not be removed as missing: %j',
    async (odd) => {
      const { grants } = setUp(() => grantsAnswer([grant, { ...grant, ...odd }]));
      const list = await grants.list(ada);
      expect([list.grants.length, list.isComplete]).toEqual([1, false]);
    },
  );

  test('takes an entry of which hardly anything is told', async () => {
    const { grants } = setUp(() => grantsAnswer([{ id: 'grant-1' }]));
    expect((await grants.list(ada)).grants).toEqual([
      { id: 'grant-1', applicationId: null, audience: null, scopes: [], organizationId: null },
    ]);
  });

  test('is asked for once in ten seconds, and again after a removal', async () => {
    const { grants, asked } = setUp(({ method }) =>
      method === 'GET' ? grantsAnswer([grant]) : noContent(),
    );
    await grants.list(ada);
    await grants.list(ada);
    expect(asked).toHaveLength(1);
    await grants.remove(ada, 'grant-1');
    await grants.list(ada);
    expect(asked.filter((call) => call.startsWith('GET'))).toHaveLength(2);
  });
});

describe('removing a grant', () => {
  test.each(refusedIds)('is never asked for by what is no id: %j', async (id) => {
    const { grants, asked } = setUp(noContent);
    await expect(grants.remove(ada, id)).rejects.toThrow(TypeError);
    expect(asked).toEqual([]);
  });

  test('that is gone is a success', async () => {
    const { grants } = setUp(() => Response.json({ statusCode: 404 }, { status: 404 }));
    await expect(grants.remove(ada, 'grant-1')).resolves.toBeUndefined();
  });

  test('with the 404 of a proxy is not known to be gone', async () => {
    const { grants } = setUp(() => new Response('<h1>Not found</h1>', { status: 404 }));
    await expect(grants.remove(ada, 'grant-1')).rejects.toMatchObject({
      code: 'unexpected_answer',
    });
  });

  test('makes the list out of date though it failed', async () => {
    const { grants, asked } = setUp(({ method }) =>
      method === 'GET'
        ? grantsAnswer([grant])
        : Response.json({ errorCode: 'insufficient_scope' }, { status: 403 }),
    );
    await grants.list(ada);
    await expect(grants.remove(ada, 'grant-1')).rejects.toMatchObject({ code: 'not_permitted' });
    await grants.list(ada);
    expect(asked.filter((call) => call.startsWith('GET'))).toHaveLength(2);
  });
});

describe('device credentials', () => {
  const credential = { id: 'dcr_0123456789abcdef', client_id: 'tv', user_id: ada };

  test('are those of both kinds of refresh token', async () => {
    const { credentials } = setUp(({ query }) =>
      Response.json({
        device_credentials:
          query.get('type') === 'refresh_token'
            ? [{ ...credential, device_name: 'Living-room TV' }]
            : [],
      }),
    );
    expect(await credentials.list(ada)).toEqual({
      asOf: null,
      isComplete: true,
      credentials: [{ id: credential.id, applicationId: 'tv', deviceName: 'Living-room TV' }],
    });
  });

  test.each(['', '.', '..'])('are never asked for without a person: %j', async (id) => {
    const { credentials, asked } = setUp(() => Response.json([]));
    await expect(credentials.list(id)).rejects.toThrow(TypeError);
    expect(asked).toEqual([]);
  });

  test.each(refusedIds)('are never removed by what is no id: %j', async (id) => {
    const { credentials, asked } = setUp(noContent);
    await expect(credentials.remove(ada, id)).rejects.toThrow(TypeError);
    expect(asked).toEqual([]);
  });
});

describe('APIs', () => {
  const mail = {
    identifier: 'urn:mail',
    name: 'Mail',
    token_lifetime: 7200,
    scopes: [
      { value: 'read:mail', description: 'Read your\u202E mail' },
      { value: 'send:mail', description: 'send:mail' },
      { value: 'delete:mail' },
      { value: 'odd', description: { text: 'x' } },
    ],
  };

  test('are found by their identifier, in their own words', async () => {
    const { apis, asked } = setUp(() => Response.json([mail]));
    const readings = await apis.read(ada, ['urn:mail']);
    expect(readings.get('urn:mail')).toEqual({
      api: {
        audience: 'urn:mail',
        name: 'Mail',
        descriptions: { 'read:mail': 'Read your mail' },
        accessTokenLifetimeMs: hours(2),
      },
    });
    expect(asked).toEqual([
      'GET /resource-servers?identifiers=urn%3Amail&page=0&per_page=2&include_totals=true',
    ]);
  });

  test('are asked for once in ten minutes, whoever asks', async () => {
    const { apis, asked, clock } = setUp(() => Response.json([mail]));
    await apis.read(ada, ['urn:mail']);
    await apis.read('auth0|grace', ['urn:mail']);
    expect(asked).toHaveLength(1);
    clock.advance(minutes(11));
    await apis.read(ada, ['urn:mail']);
    expect(asked).toHaveLength(2);
  });

  test.each([[[]], [[{ ...mail, identifier: 'urn:other' }]], [{ resource_servers: [] }]])(
    'that the tenant does not have are gone: %j',
    async (answer) => {
      const { apis } = setUp(() => Response.json(answer));
      const readings = await apis.read(ada, ['urn:mail']);
      expect(readings.get('urn:mail')).toEqual({ api: null, reason: 'gone' });
    },
  );

  test('that may not be read say so, and fail nothing', async () => {
    const { apis } = setUp(() => new Response(null, { status: 403 }));
    const readings = await apis.read(ada, ['urn:mail', '..']);
    expect([...readings.values()]).toEqual([
      { api: null, reason: 'not_permitted' },
      { api: null, reason: 'not_permitted' },
    ]);
  });

  test('by an identifier of dots are asked for as any other', async () => {
    const { apis, asked } = setUp(() => Response.json([]));
    await apis.read(ada, ['..']);
    expect(asked).toEqual([
      'GET /resource-servers?identifiers=..&page=0&per_page=2&include_totals=true',
    ]);
  });
});

test('many applications are named by the list of all, a hundred at a time', async () => {
  const ids = Array.from({ length: 150 }, (_, at) => `client-${at}`);
  const { applications, asked } = setUp(({ query }) => {
    const start = Number(query.get('page')) * 100;
    const page = ids.slice(start, start + 100);
    return Response.json({ clients: page.map((id) => ({ client_id: id, name: `The ${id}` })) });
  });
  const found = await applications.find(ada, ids);
  expect(found.get('client-149')?.name).toBe('The client-149');
  expect([found.size, asked.length]).toEqual([150, 2]);
});

test('applications say whose they are, and how they came', async () => {
  const { applications } = setUp(({ path }) =>
    Response.json(
      {
        '/clients/own': { name: 'Own', is_first_party: true },
        '/clients/tpc_old': { name: 'Old' },
        '/clients/dcr': { name: 'D', is_first_party: false, external_metadata_type: 'dcr' },
        '/clients/made': {
          is_first_party: false,
          external_metadata_type: 'cimd',
          external_metadata_created_by: 'admin',
        },
      }[path],
    ),
  );
  const found = await applications.find(ada, ['own', 'tpc_old', 'dcr', 'made']);
  const facts = [...found.values()].map(({ id, isFirstParty, isSelfRegistered }) => [
    id,
    isFirstParty,
    isSelfRegistered,
  ]);
  expect(facts).toEqual([
    ['own', true, false],
    ['tpc_old', false, false],
    ['dcr', false, true],
    ['made', false, false],
  ]);
});

describe('connected accounts', () => {
  const account = { id: 'cac_1', strategy: 'github', connection: 'github', scopes: ['repo'] };

  test('are told with what applications may do there', async () => {
    const { connected, asked } = setUp(() => Response.json({ connected_accounts: [account] }));
    expect(await connected.list(ada)).toEqual({
      asOf: null,
      isComplete: true,
      accounts: [
        {
          id: 'cac_1',
          provider: 'github',
          connection: 'github',
          scopes: ['repo'],
          createdAt: null,
          expiresAt: null,
        },
      ],
    });
    expect(asked).toEqual(['GET /users/auth0%7Cada/connected-accounts?take=20']);
  });

  test.each(['', '.', '..'])('are never asked for without a person: %j', async (id) => {
    const { connected, asked } = setUp(() => Response.json({ connected_accounts: [account] }));
    await expect(connected.list(id)).rejects.toThrow(TypeError);
    expect(asked).toEqual([]);
  });

  test('that are no list are not taken for none', async () => {
    const { connected } = setUp(() => Response.json({ accounts: [] }));
    await expect(connected.list(ada)).rejects.toMatchObject({ code: 'unexpected_answer' });
  });
});
