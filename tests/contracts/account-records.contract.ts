import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { type RecordKind, recordLifetimesMs } from '~/account-records/account-records';
import { putDeletedAccount, readDeletedAccount } from '~/account-records/deleted-account';
import { createAccountRecords } from '~/account-records/sealed-account-records.server';
import { type SealedRecordStore } from '~/account-records/sealed-record-store';
import { minutes } from '~/durations';
import { createClock } from '../fakes/clock';

interface RecordStoresUnderTest {
  store: SealedRecordStore;
  /** A second store over the same data, as another machine has one. */
  elsewhere: SealedRecordStore;
  /** One over the same data that belongs to another tenant. */
  foreign: SealedRecordStore;
  /** Everything that the store holds, as whoever copies it would find it. */
  held: () => string | Promise<string>;
  /** Has what is over removed, where the store does not do that by itself. */
  removeExpired: () => Promise<unknown>;
  close: () => void | Promise<void>;
}

export type MakeRecordStores = (options: {
  now: () => number;
}) => RecordStoresUnderTest | Promise<RecordStoresUnderTest>;

/** Few, so that the limit is reached soon. */
const perKind = 5;
const [ada, grace] = ['auth0|ada', 'auth0|grace'];
const schema = z.object({ note: z.string() });
const report: RecordKind<{ note: string }> = { name: 'not-me-report', schema };
const dismissed: RecordKind<{ note: string }> = { name: 'dismissed-attention', schema };
const [former, secret] = [
  'a former secret of thirty-two bytes',
  'a secret of at least thirty-two b',
];

/** Holds an adapter, with the sealing in front of it, to every promise of `AccountRecords`. */
export function describeAccountRecords(name: string, makeStores: MakeRecordStores) {
  const setUp = async () => {
    const clock = createClock();
    const { store, elsewhere, foreign, held, removeExpired, close } = await makeStores({
      now: clock.now,
    });
    onTestFinished(() => close());
    const unreadable: string[][] = [];
    const on = (one: SealedRecordStore, secrets: [string, ...string[]] = [secret]) =>
      createAccountRecords({
        store: one,
        secrets,
        now: clock.now,
        onUnreadable: (...why) => unreadable.push(why),
        perKind,
      });
    return {
      records: on(store),
      elsewhere: on(elsewhere),
      foreign: on(foreign),
      with: (...secrets: [string, ...string[]]) => on(store, secrets),
      unreadable,
      held,
      removeExpired,
      clock,
    };
  };
  const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

  describe(`${name} keeps the promises of account records`, () => {
    test('a person of whom nothing is kept has no records', async () => {
      const { records } = await setUp();
      expect(await records.list(ada, report)).toEqual([]);
      expect(await records.get(ada, report, 'one')).toBeNull();
    });

    test('a record comes back as it went in, with its times', async () => {
      const { records, clock } = await setUp();
      await records.put(ada, report, 'one', { note: 'é\n"x"' });
      const kept = {
        id: 'one',
        value: { note: 'é\n"x"' },
        writtenAt: new Date(clock.now()),
        expiresAt: new Date(clock.now() + recordLifetimesMs['not-me-report']),
      };
      expect(await records.get(ada, report, 'one')).toEqual(kept);
      expect(await records.list(ada, report)).toEqual([kept]);
    });

    test('a record is known on another machine', async () => {
      const { records, elsewhere } = await setUp();
      await records.put(ada, report, 'one', { note: 'x' });
      expect(await elsewhere.get(ada, report, 'one')).not.toBeNull();
    });

    test('a record is neither another person’s nor another tenant’s', async () => {
      const { records, foreign } = await setUp();
      await records.put(ada, report, 'one', { note: 'x' });
      expect(await records.get(grace, report, 'one')).toBeNull();
      expect(await records.list(grace, report)).toEqual([]);
      expect(await foreign.get(ada, report, 'one')).toBeNull();
      expect(await foreign.list(ada, report)).toEqual([]);
      await foreign.eraseAll(ada);
      await records.remove(grace, report, 'one');
      expect(await records.get(ada, report, 'one')).not.toBeNull();
    });

    test('records of two kinds are kept apart', async () => {
      const { records } = await setUp();
      await records.put(ada, report, 'one', { note: 'report' });
      await records.put(ada, dismissed, 'one', { note: 'dismissed' });
      expect((await records.get(ada, report, 'one'))?.value.note).toBe('report');
      expect((await records.list(ada, dismissed)).map(({ value }) => value.note)).toEqual([
        'dismissed',
      ]);
    });

    test('the latest come first', async () => {
      const { records, clock } = await setUp();
      for (const id of ['one', 'two', 'three']) {
        await records.put(ada, report, id, { note: id });
        clock.advance(1);
      }
      expect(idsOf(await records.list(ada, report))).toEqual(['three', 'two', 'one']);
    });

    test('a record that is written again is one record, with the new value and a new lifetime', async () => {
      const { records, clock } = await setUp();
      await records.put(ada, report, 'one', { note: 'first' });
      clock.advance(minutes(1));
      await records.put(ada, report, 'one', { note: 'second' });
      const listed = await records.list(ada, report);
      expect(listed).toMatchObject([{ value: { note: 'second' } }]);
      expect(listed[0]?.writtenAt).toEqual(new Date(clock.now()));
    });

    test.each([report, dismissed])(
      'a $name is kept for its lifetime, and no longer',
      async (kind) => {
        const { records, clock } = await setUp();
        await records.put(ada, kind, 'one', { note: 'x' });
        clock.advance(recordLifetimesMs[kind.name] - 1);
        expect(await records.get(ada, kind, 'one')).not.toBeNull();
        clock.advance(1);
        expect(await records.get(ada, kind, 'one')).toBeNull();
        expect(await records.list(ada, kind)).toEqual([]);
      },
    );

    test('nothing is left of a record that is over once there is another', async () => {
      const { records, clock, held, removeExpired } = await setUp();
      await records.put(ada, report, 'one', { note: 'x' });
      const before = await held();
      clock.advance(recordLifetimesMs['not-me-report']);
      await records.put(ada, report, 'two', { note: 'y' });
      await removeExpired();
      expect((await held()).length).toBe(before.length);
    });

    test('of one person and kind, the latest are kept up to a limit', async () => {
      const { records, clock } = await setUp();
      await records.put(ada, dismissed, 'other kind', { note: 'x' });
      await records.put(grace, report, 'other person', { note: 'x' });
      for (let count = 0; count <= perKind; count += 1) {
        clock.advance(1);
        await records.put(ada, report, `record-${count}`, { note: 'x' });
      }
      const ids = idsOf(await records.list(ada, report));
      expect(ids).toHaveLength(perKind);
      expect(ids[0]).toBe(`record-${perKind}`);
      expect(ids).not.toContain('record-0');
      expect(await records.list(ada, dismissed)).toHaveLength(1);
      expect(await records.list(grace, report)).toHaveLength(1);
    });

    test('a record that is removed is gone, and the others stay', async () => {
      const { records } = await setUp();
      await records.put(ada, report, 'one', { note: 'x' });
      await records.put(ada, report, 'two', { note: 'x' });
      await records.remove(ada, report, 'one');
      await records.remove(ada, report, 'never there');
      expect(idsOf(await records.list(ada, report))).toEqual(['two']);
    });

    test('a person who is erased leaves nothing, and nobody else loses anything', async () => {
      const { records, held } = await setUp();
      await records.put(grace, report, 'one', { note: 'x' });
      const before = await held();
      await records.put(ada, report, 'one', { note: 'x' });
      await records.put(ada, dismissed, 'two', { note: 'x' });
      await records.eraseAll(ada);
      expect(await held()).toBe(before);
    });

    describe('of a deleted account', () => {
      const deletedAt = new Date('2026-03-01T12:00:00Z');
      const deleted = { number: 'LK-7F3K-29QD', deletedAt, returnedAt: null };

      test('the mark outlives the erasure', async () => {
        const { records } = await setUp();
        await putDeletedAccount(records, ada, deleted);
        await records.put(grace, report, 'one', { note: 'x' });
        await records.eraseAll(ada);
        expect(await readDeletedAccount(records, ada)).toEqual(deleted);
        expect(await records.list(grace, report)).toHaveLength(1);
      });

      test('nothing is written any more, by whatever portal', async () => {
        const { records, elsewhere } = await setUp();
        await putDeletedAccount(records, ada, deleted);
        await elsewhere.put(ada, report, 'late', { note: 'x' });
        await elsewhere.put(grace, report, 'one', { note: 'x' });
        expect(await records.list(ada, report)).toEqual([]);
        expect(await records.list(grace, report)).toHaveLength(1);
      });

      test('records are written again once its person has a new one', async () => {
        const { records } = await setUp();
        await putDeletedAccount(records, ada, { ...deleted, returnedAt: deletedAt });
        await records.put(ada, report, 'one', { note: 'x' });
        expect(await records.list(ada, report)).toHaveLength(1);
      });

      test('the mark is found by a former secret too', async () => {
        const { with: withSecrets } = await setUp();
        await putDeletedAccount(withSecrets(former), ada, deleted);
        const rotated = withSecrets(secret, former);
        await rotated.put(ada, report, 'late', { note: 'x' });
        await rotated.eraseAll(ada);
        expect(await rotated.list(ada, report)).toEqual([]);
        expect(await readDeletedAccount(rotated, ada)).toEqual(deleted);
      });
    });

    test('nothing of a person, an id or a value can be read in the store', async () => {
      const { records, held } = await setUp();
      await records.put('auth0|ada-lovelace', report, 'session-4711', { note: 'Firefox' });
      expect(await held()).not.toMatch(/lovelace|4711|Firefox/);
    });

    test('what this release cannot read is left out, and told by a code', async () => {
      const { records, unreadable } = await setUp();
      const other: RecordKind<unknown> = { name: report.name, schema: z.unknown() };
      await records.put(ada, other, 'other', { remark: 'x' });
      await records.put(ada, report, 'one', { note: 'x' });
      expect(idsOf(await records.list(ada, report))).toEqual(['one']);
      expect(await records.get(ada, report, 'other')).toBeNull();
      expect(unreadable).toEqual(Array(2).fill(['not-me-report', 'other_shape']));
    });
  });

  describe(`${name} under secrets that change`, () => {
    const written = async () => {
      const set = await setUp();
      await set.with(former).put(ada, report, 'one', { note: 'before' });
      return { ...set, rotated: set.with(secret, former) };
    };

    test('a record is found as long as its secret is among them', async () => {
      const { rotated, records, unreadable } = await written();
      expect(await rotated.get(ada, report, 'one')).not.toBeNull();
      expect(idsOf(await rotated.list(ada, report))).toEqual(['one']);
      expect(await records.get(ada, report, 'one')).toBeNull();
      expect(await records.list(ada, report)).toEqual([]);
      expect(unreadable).toEqual([]);
    });

    test('a record that is written again moves to the new secret', async () => {
      const { rotated, records } = await written();
      await rotated.put(ada, report, 'one', { note: 'after' });
      expect(await rotated.list(ada, report)).toMatchObject([{ value: { note: 'after' } }]);
      expect((await records.get(ada, report, 'one'))?.value.note).toBe('after');
    });

    test('a record of the former secret can be removed', async () => {
      const { rotated } = await written();
      await rotated.remove(ada, report, 'one');
      expect(await rotated.list(ada, report)).toEqual([]);
    });

    test('a person’s records of the former secret are erased with the others', async () => {
      const { rotated, held } = await written();
      await rotated.put(ada, report, 'two', { note: 'x' });
      await rotated.eraseAll(ada);
      expect(await rotated.list(ada, report)).toEqual([]);
      expect(await held()).not.toContain('not-me-report');
    });
  });
}
