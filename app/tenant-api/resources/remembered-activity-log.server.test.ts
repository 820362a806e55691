import { expect, test, vi } from 'vitest';
import { type AccountEvent } from '~/activity/account-event';
import { type ActivityApi, type ActivityPart } from '~/activity/activity-log';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { minutes, seconds } from '~/durations';
import { TenantError } from '~/tenant-calls/tenant-error';
import { createClock } from '../../../tests/fakes/clock';
import { createRememberedActivityLog } from './remembered-activity-log.server';

const ada = 'auth0|ada';
const signIn: AccountEvent = {
  id: '90020260101',
  at: new Date('2026-01-01T00:00:00.123Z'),
  kind: 'signed-in',
  applicationId: 'mail',
  applicationName: 'Mail',
  ip: '192.0.2.1',
  userAgent: 'Chrome 120.0.0 / Mac OS X 10.15.7',
  sessionId: 'a-session',
  isByAdministrator: false,
};
const part: ActivityPart = {
  events: [signIn],
  from: signIn.at,
  until: signIn.at,
  older: 'nothing',
  unreadableCount: 1,
};

function setUp() {
  const clock = createClock();
  const memory = {
    cache: createMemoryCache({ now: clock.now }),
    sealedText: createSealedText(['a secret'], 'test'),
    now: clock.now,
  };
  const period = { events: [signIn], isComplete: true };
  const api = {
    latest: vi.fn<ActivityApi['latest']>(async () => period),
    since: vi.fn<ActivityApi['since']>(async () => period),
    part: vi.fn<ActivityApi['part']>(async () => part),
  };
  const onePortal = () => createRememberedActivityLog(api, memory);
  return { clock, api, period, onePortal, log: onePortal() };
}

test('the latest events come out of the memory with everything that they tell', async () => {
  const { log, onePortal, api, period } = setUp();
  const read = await log.latest(ada);
  expect(await onePortal().latest(ada)).toEqual(read);
  expect(read).toEqual({ ...period, asOf: null });
  expect(api.latest).toHaveBeenCalledTimes(1);
});

test('they are asked for again after ten seconds', async () => {
  const { log, api, clock } = setUp();
  await log.latest(ada);
  clock.advance(seconds(10));
  await log.latest(ada);
  expect(api.latest).toHaveBeenCalledTimes(2);
});

test('while the service fails they stand in, with the time when they were read', async () => {
  const { log, api, clock, period } = setUp();
  await log.latest(ada);
  const asOf = new Date(clock.now());
  clock.advance(minutes(9));
  api.latest.mockRejectedValue(new TenantError('unavailable', 'down'));
  expect(await log.latest(ada)).toEqual({ ...period, asOf });
});

test('what may not be read any more is not shown from memory', async () => {
  const { log, api, clock } = setUp();
  await log.latest(ada);
  clock.advance(seconds(10));
  api.latest.mockRejectedValue(new TenantError('not_permitted', 'no scope'));
  await expect(log.latest(ada)).rejects.toMatchObject({ code: 'not_permitted' });
});

test('a period is read anew each time, as the latest change must not be missed', async () => {
  const { log, api } = setUp();
  const since = new Date(0);
  await log.since(ada, since);
  await log.since(ada, since);
  expect(api.since).toHaveBeenCalledTimes(2);
});

test('the latest events are recalled without a call, and say how old they are', async () => {
  const { log, api, clock, period } = setUp();
  expect(await log.recallLatest(ada)).toBeNull();
  await log.latest(ada);
  const readAt = new Date(clock.now());
  expect(await log.recallLatest(ada)).toEqual({ ...period, asOf: null });
  clock.advance(minutes(1));
  expect(await log.recallLatest(ada)).toEqual({ ...period, asOf: readAt });
  expect(api.latest).toHaveBeenCalledTimes(1);
});

test('each part is remembered by itself', async () => {
  const { log, onePortal, api } = setUp();
  expect(await log.part(ada, 0)).toEqual({ ...part, asOf: null });
  expect(await onePortal().part(ada, 0)).toEqual({ ...part, asOf: null });
  await log.part(ada, 3);
  expect(api.part.mock.calls.map(([, number]) => number)).toEqual([0, 3]);
});

test.each([-1, 4, 0.5])('there is no part %d', async (number) => {
  await expect(setUp().log.part(ada, number)).rejects.toThrow(RangeError);
});
