import { type Request, type Response } from 'express';
import { expect, test } from 'vitest';
import { oneLoopbackHost } from './own-host.server';

/** Where a request is sent, or “on” when it is let through. */
function pass(
  baseUrl: string,
  { host, method = 'GET', originalUrl = '/account?a=1' }: Partial<Record<string, string>>,
): string {
  let outcome = '';
  oneLoopbackHost(baseUrl)(
    { headers: { host }, method, originalUrl } as unknown as Request,
    {
      redirect: (status: number, url: string) => {
        outcome = `${status} ${url}`;
      },
    } as unknown as Response,
    () => {
      outcome = 'on';
    },
  );
  return outcome;
}

const local = 'http://localhost:3000';

test('the configured host is let through', () => {
  expect(pass(local, { host: 'localhost:3000' })).toBe('on');
});

test.each(['127.0.0.1:3000', '[::1]:3000', '127.1:3000'])(
  '%s is sent to the configured host, with its path and query',
  (host) => {
    expect(pass(local, { host })).toBe('307 http://localhost:3000/account?a=1');
  },
);

test('it works the other way round too', () => {
  expect(pass('http://127.0.0.1:3000', { host: 'localhost:3000' })).toBe(
    '307 http://127.0.0.1:3000/account?a=1',
  );
});

test('a HEAD request is sent on like a GET request', () => {
  expect(pass(local, { host: '127.0.0.1:3000', method: 'HEAD' })).toMatch(/^307 /);
});

test('a form is not sent on', () => {
  expect(pass(local, { host: '127.0.0.1:3000', method: 'POST' })).toBe('on');
});

test.each([
  'portal.example',
  '192.168.0.5:3000',
  '127.0.0.1:4000',
  '127.0.0.1',
  'a b',
  '',
  'localhost.example:3000',
])('the host “%s” is left alone', (host) => {
  expect(pass(local, { host })).toBe('on');
});

test('a request without a host is left alone', () => {
  expect(pass(local, {})).toBe('on');
});

test('a portal on a real host sends nobody anywhere', () => {
  for (const host of ['localhost', '127.0.0.1', 'other.example'])
    expect(pass('https://portal.example', { host })).toBe('on');
});
