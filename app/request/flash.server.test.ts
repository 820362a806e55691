import { expect, test } from 'vitest';
import { createFlashes, type Flash } from './flash.server';
import { createHostCookie } from '~/host-cookie.server';
import { message } from '~/i18n/message';

const options = { isSecure: true, secrets: ['a secret'] };
const flashes = createFlashes(options);
const browserWith = (setCookie: string) =>
  new Request('https://portal.example/', { headers: { cookie: setCookie.split(';')[0] ?? '' } });

const alreadyGone: Flash = { message: message('sessions.done.alreadySignedOut'), tone: 'good' };

test.each<Flash>([
  { message: message('sessions.incomplete', { count: 12 }), tone: 'good' },
  { message: message('applications.access.removed'), tone: 'warn' },
  alreadyGone,
])('what is said on one page is read on the next: $message.key', async (flash) => {
  expect((await flashes.take(browserWith(await flashes.set(flash))))?.flash).toEqual(flash);
});

test('a message that has been read is taken out of the browser', async () => {
  const taken = await flashes.take(browserWith(await flashes.set(alreadyGone)));
  expect(taken?.clear).toMatch(/^__Host-latchkey_flash=;/);
  expect(taken?.clear.split('; ')).toEqual(
    expect.arrayContaining(['Max-Age=0', 'Path=/', 'Secure']),
  );
});

test('a message does not outlive a minute', async () => {
  expect(await flashes.set(alreadyGone)).toContain('Max-Age=60');
});

test('a browser without a message has none', async () => {
  expect(await flashes.take(new Request('https://portal.example/'))).toBeNull();
});

test('a message that the portal did not sign is not shown', async () => {
  const foreign = createFlashes({ ...options, secrets: ['another secret'] });
  const cookie = await foreign.set(alreadyGone);
  expect(await flashes.take(browserWith(cookie))).toBeNull();
});

test.each([
  ['of an unknown text', { message: { key: 'you.haveWon', values: {} }, tone: 'good' }],
  ['of an unknown tone', { ...alreadyGone, tone: 'loud' }],
  [
    'of endless length',
    {
      message: { key: 'sessions.done.signedOut', values: { device: 'x'.repeat(201) } },
      tone: 'good',
    },
  ],
  ['that is a word', 'sessions.done.alreadySignedOut'],
])('a message %s is not shown', async (_, value) => {
  const cookie = await createHostCookie('latchkey_flash', options).serialize(value);
  expect(await flashes.take(browserWith(cookie))).toBeNull();
});
