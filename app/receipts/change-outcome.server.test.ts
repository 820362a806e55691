import { describe, expect, test, vi } from 'vitest';
import { type AccountRecords } from '~/account-records/account-records';
import { translator } from '~/i18n/catalogues.server';
import { putPendingDeletion } from '~/profile/pending-deletion.server';
import { keepPendingEmail } from '~/profile/pending-email.server';
import { type AuthenticationMethod } from '~/security/authentication-method';
import { accountOf, identityOf } from '../../tests/fakes/account';
import { createMemoryAccountRecords } from '../../tests/fakes/account-records';
import { authenticationMethod } from '../../tests/fakes/authentication-methods';
import { createOwnLists } from '../../tests/fakes/own-lists';
import { type ChangeEvidence } from './change-evidence';
import { completeChange, readChangeOutcome } from './change-outcome.server';

const userId = 'auth0|ada';
const noon = Date.parse('2026-11-30T12:00:00Z');
const never = new AbortController().signal;

interface World {
  account?: Parameters<typeof accountOf>[0] | null;
  methods?: AuthenticationMethod[];
  unreadableCount?: number;
  methodsAsOf?: Date | null;
}

function setUp({ account = {}, methods = [], unreadableCount = 0, methodsAsOf = null }: World) {
  const now = () => noon;
  const forgetBrowsers = vi.fn(async () => {});
  const deleteByUser = vi.fn(async () => 0);
  const deleteByMembership = vi.fn(async () => 0);
  const services = {
    ...createOwnLists(),
    accountRecords: createMemoryAccountRecords({ now }),
    accounts: {
      get: async () => (account === null ? null : accountOf(account)),
      purge: async () => {},
    },
    authenticationMethods: {
      list: async () => ({ methods, unreadableCount, asOf: methodsAsOf }),
      forgetBrowsers,
    },
    portalSessionStore: { deleteByUser, deleteByMembership },
    mail: null,
    translator,
    now,
  };
  return { services, forgetBrowsers, deleteByUser, deleteByMembership };
}

const outcomeOf = (evidence: ChangeEvidence, world: World = {}) =>
  readChangeOutcome(setUp(world).services, userId, evidence, never);

const app = authenticationMethod({ id: 'totp|dev_1', name: 'Phone' });
const other = identityOf({ provider: 'google-oauth2', userId: '117' });
const google = { provider: 'google-oauth2', providerUserId: '117' };
const linked: ChangeEvidence = {
  in: 'linked-sign-in',
  issuer: 'https://tenant.example/',
  ...google,
};
const unlinked: ChangeEvidence = { in: 'unlinked-sign-in', ...google };
const email: ChangeEvidence = { in: 'email', from: 'ada@example.com', to: 'new@example.com' };
const confirmed: ChangeEvidence = { ...email, to: 'ada@example.com' };
const username: ChangeEvidence = { in: 'username', from: null, to: 'ada' };
const profile: ChangeEvidence = {
  in: 'profile',
  before: { attributes: { nickname: null }, userMetadata: { team: 'red' } },
  after: { attributes: { nickname: 'Ada' }, userMetadata: { team: null } },
};
const removed: ChangeEvidence = { in: 'removed-method', id: app.id, isSecondFactor: true };
const renamed: ChangeEvidence = { in: 'renamed-method', id: app.id, from: 'Old', to: 'Phone' };
const added: ChangeEvidence = { in: 'added-method', kind: 'authenticator-app', before: [] };
const oldCode = authenticationMethod({
  ...{ id: 'recovery-code|dev_2', kind: 'recovery-code', addedAt: new Date(noon - 1000) },
});
const code: ChangeEvidence = { in: 'recovery-code', id: oldCode.id, addedAt: oldCode.addedAt };

test.each<[string, ChangeEvidence, World]>([
  ['an address', email, { account: { email: 'New@example.com' } }],
  ['an address that is only confirmed', confirmed, {}],
  ['a user name', username, { account: { username: 'ada' } }],
  ['a profile', profile, { account: { nickname: 'Ada' } }],
  ['a linked sign-in', linked, { account: { identities: [identityOf(), other] } }],
  ['an unlinked sign-in', unlinked, {}],
  ['a removed method', removed, {}],
  ['a renamed method', renamed, { methods: [app] }],
  ['an added method', added, { methods: [app] }],
  ['a recovery code with an id', code, { methods: [{ ...oldCode, id: 'recovery-code|dev_3' }] }],
  ['a recovery code with a time', code, { methods: [{ ...oldCode, addedAt: new Date(noon) }] }],
  ['an organization that was left', { in: 'left-organization', issuer: '', id: 'org_1' }, {}],
])('%s that the account has was made', async (_what, evidence, world) => {
  expect(await outcomeOf(evidence, world)).toBe('made');
});

test.each<[string, ChangeEvidence, World]>([
  ['an address', email, {}],
  ['an address that is only confirmed', confirmed, { account: { emailVerified: false } }],
  ['a user name', username, {}],
  ['a profile', profile, { account: { userMetadata: { team: 'red' } } }],
  ['a linked sign-in', linked, {}],
  ['an unlinked sign-in', unlinked, { account: { identities: [identityOf(), other] } }],
  ['a removed method', removed, { methods: [app] }],
  ['a renamed method', renamed, { methods: [{ ...app, name: 'Old' }] }],
  ['an added method', added, {}],
  [
    'a deletion that the operator is asked for',
    { in: 'requested-deletion', number: 'LK-7F3K-29QD', to: 'help@example.com', identifier: null },
    {},
  ],
  ['an added method', added, { methods: [{ ...app, isConfirmed: false }] }],
  ['an added method', { ...added, before: [app.id] }, { methods: [app] }],
])('%s was not made where the account is as before', async (_what, evidence, world) => {
  expect(await outcomeOf(evidence, world)).toBe('not-made');
});

test.each<[string, ChangeEvidence, World]>([
  ['an address that was changed again', email, { account: { email: 'next@example.com' } }],
  [
    'an unconfirmed address',
    email,
    { account: { email: 'new@example.com', emailVerified: false } },
  ],
  ['a user name that was changed again', username, { account: { username: 'countess' } }],
  ['a profile that was changed again', profile, { account: { nickname: 'Countess' } }],
  [
    'a sign-in of an account that hides one',
    linked,
    { account: { identities: [{ ...other, userId: null }] } },
  ],
  ['a method among entries that cannot be read', removed, { unreadableCount: 1 }],
  ['a renamed method that is gone', renamed, {}],
  ['an added method among entries that cannot be read', added, { unreadableCount: 1 }],
  ['a recovery code that looks as before', code, { methods: [oldCode] }],
  ['a recovery code that is gone', code, {}],
  [
    'a recovery code among entries that cannot be read',
    code,
    { methods: [{ ...oldCode, addedAt: null }], unreadableCount: 1 },
  ],
  ['an account that is gone', username, { account: null }],
])('nothing tells of %s', async (_what, evidence, world) => {
  expect(await outcomeOf(evidence, world)).toBe('not-known');
});

test.each<[string, ChangeEvidence, World]>([
  ['an account', username, { account: { username: 'ada', asOf: new Date(noon) } }],
  ['a list of methods', removed, { methodsAsOf: new Date(noon) }],
])('%s as it was some time ago is no answer', async (_what, evidence, world) => {
  await expect(outcomeOf(evidence, world)).rejects.toMatchObject({ code: 'unavailable' });
});

describe('an address that waits for its link', () => {
  const asked: ChangeEvidence = { in: 'pending-email', email: 'new@example.com', isWaiting: true };
  const cancelled: ChangeEvidence = { ...asked, isWaiting: false };
  const outcomes = async ({ services }: ReturnType<typeof setUp>) =>
    Promise.all([asked, cancelled].map((one) => readChangeOutcome(services, userId, one, never)));

  test('was asked for, and not cancelled', async () => {
    const world = setUp({});
    const pending = {
      newEmail: 'new@example.com',
      oldEmail: 'ada@example.com',
      connection: 'people',
      askedAt: new Date(noon),
    };
    await keepPendingEmail(world.services.accountRecords, userId, pending, noon);
    expect(await outcomes(world)).toEqual(['made', 'not-made']);
  });

  test('was cancelled where there is none, or confirmed since', async () => {
    expect(await outcomes(setUp({}))).toEqual(['not-known', 'made']);
  });
});

test.each([true, false])('a deletion is held or not, as its record says: %s', async (isThere) => {
  const { services } = setUp({});
  const deletion = { number: 'LK-1', issuer: '', askedAt: new Date(noon), dueAt: new Date(noon) };
  const facts = {
    begunAt: null,
    heldBack: null,
    accountCreatedAt: null,
    addresses: [],
    locale: 'en',
  };
  if (isThere)
    await putPendingDeletion(services.accountRecords, userId, {
      ...{ ...deletion, ...facts },
      timeZone: 'UTC',
    });
  const outcomes = [true, false].map((isWaiting) =>
    readChangeOutcome(
      services,
      userId,
      { in: 'pending-deletion', number: 'LK-1', isWaiting },
      never,
    ),
  );
  expect(await Promise.all(outcomes)).toEqual(
    isThere ? ['made', 'not-made'] : ['not-made', 'made'],
  );
});

test.each([
  ['not-made', null],
  ['not-made', noon - 1],
  ['made', noon],
])('a file with all data was asked for, as its record says: %s', async (outcome, askedAt) => {
  const record = askedAt === null ? null : { value: { askedAt: new Date(askedAt) } };
  const accountRecords = { get: async () => record } as unknown as Pick<AccountRecords, 'get'>;
  const evidence: ChangeEvidence = { in: 'data-export', since: new Date(noon) };
  const services = { ...setUp({}).services, accountRecords };
  expect(await readChangeOutcome(services, userId, evidence, never)).toBe(outcome);
});

test('browsers are forgotten again, as nothing tells whether they were', async () => {
  const { services, forgetBrowsers } = setUp({});
  const evidence: ChangeEvidence = { in: 'remembered-browsers' };
  expect(await readChangeOutcome(services, userId, evidence, never)).toBe('made');
  expect(forgetBrowsers).toHaveBeenCalledExactlyOnceWith(userId, expect.anything());
});

describe('what belongs to a change', () => {
  test('browsers are forgotten that skip a second factor which was removed', async () => {
    const { services, forgetBrowsers } = setUp({});
    await completeChange(services, userId, { ...removed, isSecondFactor: false }, never);
    expect(forgetBrowsers).not.toHaveBeenCalled();
    await completeChange(services, userId, removed, never);
    expect(forgetBrowsers).toHaveBeenCalledOnce();
  });

  test('the sessions of an account are ended that is a sign-in of another now', async () => {
    const { services, deleteByUser } = setUp({});
    await completeChange(services, userId, linked, never);
    expect(deleteByUser).toHaveBeenCalledExactlyOnceWith({
      issuer: 'https://tenant.example/',
      userId: 'google-oauth2|117',
      endedAt: noon,
    });
  });

  test('the sessions are ended that began by signing in to an organization which was left', async () => {
    const { services, deleteByMembership } = setUp({});
    const issuer = 'https://tenant.example/';
    const evidence: ChangeEvidence = { in: 'left-organization', issuer, id: 'org_1' };
    await completeChange(services, userId, evidence, never);
    const membership = { issuer, userId, organizationId: 'org_1' };
    expect(deleteByMembership).toHaveBeenCalledExactlyOnceWith(membership);
  });
});
