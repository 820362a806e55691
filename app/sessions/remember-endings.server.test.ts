import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { seconds } from '~/durations';
import { TenantError } from '~/tenant-calls/tenant-error';
import { listBeforeEnding } from './remember-endings.server';
import { type SessionRepository } from './session-repository';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what is about to end waits no longer than a moment for the list of it', async () => {
  const list: SessionRepository['list'] = (_userId, options) =>
    new Promise((_, reject) => {
      options?.signal?.addEventListener('abort', () =>
        reject(new TenantError('timeout', 'Too late.')),
      );
    });
  const listed = listBeforeEnding({ directory: { list } }, 'auth0|ada', {});
  await vi.advanceTimersByTimeAsync(seconds(1.5));
  expect(await listed).toEqual([]);
});
