import { describe, expect, onTestFinished, test } from 'vitest';
import { minutes } from '~/durations';
import { createSealedText, type SealedText } from '~/cache/sealed-text.server';
import {
  type EndedSessionDetails,
  endingHistoryMs,
  type EndingLog,
  endingMemoryMs,
} from '~/sessions/ending-log';
import { createClock } from '../fakes/clock';

interface EndingLogsUnderTest {
  log: EndingLog;
  /** A second log over the same data, as another machine has one. */
  elsewhere: EndingLog;
  /** One over the same data that belongs to another tenant. */
  foreign: EndingLog;
  close: () => void | Promise<void>;
}

export type MakeEndingLogs = (options: {
  now: () => number;
  sealedText: SealedText;
  perPerson: number;
}) => EndingLogsUnderTest | Promise<EndingLogsUnderTest>;

/** Few, so that the limit is reached soon. */
const perPerson = 20;

const details: EndedSessionDetails = {
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  countryCode: 'SE',
  createdAt: Date.parse('2026-02-01T09:00:00Z'),
  lastSeenAt: null,
  endedFromUserAgent: 'curl/8.14.1',
};

/** Holds an adapter to every promise of `EndingLog`. */
export function describeEndingLog(name: string, makeLogs: MakeEndingLogs) {
  const setUp = async () => {
    const clock = createClock();
    const sealedText = createSealedText(['a-secret-of-at-least-thirty-two-bytes'], 'ending log');
    const logs = await makeLogs({ now: clock.now, sealedText, perPerson });
    onTestFinished(() => logs.close());
    return { ...logs, clock };
  };

  describe(`${name} keeps the promises of an ending log`, () => {
    test('a person who has ended nothing has no endings', async () => {
      const { log } = await setUp();
      expect(await log.recent('auth0|ada')).toEqual(new Map());
    });

    test('an ending is remembered with its time, unconfirmed', async () => {
      const { log, clock } = await setUp();
      await log.record('auth0|ada', 'one');
      expect(await log.recent('auth0|ada')).toEqual(
        new Map([['one', { endedAt: new Date(clock.now()), confirmedAt: null, by: 'person' }]]),
      );
    });

    test('an ending at another tenant is none of the same person here', async () => {
      const { log, foreign } = await setUp();
      await foreign.record('auth0|ada', 'one');
      expect(await log.recent('auth0|ada')).toEqual(new Map());
      expect(await log.history('auth0|ada')).toEqual([]);
      expect(await log.confirm('auth0|ada', 'one')).toBe(false);
      await log.record('auth0|ada', 'one', { by: 'tenant', details: null });
      expect((await foreign.recent('auth0|ada')).get('one')).toMatchObject({ by: 'person' });
    });

    test('every ending of a person is remembered', async () => {
      const { log, clock } = await setUp();
      await log.record('auth0|ada', 'one');
      clock.advance(minutes(1));
      await log.record('auth0|ada', 'two');
      expect([...(await log.recent('auth0|ada')).keys()].sort()).toEqual(['one', 'two']);
    });

    test('an ending is known on another machine', async () => {
      const { log, elsewhere } = await setUp();
      await log.record('auth0|ada', 'one');
      expect((await elsewhere.recent('auth0|ada')).has('one')).toBe(true);
    });

    test('an ending of one person is nothing to another', async () => {
      const { log } = await setUp();
      await log.record('auth0|ada', 'one');
      expect(await log.recent('auth0|grace')).toEqual(new Map());
    });

    test('an ending that is recorded twice keeps its first time', async () => {
      const { log, clock } = await setUp();
      const first = new Date(clock.now());
      await log.record('auth0|ada', 'one');
      clock.advance(minutes(1));
      await log.record('auth0|ada', 'one');
      expect((await log.recent('auth0|ada')).get('one')?.endedAt).toEqual(first);
    });

    test('an ending keeps its row from coming back up to its limit', async () => {
      const { log, clock } = await setUp();
      await log.record('auth0|ada', 'one');
      clock.advance(endingMemoryMs - 1);
      expect((await log.recent('auth0|ada')).has('one')).toBe(true);
    });

    test('an ending keeps its row from coming back no longer than that', async () => {
      const { log, clock } = await setUp();
      await log.record('auth0|ada', 'one');
      clock.advance(endingMemoryMs);
      expect(await log.recent('auth0|ada')).toEqual(new Map());
    });

    test('a session can be ended again once its ending has been forgotten', async () => {
      const { log, clock } = await setUp();
      await log.record('auth0|ada', 'one');
      clock.advance(endingMemoryMs);
      await log.record('auth0|ada', 'one');
      expect((await log.recent('auth0|ada')).get('one')?.endedAt).toEqual(new Date(clock.now()));
    });

    test('an ending that was found to be carried out is confirmed, once', async () => {
      const { log, elsewhere, clock } = await setUp();
      await log.record('auth0|ada', 'one');
      clock.advance(minutes(1));
      const confirmedAt = new Date(clock.now());
      expect(await elsewhere.confirm('auth0|ada', 'one')).toBe(true);
      clock.advance(minutes(1));
      expect(await log.confirm('auth0|ada', 'one')).toBe(true);
      expect((await log.recent('auth0|ada')).get('one')?.confirmedAt).toEqual(confirmedAt);
    });

    test('an ending that is recorded again stays confirmed', async () => {
      const { log } = await setUp();
      await log.record('auth0|ada', 'one');
      await log.confirm('auth0|ada', 'one');
      await log.record('auth0|ada', 'one');
      expect((await log.recent('auth0|ada')).get('one')?.confirmedAt).not.toBeNull();
    });

    test('what was never ended is not confirmed, and not remembered thereby', async () => {
      const { log } = await setUp();
      expect(await log.confirm('auth0|ada', 'one')).toBe(false);
      expect(await log.history('auth0|ada')).toEqual([]);
    });

    test('an ending by the tenant is confirmed by itself', async () => {
      const { log, clock } = await setUp();
      await log.record('auth0|ada', 'one', { by: 'tenant', details: null });
      const now = new Date(clock.now());
      expect((await log.recent('auth0|ada')).get('one')).toEqual({
        endedAt: now,
        confirmedAt: now,
        by: 'tenant',
      });
    });

    test('the history has what was known of each session, the latest first, for a week', async () => {
      const { log, clock } = await setUp();
      await log.record('auth0|ada', 'one', { by: 'person', details });
      clock.advance(minutes(11));
      await log.record('auth0|ada', 'two', { by: 'tenant', details: null });
      clock.advance(endingHistoryMs - minutes(11) - 1);
      const history = await log.history('auth0|ada');
      expect(history.map(({ sessionId }) => sessionId)).toEqual(['two', 'one']);
      expect(history.map((ending) => ending.details)).toEqual([null, details]);
      clock.advance(1);
      expect((await log.history('auth0|ada')).map(({ sessionId }) => sessionId)).toEqual(['two']);
    });

    test('an ending past its row is no obstacle to another one, which replaces it', async () => {
      const { log, clock } = await setUp();
      await log.record('auth0|ada', 'one', { by: 'tenant', details });
      clock.advance(endingMemoryMs);
      await log.record('auth0|ada', 'one', { by: 'person', details: null });
      expect(await log.history('auth0|ada')).toEqual([
        {
          sessionId: 'one',
          endedAt: new Date(clock.now()),
          confirmedAt: null,
          by: 'person',
          details: null,
        },
      ]);
    });

    test('a long user agent is cut', async () => {
      const { log } = await setUp();
      const long = { ...details, userAgent: 'x'.repeat(5000) };
      await log.record('auth0|ada', 'one', { by: 'person', details: long });
      const [ending] = await log.history('auth0|ada');
      expect(ending?.details?.userAgent).toBe(`${'x'.repeat(299)}…`);
    });

    test('all of a person are forgotten at once, and of nobody else', async () => {
      const { log } = await setUp();
      await log.record('auth0|ada', 'one', { by: 'tenant', details });
      await log.record('auth0|ada', 'two');
      await log.record('auth0|grace', 'three');
      await log.erase('auth0|ada');
      expect(await log.history('auth0|ada')).toEqual([]);
      expect((await log.recent('auth0|ada')).size).toBe(0);
      expect(await log.history('auth0|grace')).toHaveLength(1);
    });

    test('of one person, the latest are remembered up to a limit', async () => {
      const { log, clock } = await setUp();
      for (let count = 0; count <= perPerson; count += 1) {
        clock.advance(1);
        await log.record('auth0|ada', `session-${count}`);
      }
      const ids = (await log.history('auth0|ada')).map(({ sessionId }) => sessionId);
      expect(ids).toHaveLength(perPerson);
      expect(ids[0]).toBe(`session-${perPerson}`);
      expect(ids).not.toContain('session-0');
    });
  });
}
