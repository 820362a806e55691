import { describe, expect, test } from 'vitest';
import { refreshToken } from '../../tests/fakes/refresh-token-directory';
import { accountSession } from '../../tests/fakes/session-directory';
import { type ListedSession } from '~/sessions/session';
import { type AccessToken, joinAccess, summarizeAccess } from './application-access';
import { type Grant } from './grant';

const now = Date.parse('2026-03-01T12:00:00Z');
const at = (day: number) => new Date(Date.UTC(2026, 1, day));
const grant = (given: Partial<Grant>): Grant => ({
  id: 'grant',
  applicationId: 'tide',
  audience: 'urn:mail',
  scopes: ['read:mail'],
  organizationId: null,
  ...given,
});
const token = (given: Partial<AccessToken> = {}): AccessToken => ({
  ...refreshToken({ id: 'token', applicationId: 'tide' }),
  endingSince: null,
  ...given,
});
const listedSession = (given: Partial<ListedSession> & { id: string }): ListedSession => ({
  ...accountSession(given),
  isCurrent: false,
  endingSince: null,
  ...given,
});
const nothing = { grants: [], tokens: [], credentials: [], sessions: [] };
const known = { areTokensKnown: true };
const of = (given: object) => ({ applicationId: 'tide', ...nothing, ...given });

describe('applications with access', () => {
  test('are one for each that any list names', () => {
    const joined = joinAccess(
      {
        grants: [grant({}), grant({ id: 'other', audience: 'urn:calendar' })],
        tokens: [token(), token({ id: 'alone', applicationId: 'mail' })],
        credentials: [{ id: 'dcr', applicationId: 'tv', deviceName: null }],
        sessions: [listedSession({ id: 'session', applicationIds: ['tide', 'notes'] })],
      },
      now,
    );
    const counts = joined.map(({ applicationId, grants, tokens, credentials, sessions }) => [
      applicationId,
      grants.length,
      tokens.length,
      credentials.length,
      sessions.length,
    ]);
    expect(counts).toEqual([
      ['tide', 2, 1, 0, 1],
      ['mail', 0, 1, 0, 0],
      ['tv', 0, 0, 1, 0],
      ['notes', 0, 0, 0, 1],
    ]);
  });

  test('are not those of sessions that are over', () => {
    const sessions = [
      listedSession({ id: 'over', applicationIds: ['tide'], expiresAt: at(1) }),
      listedSession({ id: 'ending', applicationIds: ['tide'], endingSince: at(28) }),
    ];
    expect(joinAccess({ ...nothing, sessions }, now)).toEqual([]);
  });

  test('without an id are one, which is told all the same', () => {
    const grants = [grant({ applicationId: null }), grant({ applicationId: null, id: 'b' })];
    expect(joinAccess({ ...nothing, grants }, now)).toMatchObject([{ applicationId: null }]);
  });
});

describe('the summary of an access', () => {
  test('has the permissions of each API once, whatever the organization', () => {
    const grants = [
      grant({}),
      grant({ id: 'b', scopes: ['read:mail', 'send:mail'], organizationId: 'org_1' }),
    ];
    const { permissions, organizationIds } = summarizeAccess(of({ grants }), known);
    expect(permissions).toEqual([{ audience: 'urn:mail', scopes: ['read:mail', 'send:mail'] }]);
    expect(organizationIds).toEqual(['org_1']);
  });

  test('says since when, and by which token it was last used', () => {
    const tokens = [
      token({ id: 'a', createdAt: at(3), lastUsedAt: at(9) }),
      token({ id: 'b', createdAt: at(5), lastUsedAt: at(12) }),
    ];
    const { since, lastUsed } = summarizeAccess(of({ tokens }), known);
    expect([since, lastUsed?.at, lastUsed?.token.id]).toEqual([at(3), at(12), 'b']);
  });

  test.each([
    [true, { tokens: [token()] }],
    [true, { credentials: [{ id: 'dcr', applicationId: 'tide', deviceName: null }] }],
    [true, { grants: [grant({ scopes: ['openid', 'offline_access'] })] }],
    [false, { grants: [grant({})] }],
  ])('says whether it lasts: %j', (isLasting, given) => {
    expect(summarizeAccess(of(given), known).isLasting).toBe(isLasting);
  });

  test('does not say that it ends where refresh tokens are not known', () => {
    const summary = summarizeAccess(of({ grants: [grant({})] }), { areTokensKnown: false });
    expect(summary.isLasting).toBeNull();
  });

  test('has nothing to remove of what is only signed in', () => {
    const sessions = [listedSession({ id: 'session', applicationIds: ['tide'] })];
    expect(summarizeAccess(of({ sessions }), known).isRemovable).toBe(false);
  });

  test('knows what was removed and is listed all the same', () => {
    const tokens = [token({ endingSince: at(28) })];
    const { isEnding, isRemovable, isLasting } = summarizeAccess(of({ tokens }), known);
    expect([isEnding, isRemovable, isLasting]).toEqual([true, false, false]);
  });
});
