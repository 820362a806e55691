import { afterEach, describe, expect, test, vi } from 'vitest';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createPersonLock } from '~/cache/person-lock.server';
import { days, minutes, seconds } from '~/durations';
import { createMemoryAccountRecords } from '../../tests/fakes/account-records';
import { createClock } from '../../tests/fakes/clock';
import { type NotMeRecord } from './not-me-record.server';
import {
  listNotMeReports,
  noteMark,
  noteOthersEnded,
  notePasswordStep,
  noteSeen,
  readNotMeReport,
  saveNotMeReport,
  stepsTimeMs,
} from './not-me-reports.server';

const ada = 'auth0|ada';

function setUp() {
  const clock = createClock();
  const services = {
    accountRecords: createMemoryAccountRecords(clock),
    personLock: createPersonLock(createMemoryCache(clock)),
    now: clock.now,
  };
  const report = (given: Partial<NotMeRecord> = {}): NotMeRecord => ({
    at: new Date(clock.now()),
    createdAt: new Date(clock.now() - days(3)),
    lastSeenAt: null,
    userAgent: 'Firefox',
    countryCode: 'BR',
    maskedAddress: null,
    othersEnded: 0,
    confirmedAt: null,
    mailedAt: [],
    changesReadAt: null,
    changes: [],
    marks: [],
    wasCurrent: false,
    ending: { outcome: 'ended' },
    refreshTokens: { outcome: 'ended', count: 2 },
    password: { outcome: 'sent', to: 'a•••@example.com' },
    ...given,
  });
  const save = (sessionId: string, given: Partial<NotMeRecord> = {}) =>
    saveNotMeReport(services, ada, sessionId, report(given));
  const read = (sessionId: string) => readNotMeReport(services, ada, sessionId);
  return { clock, services, report, save, read };
}

test('a report is found by its session, for its person alone', async () => {
  const { services, report, save, read } = setUp();
  await save('one');
  expect(await read('one')).toEqual(report());
  expect(await read('another')).toBeNull();
  expect(await readNotMeReport(services, 'auth0|grace', 'one')).toBeNull();
});

test('the reports of a person are listed with their sessions, the latest first', async () => {
  const { services, clock, save } = setUp();
  await save('one');
  clock.advance(minutes(1));
  await save('two');
  const reports = await listNotMeReports(services, ada);
  expect(reports.map(({ sessionId }) => sessionId)).toEqual(['two', 'one']);
  expect(await listNotMeReports(services, 'auth0|grace')).toEqual([]);
});

test('a report is kept for 30 days', async () => {
  const { services, clock, save, read } = setUp();
  await save('one');
  clock.advance(days(30) - 1);
  expect(await read('one')).not.toBeNull();
  clock.advance(1);
  expect(await read('one')).toBeNull();
  expect(await listNotMeReports(services, ada)).toEqual([]);
});

describe('a session that is reported again', () => {
  const again = async (first: Partial<NotMeRecord>, second: Partial<NotMeRecord>) => {
    const { clock, save, read } = setUp();
    await save('one', first);
    clock.advance(minutes(5));
    await save('one', second);
    return read('one');
  };

  test('was reported when it was first', async () => {
    const { report } = setUp();
    expect((await again({}, {}))?.at).toEqual(report().at);
  });

  test('stays ended by the person, though the second try found it gone', async () => {
    const record = await again({}, { ending: { outcome: 'already-gone' } });
    expect(record?.ending).toEqual({ outcome: 'ended' });
  });

  test('is ended where only the second try ended it', async () => {
    const notYet = { outcome: 'not-yet', reason: 'timeout' } as const;
    expect((await again({ ending: notYet }, {}))?.ending).toEqual({ outcome: 'ended' });
  });

  test.each<NotMeRecord['refreshTokens']>([
    { outcome: 'none' },
    { outcome: 'with-session', count: null },
  ])('keeps the number of tokens that were ended, though none is left: %j', async (tokens) => {
    const record = await again({}, { refreshTokens: tokens });
    expect(record?.refreshTokens).toEqual({ outcome: 'ended', count: 2 });
  });

  test('keeps the mail that was sent, though another is not sent so soon', async () => {
    const tooOften = { outcome: 'too-often', until: new Date(60_000) } as const;
    expect((await again({}, { password: tooOften }))?.password.outcome).toBe('sent');
  });

  test('keeps the mail that was sent, though another could not be', async () => {
    const failed = { outcome: 'failed', reason: 'timeout' } as const;
    expect((await again({}, { password: failed }))?.password.outcome).toBe('sent');
  });

  test.each(['ended', 'already-gone'] as const)(
    'stays %s, though the second try failed',
    async (outcome) => {
      const notYet = { outcome: 'not-yet', reason: 'timeout' } as const;
      const record = await again({ ending: { outcome } }, { ending: notYet });
      expect(record?.ending).toEqual({ outcome });
    },
  );

  test.each<[NotMeRecord['refreshTokens'], NotMeRecord['refreshTokens']]>([
    [
      { outcome: 'with-session', count: 2 },
      { outcome: 'unknown', reason: 'timeout' },
    ],
    [
      { outcome: 'ended', count: 2 },
      { outcome: 'not-yet', ended: 0, remaining: 1, reason: 'timeout' },
    ],
    [{ outcome: 'none' }, { outcome: 'unknown', reason: 'timeout' }],
  ])('keeps tokens that were dealt with as %j, though the second try failed', async (one, two) => {
    const record = await again({ refreshTokens: one }, { refreshTokens: two });
    expect(record?.refreshTokens).toEqual(one);
  });

  test('keeps what was known of it while it was listed', async () => {
    const record = await again({}, { createdAt: null, userAgent: null, countryCode: null });
    expect(record).toMatchObject({ userAgent: 'Firefox', countryCode: 'BR' });
    expect(record?.createdAt).not.toBeNull();
  });
});

describe('a mail that is sent again', () => {
  test('is noted with the report', async () => {
    const { services, save, read } = setUp();
    await save('one', { password: { outcome: 'failed', reason: 'timeout' } });
    await notePasswordStep(services, ada, 'one', { outcome: 'sent', to: null });
    expect((await read('one'))?.password).toEqual({ outcome: 'sent', to: null });
  });

  test('makes no report where there is none', async () => {
    const { services, read } = setUp();
    await notePasswordStep(services, ada, 'one', { outcome: 'sent', to: null });
    expect(await read('one')).toBeNull();
  });
});

describe('other sessions that are signed out', () => {
  test('count for the latest report, each time', async () => {
    const { services, clock, save, read } = setUp();
    await save('one');
    clock.advance(minutes(1));
    await save('two');
    await noteOthersEnded(services, ada, 3);
    await noteOthersEnded(services, ada, 1);
    expect((await read('one'))?.othersEnded).toBe(0);
    expect((await read('two'))?.othersEnded).toBe(4);
  });

  test('are no step of a report that was made long before', async () => {
    const { services, clock, save, read } = setUp();
    await save('one');
    clock.advance(stepsTimeMs + 1);
    await noteOthersEnded(services, ada, 3);
    expect((await read('one'))?.othersEnded).toBe(0);
  });
});

describe('two things that are noted at once', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('are both kept', async () => {
    const { services, save, read } = setUp();
    await save('one');
    vi.useFakeTimers();
    const noted = Promise.all([
      noteOthersEnded(services, ada, 3),
      noteMark(services, ada, 'one', { step: 'changes', isDone: true }),
      notePasswordStep(services, ada, 'one', { outcome: 'sent', to: null }),
    ]);
    await vi.advanceTimersByTimeAsync(seconds(1));
    await noted;
    const record = await read('one');
    expect(record).toMatchObject({ othersEnded: 3, marks: [{ step: 'changes' }] });
    expect(record?.mailedAt).toHaveLength(1);
  });

  test('do not keep a report from being written down, though one of them hangs', async () => {
    const { services, save, read } = setUp();
    vi.useFakeTimers();
    const hangs = () => new Promise(() => {});
    void services.personLock.whileHeld(ada, new AbortController().signal, hangs, 'not-me-report');
    const saved = save('one');
    await vi.advanceTimersByTimeAsync(seconds(1));
    await saved;
    expect(await read('one')).not.toBeNull();
  });
});

describe('what is noted later', () => {
  const changed = (kind: 'password-changed' | 'mfa-removed', at: number) => ({
    kind,
    at: new Date(at),
    applicationName: null,
    userAgent: null,
    countryCode: null,
    isAskedHere: false,
  });

  test('changes that were seen stay, the earliest first, each once', async () => {
    const { services, save, read } = setUp();
    await save('hers');
    const [first, second] = [changed('mfa-removed', 1000), changed('password-changed', 2000)];
    const seen = { confirmedAt: null, changesReadAt: new Date(3000) };
    await noteSeen(services, ada, 'hers', { ...seen, changes: [second] });
    await noteSeen(services, ada, 'hers', { ...seen, changes: [first, second] });
    await noteSeen(services, ada, 'hers', { ...seen, changes: [] });
    expect((await read('hers'))?.changes).toEqual([first, second]);
  });

  test('a step that the person marks as done is so until they say otherwise', async () => {
    const { clock, services, save, read } = setUp();
    await save('hers');
    await noteMark(services, ada, 'hers', { step: 'changes', isDone: true });
    expect((await read('hers'))?.marks).toEqual([{ step: 'changes', at: new Date(clock.now()) }]);
    await noteMark(services, ada, 'hers', { step: 'changes', isDone: false });
    expect((await read('hers'))?.marks).toEqual([]);
  });

  test('a session that was not reported takes no mark', async () => {
    const { services, read } = setUp();
    expect(await noteMark(services, ada, 'his', { step: 'others', isDone: true })).toBe(false);
    expect(await read('his')).toBeNull();
  });

  test('the time of a mail is kept, so that it is not taken for a stranger’s', async () => {
    const { clock, services, save, read } = setUp();
    await save('hers');
    await notePasswordStep(services, ada, 'hers', { outcome: 'sent', to: null });
    expect((await read('hers'))?.mailedAt).toEqual([new Date(clock.now())]);
  });

  test('makes no report last longer than 30 days', async () => {
    const { clock, services, save, read } = setUp();
    await save('hers');
    clock.advance(days(29));
    await noteMark(services, ada, 'hers', { step: 'others', isDone: true });
    clock.advance(days(1));
    expect(await read('hers')).toBeNull();
    expect(await listNotMeReports(services, ada)).toEqual([]);
  });
});
