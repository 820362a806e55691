import { expect, test, vi } from 'vitest';
import { minutes, seconds } from '~/durations';
import { accountOf } from '../../tests/fakes/account';
import {
  lookForNewPassword,
  type OpenedPasswordPage,
  watchForNewPassword,
} from './follow-password-change.server';

const openedAt = Date.parse('2026-11-23T12:00:00Z');
const opened: OpenedPasswordPage = {
  issuer: 'https://tenant.example/',
  request: {
    userId: 'auth0|ada',
    locale: 'en',
    timeZone: 'Europe/Berlin',
    requestId: 'request-1',
    userAgent: 'Firefox',
    place: null,
  },
  openedAt,
  receipt: 'LK-0000-0001',
};
const never = new AbortController().signal;

function setUp(lastPasswordResetAt: Date | null, asOf: Date | null = null) {
  const schedule = vi.fn(async () => {});
  const carryOut = vi.fn(
    async (_request: unknown, _change: unknown, work: () => Promise<void>) => ({
      value: await work(),
      receipt: { number: 'LK-0000-0000' },
    }),
  );
  const services = {
    jobs: { schedule, cancel: async () => {} },
    accounts: { get: async () => accountOf({ lastPasswordResetAt, asOf }) },
    changes: { carryOut: carryOut as never },
  };
  const look = (number: number) => lookForNewPassword(services, { ...opened, look: number }, never);
  return { services, schedule, carryOut, look };
}

test('a page that was opened is looked after half a minute later', async () => {
  const { services, schedule } = setUp(null);
  await watchForNewPassword(services, opened);
  expect(schedule).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ name: 'password-watch' }),
    {
      key: 'auth0|ada',
      payload: { ...opened, look: 0 },
      runAt: new Date(openedAt + seconds(30)),
    },
  );
});

test('the receipt of the new password has its number before it is looked for', async () => {
  const { services, schedule } = setUp(null);
  await watchForNewPassword(services, { ...opened, receipt: undefined });
  const receipt = expect.stringMatching(/^LK-/) as string;
  expect(schedule).toHaveBeenCalledExactlyOnceWith(
    expect.anything(),
    expect.objectContaining({ payload: { ...opened, receipt, look: 0 } }),
  );
});

test.each([
  ['no password was ever set', null],
  ['the last one is older than the page', new Date(openedAt - 1)],
])('where %s, it is looked again later', async (_, lastPasswordResetAt) => {
  const { schedule, carryOut, look } = setUp(lastPasswordResetAt);
  await look(0);
  expect(carryOut).not.toHaveBeenCalled();
  expect(schedule).toHaveBeenCalledExactlyOnceWith(
    expect.anything(),
    expect.objectContaining({ runAt: new Date(openedAt + minutes(1)) }),
  );
});

test('once the page is void, it is looked no more', async () => {
  const { schedule, carryOut, look } = setUp(null);
  await look(6);
  expect(schedule).not.toHaveBeenCalled();
  expect(carryOut).not.toHaveBeenCalled();
});

test('a new password leaves a receipt, and everything that began before it is ended', async () => {
  const changedAt = new Date(openedAt + minutes(1));
  const { schedule, carryOut, look } = setUp(changedAt);
  await look(1);
  expect(carryOut).toHaveBeenCalledExactlyOnceWith(
    opened.request,
    { kind: 'password-changed' },
    expect.any(Function),
    { number: opened.receipt, evidence: { in: 'no-doubt' } },
  );
  expect(schedule).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ name: 'end-earlier-access' }),
    {
      key: 'auth0|ada',
      payload: { issuer: opened.issuer, userId: 'auth0|ada', before: changedAt.getTime() },
    },
  );
});

test('an account as it was some time ago says nothing about a new password', async () => {
  const { carryOut, look } = setUp(new Date(openedAt + minutes(1)), new Date(openedAt));
  await look(0);
  expect(carryOut).not.toHaveBeenCalled();
});
