import { expect, test } from 'vitest';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { createEndingReports, type EndingReport } from './ending-reports.server';

const report: EndingReport = {
  endings: [
    {
      handle: 'handle',
      outcome: 'not-yet',
      reason: 'rate_limited',
      userAgent: 'curl/8',
      countryCode: 'SE',
      lastContactAt: 1000,
    },
  ],
  isComplete: true,
  retryAt: 2000,
};

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
  return {
    clock,
    kept,
    reports: createEndingReports(watched, createSealedText(['a secret'], 'ending report')),
  };
}

test('a report is read again by the person whose sessions it is about, as often as they like', async () => {
  const { reports } = setUp();
  const id = await reports.save('auth0|ada', report);
  expect(await reports.open('auth0|ada', id)).toEqual(report);
  expect(await reports.open('auth0|ada', id)).toEqual(report);
});

test('nobody else reads it', async () => {
  const { reports } = setUp();
  const id = await reports.save('auth0|ada', report);
  expect(await reports.open('auth0|eve', id)).toBeNull();
});

test.each(['', 'x', 'x'.repeat(22), '../../somewhere'])('“%s” is no report', async (id) => {
  expect(await setUp().reports.open('auth0|ada', id)).toBeNull();
});

test('it is kept for an hour', async () => {
  const { reports, clock } = setUp();
  const id = await reports.save('auth0|ada', report);
  clock.now = 61 * 60_000;
  expect(await reports.open('auth0|ada', id)).toBeNull();
});

test('the store sees neither person nor session', async () => {
  const { reports, kept } = setUp();
  await reports.save('auth0|ada', report);
  expect(kept.join()).not.toMatch(/ada|handle|curl/);
});
