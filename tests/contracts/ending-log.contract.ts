import { describe, expect, onTestFinished, test } from 'vitest';
import { minutes } from '~/durations';
import { type EndingLog, endingMemoryMs } from '~/sessions/ending-log';
import { createClock } from '../fakes/clock';

export interface EndingLogsUnderTest {
  log: EndingLog;
  /** A second log over the same data, as another machine has one. */
  elsewhere: EndingLog;
  close: () => void | Promise<void>;
}

export type MakeEndingLogs = (options: {
  now: () => number;
}) => EndingLogsUnderTest | Promise<EndingLogsUnderTest>;

/** Holds an adapter to every promise of `EndingLog`. */
export function describeEndingLog(name: string, makeLogs: MakeEndingLogs) {
  const setUp = async () => {
    const clock = createClock();
    const logs = await makeLogs({ now: clock.now });
    onTestFinished(() => logs.close());
    return { ...logs, clock };
  };

  describe(`${name} keeps the promises of an ending log`, () => {
    test('a person who has ended nothing has no endings', async () => {
      const { log } = await setUp();
      expect(await log.recent('auth0|ada')).toEqual(new Map());
    });

    test('an ending is remembered with its time', async () => {
      const { log, clock } = await setUp();
      await log.record('auth0|ada', 'one');
      expect(await log.recent('auth0|ada')).toEqual(
        new Map([['one', { endedAt: new Date(clock.now()), confirmedAt: null }]]),
      );
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

    test('an ending is remembered up to its limit', async () => {
      const { log, clock } = await setUp();
      await log.record('auth0|ada', 'one');
      clock.advance(endingMemoryMs - 1);
      expect((await log.recent('auth0|ada')).has('one')).toBe(true);
    });

    test('an ending is forgotten at its limit', async () => {
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

    test('an ending is confirmed, with the time of that', async () => {
      const { log, elsewhere, clock } = await setUp();
      await log.record('auth0|ada', 'one');
      const endedAt = new Date(clock.now());
      clock.advance(minutes(1));
      await elsewhere.confirm('auth0|ada', 'one');
      expect((await log.recent('auth0|ada')).get('one')).toEqual({
        endedAt,
        confirmedAt: new Date(clock.now()),
      });
    });

    test('an ending that is confirmed twice keeps the first time', async () => {
      const { log, clock } = await setUp();
      await log.record('auth0|ada', 'one');
      await log.confirm('auth0|ada', 'one');
      const first = new Date(clock.now());
      clock.advance(minutes(1));
      await log.confirm('auth0|ada', 'one');
      expect((await log.recent('auth0|ada')).get('one')?.confirmedAt).toEqual(first);
    });

    test('an ending that is recorded again stays confirmed', async () => {
      const { log } = await setUp();
      await log.record('auth0|ada', 'one');
      await log.confirm('auth0|ada', 'one');
      await log.record('auth0|ada', 'one');
      expect((await log.recent('auth0|ada')).get('one')?.confirmedAt).not.toBeNull();
    });

    test('confirming what was never ended here records nothing', async () => {
      const { log } = await setUp();
      await log.confirm('auth0|ada', 'one');
      expect(await log.recent('auth0|ada')).toEqual(new Map());
    });

    test('confirming what has been forgotten does not bring it back', async () => {
      const { log, clock } = await setUp();
      await log.record('auth0|ada', 'one');
      clock.advance(endingMemoryMs);
      await log.confirm('auth0|ada', 'one');
      expect(await log.recent('auth0|ada')).toEqual(new Map());
    });
  });
}
