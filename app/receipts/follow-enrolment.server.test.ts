import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createPersonLock } from '~/cache/person-lock.server';
import { days, hours, minutes, seconds } from '~/durations';
import { type AuthenticationMethod } from '~/security/authentication-method';
import { createMemoryAccountRecords } from '../../tests/fakes/account-records';
import { authenticationMethod } from '../../tests/fakes/authentication-methods';
import { type ChangeRequest } from './changes';
import { lookForNewMethod, watchForNewMethod } from './follow-enrolment.server';
import { listOpenedEnrolments } from './opened-enrolment';

const userId = 'auth0|ada';
const noon = Date.parse('2026-11-23T12:00:00Z');
const request: ChangeRequest = {
  userId,
  locale: 'en',
  timeZone: 'Europe/Berlin',
  requestId: 'request-1',
  userAgent: 'Firefox',
  place: null,
};
const watched = { userId, kind: 'authenticator-app' } as const;
const app = authenticationMethod({ id: 'totp|1', name: 'Work phone' });

function setUp() {
  const clock = { now: noon };
  const now = () => clock.now;
  const scheduled: Date[] = [];
  const carryOut = vi.fn(
    async (...[, , work]: [unknown, unknown, () => Promise<unknown>, unknown]) => ({
      value: await work(),
      receipt: { number: 'LK-0000-0000' },
    }),
  );
  const listed: { methods: AuthenticationMethod[]; asOf: Date | null } = {
    methods: [],
    asOf: null,
  };
  const services = {
    now,
    jobs: {
      schedule: async (_: unknown, { runAt }: { runAt?: Date }) => void scheduled.push(runAt!),
    },
    accountRecords: createMemoryAccountRecords({ now }),
    personLock: createPersonLock(createMemoryCache({ now })),
    authenticationMethods: { list: async () => ({ ...listed, unreadableCount: 0 }) },
    changes: { carryOut: carryOut as never },
  };
  return {
    clock,
    scheduled,
    carryOut,
    services,
    has: (...methods: AuthenticationMethod[]) => void (listed.methods = methods),
    readsOld: () => void (listed.asOf = new Date(noon)),
    open: (methods: AuthenticationMethod[] = listed.methods) =>
      watchForNewMethod(services, request, { kind: 'authenticator-app', methods }),
    look: () => lookForNewMethod(services, watched, new AbortController().signal),
    told: () => carryOut.mock.calls.map(([, change]) => change),
    opened: () => listOpenedEnrolments(services, userId),
  };
}

let portal: ReturnType<typeof setUp>;
beforeEach(() => {
  portal = setUp();
});

test('a page that was opened is looked after half a minute later', async () => {
  await portal.open();
  expect(portal.scheduled).toEqual([new Date(noon + seconds(30))]);
});

test('as long as nothing was added, it is looked again later', async () => {
  await portal.open();
  portal.clock.now += seconds(30);
  await portal.look();
  expect(portal.told()).toEqual([]);
  expect(portal.scheduled.at(-1)).toEqual(new Date(noon + minutes(1)));
});

test('a factor that was added leaves a receipt, once', async () => {
  await portal.open();
  portal.has(app);
  await portal.look();
  await portal.look();
  expect(portal.told()).toEqual([{ kind: 'method-added', method: 'totp', name: 'Work phone' }]);
});

test('a look that was cut off after the receipt is gone through again with the same receipt', async () => {
  await portal.open();
  portal.has(app);
  portal.carryOut.mockRejectedValueOnce(new Error('Cut off.'));
  await expect(portal.look()).rejects.toThrow('Cut off.');
  await portal.look();
  const [first, second] = portal.carryOut.mock.calls.map(([, , , options]) => options);
  expect(first).toEqual({
    number: expect.stringMatching(/^LK-/) as string,
    evidence: { in: 'no-doubt' },
  });
  expect(second).toEqual(first);
});

describe('nothing is told of', () => {
  test('what was there before', async () => {
    portal.has(app);
    await portal.open();
    await portal.look();
    expect(portal.told()).toEqual([]);
  });

  test('what was begun and not finished', async () => {
    await portal.open();
    portal.has({ ...app, isConfirmed: false });
    await portal.look();
    expect(portal.told()).toEqual([]);
  });

  test('another kind, which came another way', async () => {
    await portal.open();
    portal.has(authenticationMethod({ id: 'sms|1', kind: 'phone' }));
    await portal.look();
    expect(portal.told()).toEqual([]);
  });
});

test('what was begun before the page was opened, and finished on it, is told of', async () => {
  portal.has({ ...app, isConfirmed: false });
  await portal.open();
  portal.has(app);
  await portal.look();
  expect(portal.told()).toHaveLength(1);
});

test('what came of an earlier page is told of though another one was opened', async () => {
  await portal.open();
  portal.has(app);
  await portal.open();
  await portal.look();
  expect(portal.told()).toHaveLength(1);
});

test('what was told of is not told of again though another page was opened', async () => {
  await portal.open();
  portal.has(app);
  await portal.look();
  await portal.open();
  await portal.look();
  expect(portal.told()).toHaveLength(1);
});

describe('a list as it was some time ago says nothing', () => {
  beforeEach(async () => {
    await portal.open();
    portal.has(app);
    portal.readsOld();
  });

  test('and it is looked again later', async () => {
    await portal.look();
    expect(portal.told()).toEqual([]);
    expect(portal.scheduled).toHaveLength(2);
  });

  test('and the last look is tried again, with what is remembered', async () => {
    portal.clock.now += days(6);
    await expect(portal.look()).rejects.toMatchObject({ code: 'unavailable' });
    expect(await portal.opened()).toHaveLength(1);
  });
});

test('it is looked until the page is void after five days, and then nothing is kept', async () => {
  await portal.open();
  portal.clock.now += days(5);
  await portal.look();
  expect(portal.scheduled.at(-1)).toEqual(new Date(noon + days(5) + hours(1)));
  portal.clock.now += hours(1);
  await portal.look();
  expect(await portal.opened()).toEqual([]);
  expect(portal.scheduled).toHaveLength(2);
});

test('a look for a page that is no longer remembered does nothing', async () => {
  portal.has(app);
  await portal.look();
  expect(portal.told()).toEqual([]);
  expect(portal.scheduled).toEqual([]);
});
