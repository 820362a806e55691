import { expect, test } from 'vitest';
import { days } from '~/durations';
import { createMemoryAccountRecords } from '../../tests/fakes/account-records';
import { createClock } from '../../tests/fakes/clock';
import { type AttentionReason } from './attention';
import { dismissAttention, withoutDismissed } from './dismissed-attention.server';

const ada = 'auth0|ada';

function setUp() {
  const clock = createClock();
  const services = { accountRecords: createMemoryAccountRecords(clock) };
  const dismiss = (sessionId: string, ...reasons: AttentionReason[]) =>
    dismissAttention(services, ada, sessionId, reasons);
  const left = async (attention: Record<string, AttentionReason[]>, userId = ada) =>
    Object.fromEntries(
      await withoutDismissed(services, userId, new Map(Object.entries(attention))),
    );
  return { clock, dismiss, left };
}

test('what was not dismissed is left', async () => {
  const { left } = setUp();
  expect(await left({ one: ['copied'] })).toEqual({ one: ['copied'] });
});

test('a session whose reasons were dismissed is left out, and no other', async () => {
  const { dismiss, left } = setUp();
  await dismiss('one', 'copied');
  expect(await left({ one: ['copied'], two: ['copied'] })).toEqual({ two: ['copied'] });
});

test('a session with a new reason comes back, with all of them', async () => {
  const { dismiss, left } = setUp();
  await dismiss('one', 'copied');
  expect(await left({ one: ['copied', 'script'] })).toEqual({ one: ['copied', 'script'] });
});

test('a session that has lost one of its dismissed reasons stays away', async () => {
  const { dismiss, left } = setUp();
  await dismiss('one', 'copied', 'script');
  expect(await left({ one: ['script'] })).toEqual({});
});

test('what was dismissed before stays dismissed with the new reason', async () => {
  const { dismiss, left } = setUp();
  await dismiss('one', 'copied');
  await dismiss('one', 'script');
  expect(await left({ one: ['copied', 'script'] })).toEqual({});
});

test('what one person dismissed is left for another', async () => {
  const { dismiss, left } = setUp();
  await dismiss('one', 'copied');
  expect(await left({ one: ['copied'] }, 'auth0|grace')).toEqual({ one: ['copied'] });
});

test('what was dismissed comes back after 90 days', async () => {
  const { clock, dismiss, left } = setUp();
  await dismiss('one', 'copied');
  clock.advance(days(90) - 1);
  expect(await left({ one: ['copied'] })).toEqual({});
  clock.advance(1);
  expect(await left({ one: ['copied'] })).toEqual({ one: ['copied'] });
});
