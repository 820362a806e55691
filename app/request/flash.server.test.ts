import { expect, test } from 'vitest';
import { createFlashes, type Flash } from './flash.server';
import { createHostCookie } from '~/host-cookie.server';

const options = { isSecure: true, secrets: ['a secret'] };
const flashes = createFlashes(options);
const browserWith = (setCookie: string) =>
  new Request('https://portal.example/', { headers: { cookie: setCookie.split(';')[0] ?? '' } });

test.each<Flash>([
  { kind: 'session-ended', device: 'Firefox 128 on Linux' },
  { kind: 'session-ended', device: 'Unknown device' },
  { kind: 'session-already-gone' },
  { kind: 'access-ended' },
  { kind: 'access-already-gone' },
])('what is said on one page is read on the next: $kind', async (flash) => {
  expect((await flashes.take(browserWith(await flashes.set(flash))))?.flash).toEqual(flash);
});

test('a message that has been read is taken out of the browser', async () => {
  const taken = await flashes.take(
    browserWith(await flashes.set({ kind: 'session-already-gone' })),
  );
  expect(taken?.clear).toMatch(/^__Host-latchkey_flash=;/);
  expect(taken?.clear.split('; ')).toEqual(
    expect.arrayContaining(['Max-Age=0', 'Path=/', 'Secure']),
  );
});

test('a message does not outlive a minute', async () => {
  expect(await flashes.set({ kind: 'session-already-gone' })).toContain('Max-Age=60');
});

test('a browser without a message has none', async () => {
  expect(await flashes.take(new Request('https://portal.example/'))).toBeNull();
});

test('a message that the portal did not sign is not shown', async () => {
  const foreign = createFlashes({ ...options, secrets: ['another secret'] });
  const cookie = await foreign.set({
    kind: 'session-ended',
    device: 'Call 555',
  });
  expect(await flashes.take(browserWith(cookie))).toBeNull();
});

test.each([
  ['of an unknown kind', { kind: 'you-have-won' }],
  ['without its facts', { kind: 'session-ended' }],
  ['with a count that is none', { kind: 'other-sessions-ended', isComplete: true, count: -1 }],
  ['of endless length', { kind: 'session-ended', device: 'x'.repeat(201) }],
  ['that is a word', 'session-already-gone'],
])('a message %s is not shown', async (_, value) => {
  const cookie = await createHostCookie('latchkey_flash', options).serialize(value);
  expect(await flashes.take(browserWith(cookie))).toBeNull();
});
