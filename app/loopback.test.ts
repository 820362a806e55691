import { expect, test } from 'vitest';
import { isLoopbackHost } from './loopback';

test.each(['localhost', '127.0.0.1', '127.255.0.9', '[::1]'])('%s is this machine', (host) => {
  expect(isLoopbackHost(host)).toBe(true);
});

test.each(['localhost.example', '128.0.0.1', '127.0.0.1.example', '0.0.0.0', '::1', ''])(
  '%j is not this machine',
  (host) => {
    expect(isLoopbackHost(host)).toBe(false);
  },
);
