import { expect, test } from 'vitest';
import { cookiePairs, createHostCookie, hostCookieName } from './host-cookie.server';

const secrets = ['a secret'];
const pairOf = (setCookie: string) => setCookie.split(';')[0] ?? '';

test('a cookie over https has the prefix that ties it to this host', () => {
  expect(hostCookieName('latchkey', { isSecure: true })).toBe('__Host-latchkey');
});

test('a cookie over plain http cannot have it', () => {
  expect(hostCookieName('latchkey', { isSecure: false })).toBe('latchkey');
});

test('a cookie keeps the rules of its prefix', async () => {
  const cookie = createHostCookie('latchkey', { isSecure: true, secrets });
  const flags = (await cookie.serialize('value')).split('; ');
  expect(flags).toEqual(expect.arrayContaining(['Secure', 'Path=/']));
  expect(flags.some((flag) => /^domain/i.test(flag))).toBe(false);
});

test('no script reads a cookie, and no other site’s form sends it', async () => {
  const cookie = createHostCookie('latchkey', { isSecure: true, secrets });
  const flags = (await cookie.serialize('value')).split('; ');
  expect(flags).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Lax']));
});

test('a cookie goes with the browser unless it has a time to live', async () => {
  const brief = createHostCookie('latchkey', { isSecure: true, secrets, maxAge: 60 });
  const open = createHostCookie('latchkey', { isSecure: true, secrets });
  expect(await brief.serialize('value')).toContain('Max-Age=60');
  expect(await open.serialize('value')).not.toMatch(/Max-Age|Expires/);
});

test('a cookie over plain http is not marked as secure, or it would not come back', async () => {
  const cookie = createHostCookie('latchkey', { isSecure: false, secrets });
  expect(await cookie.serialize('value')).not.toContain('Secure');
});

test('a cookie comes back as it was', async () => {
  const cookie = createHostCookie('latchkey', { isSecure: true, secrets });
  const value = { name: 'Ada “é” ;,=', count: 3 };
  expect(await cookie.parse(pairOf(await cookie.serialize(value)))).toEqual(value);
});

test('a cookie of a former secret is still read', async () => {
  const before = createHostCookie('latchkey', { isSecure: true, secrets: ['old'] });
  const after = createHostCookie('latchkey', { isSecure: true, secrets: ['new', 'old'] });
  expect(await after.parse(pairOf(await before.serialize('value')))).toBe('value');
});

test('a cookie is signed with the first secret', async () => {
  const before = createHostCookie('latchkey', { isSecure: true, secrets: ['new', 'old'] });
  const after = createHostCookie('latchkey', { isSecure: true, secrets: ['new'] });
  expect(await after.parse(pairOf(await before.serialize('value')))).toBe('value');
});

test('a cookie of another secret, or of none, reads as absent', async () => {
  const cookie = createHostCookie('latchkey', { isSecure: true, secrets });
  const stranger = createHostCookie('latchkey', { isSecure: true, secrets: ['other'] });
  expect(await cookie.parse(pairOf(await stranger.serialize('value')))).toBeNull();
  expect(await cookie.parse('__Host-latchkey=InZhbHVlIg%3D%3D')).toBeNull();
});

test('the pairs of a header come in the order sent, with all that is behind the first equals sign', () => {
  const request = new Request('https://portal.example/', {
    headers: { cookie: 'b=2; a=1;c=x=y; empty=; nothing; b=3' },
  });
  expect(cookiePairs(request)).toEqual([
    { name: 'b', value: '2' },
    { name: 'a', value: '1' },
    { name: 'c', value: 'x=y' },
    { name: 'empty', value: '' },
    { name: 'b', value: '3' },
  ]);
});

test('a request without cookies has no pairs', () => {
  expect(cookiePairs(new Request('https://portal.example/'))).toEqual([]);
});
