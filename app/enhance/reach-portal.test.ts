import { expect, test, vi } from 'vitest';
import { isPortalReached } from './reach-portal';

function answer(status: number): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status })));
}

test.each([200, 302, 401, 404])('whoever answers with %i has something to say', async (status) => {
  answer(status);
  expect(await isPortalReached()).toBe(true);
});

test.each([500, 502, 503, 504])(
  'a proxy that answers with %i says the portal is down',
  async (status) => {
    answer(status);
    expect(await isPortalReached()).toBe(false);
  },
);

test('without a connection the portal is out of reach', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
  expect(await isPortalReached()).toBe(false);
});

test('a portal that does not answer is out of reach after eight seconds', async () => {
  const aborted = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(aborted.signal);
  vi.stubGlobal(
    'fetch',
    (_path: string, { signal }: { signal: AbortSignal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      }),
  );
  const reached = isPortalReached();
  aborted.abort();
  expect(await reached).toBe(false);
  expect(timeout).toHaveBeenCalledWith(8000);
});
