import { expect, test, vi } from 'vitest';
import { keepPendingEmail, readPendingEmail } from '~/profile/pending-email.server';
import { accountOf } from '../../tests/fakes/account';
import { createMemoryAccountRecords } from '../../tests/fakes/account-records';
import { type AskedEmailChange, followEmailChange } from './follow-email-change.server';

const noon = Date.parse('2026-11-30T12:00:00Z');
const userId = 'auth0|ada';
const newEmail = 'new@example.com';
const change: AskedEmailChange = {
  issuer: 'https://tenant.example/',
  userId,
  newEmail,
  isOther: true,
  askedAt: noon,
};

/** A change that waits for its link, and what follows it once the account is as given. */
async function setUp(account: Parameters<typeof accountOf>[0], waitsFor = newEmail) {
  const accountRecords = createMemoryAccountRecords({ now: () => noon });
  const pending = {
    newEmail: waitsFor,
    oldEmail: 'ada@example.com',
    connection: 'people',
    askedAt: new Date(noon),
  };
  await keepPendingEmail(accountRecords, userId, pending, noon);
  const schedule = vi.fn(async () => {});
  const services = {
    accountRecords,
    accounts: { get: async () => accountOf(account) },
    jobs: { schedule },
  };
  const follow = (given: Partial<AskedEmailChange> = {}) =>
    followEmailChange(services, { ...change, ...given }, new AbortController().signal);
  const waits = async () => (await readPendingEmail(accountRecords, userId)) !== null;
  return { follow, schedule, waits };
}

test('a new address waits no more, and what began before it is ended', async () => {
  const { follow, schedule, waits } = await setUp({ email: 'New@Example.com' });
  await follow();
  expect(await waits()).toBe(false);
  expect(schedule).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ name: 'end-earlier-access' }),
    expect.objectContaining({ payload: { issuer: change.issuer, userId, before: noon } }),
  );
});

test('an address that is the same and only confirmed ends nothing', async () => {
  const { follow, schedule, waits } = await setUp({ email: newEmail });
  await follow({ isOther: false });
  expect(await waits()).toBe(false);
  expect(schedule).not.toHaveBeenCalled();
});

test.each([
  ['has another address', { email: 'ada@example.com' }],
  ['has the address unconfirmed', { email: newEmail, emailVerified: false }],
])('an account that %s is left alone', async (_what, account) => {
  const { follow, schedule, waits } = await setUp(account);
  await follow();
  expect(await waits()).toBe(true);
  expect(schedule).not.toHaveBeenCalled();
});

test('a change that was asked for since goes on waiting', async () => {
  const { follow, waits } = await setUp({ email: newEmail }, 'next@example.com');
  await follow();
  expect(await waits()).toBe(true);
});

test('an account as it was some time ago is looked at again later', async () => {
  const { follow, schedule } = await setUp({ email: newEmail, asOf: new Date(noon) });
  await expect(follow()).rejects.toMatchObject({ code: 'unavailable' });
  expect(schedule).not.toHaveBeenCalled();
});
