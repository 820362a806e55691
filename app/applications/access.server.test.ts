import { describe, expect, test } from 'vitest';
import { TenantError, type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { createFakeCredentials, createFakeGrants } from '../../tests/fakes/application-access';
import { createMemoryEndingLog } from '../../tests/fakes/ending-log';
import { createFakeRefreshTokens } from '../../tests/fakes/refresh-token-directory';
import { createFakeDirectory } from '../../tests/fakes/session-directory';
import { readAccess } from './read-access.server';
import { removeAccess } from './remove-access.server';

const ada = 'auth0|ada';
const now = () => Date.parse('2026-03-01T12:00:00Z');
const viewer = { userId: ada, currentSessionId: null };
const refuse = (code: TenantErrorCode) => () => {
  throw new TenantError(code, 'refused');
};
const grant = (id: string, applicationId: string) => ({
  id,
  applicationId,
  audience: 'urn:mail',
  scopes: ['read:mail'],
  organizationId: null,
});
const grants = [grant('grant-1', 'tide'), grant('grant-2', 'tide'), grant('grant-3', 'loom')];
const tokens = [
  { id: 'token-1', userId: ada, applicationId: 'tide' },
  { id: 'token-2', userId: ada, applicationId: 'loom' },
];
const credentials = [
  { id: 'dcr-1', applicationId: 'tide', deviceName: null },
  { id: 'dcr-2', applicationId: 'loom', deviceName: null },
];

function setUp(given: {
  grants?: ReturnType<typeof createFakeGrants>;
  refreshTokens?: ReturnType<typeof createFakeRefreshTokens>;
  deviceCredentials?: ReturnType<typeof createFakeCredentials>;
  directory?: ReturnType<typeof createFakeDirectory>;
}) {
  return {
    grants: createFakeGrants(grants),
    refreshTokens: createFakeRefreshTokens({ tokens }),
    deviceCredentials: createFakeCredentials(credentials),
    directory: createFakeDirectory({
      sessions: [{ id: 'session', userId: ada, applicationIds: ['notes'] }],
    }),
    endings: createMemoryEndingLog({ now }),
    now,
    ...given,
  };
}

describe('reading what applications have', () => {
  test('joins grants, refresh tokens and sessions, and asks for no device credentials', async () => {
    const services = setUp({ deviceCredentials: createFakeCredentials([], refuse('timeout')) });
    const { applications, missing, isComplete } = await readAccess(services, viewer);
    expect(applications.map(({ applicationId }) => applicationId)).toEqual([
      'tide',
      'loom',
      'notes',
    ]);
    expect(missing).toEqual({ grants: null, tokens: null, sessions: null });
    expect(isComplete).toBe(true);
  });

  test('tells a refresh token that was ended here lately, and is listed still', async () => {
    const endings = new Map([['token-2', new Date(3000)]]);
    const services = setUp({ refreshTokens: createFakeRefreshTokens({ tokens, endings }) });
    const { applications } = await readAccess(services, viewer);
    const read = applications.flatMap((application) => application.tokens);
    expect(read.map(({ id, endingSince }) => [id, endingSince])).toEqual([
      ['token-1', null],
      ['token-2', new Date(3000)],
    ]);
  });

  test('takes device credentials where the tenant does not permit refresh tokens', async () => {
    const services = setUp({
      refreshTokens: createFakeRefreshTokens({ before: refuse('not_permitted') }),
    });
    const { applications, missing } = await readAccess(services, viewer);
    expect(applications[0]).toMatchObject({ tokens: [], credentials: [{ id: 'dcr-1' }] });
    expect(missing.tokens).toBeNull();
  });

  test.each(['timeout', 'rate_limited', 'unavailable'] as const)(
    'tells a list that fails as not known: %s',
    async (code) => {
      const services = setUp({
        grants: createFakeGrants([], refuse(code)),
        refreshTokens: createFakeRefreshTokens({ before: refuse(code) }),
      });
      const { applications, missing } = await readAccess(services, viewer);
      expect(missing).toEqual({ grants: code, tokens: code, sessions: null });
      expect(applications.map(({ applicationId }) => applicationId)).toEqual(['notes']);
    },
  );

  test('tells all as not known where nothing may be read', async () => {
    const services = setUp({
      grants: createFakeGrants([], refuse('not_permitted')),
      refreshTokens: createFakeRefreshTokens({ before: refuse('not_permitted') }),
      deviceCredentials: createFakeCredentials([], refuse('not_permitted')),
      directory: createFakeDirectory({ before: refuse('not_permitted') }),
    });
    const { missing } = await readAccess(services, viewer);
    expect(new Set(Object.values(missing))).toEqual(new Set(['not_permitted']));
  });
});

describe('removing an application', () => {
  const remove = async (services: ReturnType<typeof setUp>) => {
    const { applications } = await readAccess(services, viewer);
    const access = applications.find(({ applicationId }) => applicationId === 'tide');
    if (access === undefined) throw new Error('Tide is not there.');
    let heard = 0;
    const onRemoved = () => {
      heard += 1;
    };
    return { removal: await removeAccess(services, ada, access, { onRemoved }), heard };
  };

  test('takes its grants, refresh tokens and device credentials, and nobody else’s', async () => {
    const services = setUp({});
    const { removal, heard } = await remove(services);
    expect(services.grants.removed).toEqual(['grant-1', 'grant-2']);
    expect(services.refreshTokens.revoked).toEqual(['token-1']);
    expect(services.deviceCredentials.removed).toEqual(['dcr-1']);
    expect([removal, heard]).toEqual([{ removedCount: 4, left: null }, 1]);
  });

  test('goes on after one that fails, and says so', async () => {
    const before = (_call: string, id?: string) => {
      if (id === 'grant-1') throw new TenantError('not_permitted', 'refused');
    };
    const services = setUp({ grants: createFakeGrants(grants, before) });
    const { removal } = await remove(services);
    expect(services.refreshTokens.revoked).toEqual(['token-1']);
    expect(removal).toEqual({ removedCount: 3, left: 'not_permitted' });
  });

  test('stops where the tenant has had enough', async () => {
    const before = (_call: string, id?: string) => {
      if (id === 'grant-2') throw new TenantError('rate_limited', 'too many');
    };
    const services = setUp({ grants: createFakeGrants(grants, before) });
    expect((await remove(services)).removal).toEqual({ removedCount: 1, left: 'rate_limited' });
    expect(services.refreshTokens.revoked).toEqual([]);
  });

  test('of which nothing could be removed is a failure', async () => {
    const before = (call: string) => {
      if (call === 'remove') throw new TenantError('timeout', 'no answer');
    };
    const services = setUp({
      grants: createFakeGrants(grants, before),
      refreshTokens: createFakeRefreshTokens({ tokens: [] }),
      deviceCredentials: createFakeCredentials([]),
    });
    await expect(remove(services)).rejects.toMatchObject({ code: 'timeout' });
  });

  test('asks again for no refresh token that was removed a moment ago', async () => {
    const refreshTokens = createFakeRefreshTokens({
      tokens,
      endings: new Map([['token-1', new Date(0)]]),
    });
    const services = setUp({ refreshTokens });
    await remove(services);
    expect(refreshTokens.revoked).toEqual([]);
  });

  test('does what there is time for of very many, and says that there is more', async () => {
    const many = Array.from({ length: 80 }, (_, at) => grant(`grant-${at}`, 'tide'));
    const { removal } = await remove(setUp({ grants: createFakeGrants(many) }));
    expect(removal).toEqual({ removedCount: 60, left: 'too-many' });
  });
});
