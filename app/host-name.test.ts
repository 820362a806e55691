import { expect, test } from 'vitest';
import { isHostName, tellableHost } from './host-name';

test.each([
  'redis',
  'latchkey-redis_1',
  'cache.example',
  'cache.example.',
  '10.0.0.1',
  '[fd00::1]',
])('%s may be a host', (hostname) => {
  expect(isHostName(hostname)).toBe(true);
});

test.each(['', 'p!ss', 'a%20b', 'cache..example', '.example', 'x'.repeat(64), 'pass=word'])(
  '%s may not',
  (hostname) => {
    expect(isHostName(hostname)).toBe(false);
  },
);

test.each([
  ['http://user:secret@proxy:3128', 'proxy:3128'],
  ['http://proxy.example', 'proxy.example'],
  ['http://[fd00::1]:3128', '[fd00::1]:3128'],
  ['http://kJ8dk2lsK29dkeoqpw8', 'the host of HTTPS_PROXY'],
])('of %s, %s is told', (url, told) => {
  expect(tellableHost(url, 'HTTPS_PROXY')).toBe(told);
});
