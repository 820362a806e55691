import { expect, test } from 'vitest';
import { z } from 'zod';
import { minutes } from '~/durations';
import { createMemoryCache } from './memory-cache.server';
import { createPersonalRecords } from './personal-records.server';
import { createSealedText } from './sealed-text.server';

const record = { handles: ['handle-1'] };

function setUp() {
  const clock = { now: 0 };
  const cache = createMemoryCache({ now: () => clock.now });
  const kept: string[] = [];
  const watched = {
    ...cache,
    set: (key: string, value: string, lifetimeMs: number) => {
      kept.push(key, value);
      return cache.set(key, value, lifetimeMs);
    },
  };
  const options = {
    cache: watched,
    sealedText: createSealedText(['a secret'], 'selection'),
    kind: 'selection',
    schema: z.object({ handles: z.array(z.string()) }),
    lifetimeMs: minutes(60),
  };
  return { clock, kept, options, records: createPersonalRecords(options) };
}

test('a record is read again by the person it belongs to, as often as they like', async () => {
  const { records } = setUp();
  const id = await records.save('auth0|ada', record);
  expect(await records.open('auth0|ada', id)).toEqual(record);
  expect(await records.open('auth0|ada', id)).toEqual(record);
});

test('another value takes the place of a record, for its whole lifetime', async () => {
  const { records, clock } = setUp();
  const id = await records.save('auth0|ada', record);
  clock.now += minutes(59);
  await records.replace('auth0|ada', id, { handles: [] });
  clock.now += minutes(59);
  expect(await records.open('auth0|ada', id)).toEqual({ handles: [] });
});

test('nobody else reads it', async () => {
  const { records } = setUp();
  const id = await records.save('auth0|ada', record);
  expect(await records.open('auth0|eve', id)).toBeNull();
});

test.each(['', 'x', 'x'.repeat(22), '../../somewhere'])('“%s” is no record', async (id) => {
  expect(await setUp().records.open('auth0|ada', id)).toBeNull();
});

test('it is kept for its time', async () => {
  const { records, clock } = setUp();
  const id = await records.save('auth0|ada', record);
  clock.now = minutes(60);
  expect(await records.open('auth0|ada', id)).toBeNull();
});

test('the store sees neither the person nor what is kept', async () => {
  const { records, kept } = setUp();
  await records.save('auth0|ada', record);
  expect(kept.join()).not.toMatch(/ada|handle/);
});

test('what another release has written in another form is none', async () => {
  const { records, options } = setUp();
  const other = createPersonalRecords({ ...options, schema: z.unknown() });
  const id = await other.save('auth0|ada', { selected: ['handle-1'] });
  expect(await records.open('auth0|ada', id)).toBeNull();
});
