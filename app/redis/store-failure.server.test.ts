import { expect, test } from 'vitest';
import { storeFailure } from './store-failure.server';

test.each(['ENOTFOUND', 'EAI_AGAIN'])(
  'a name that is not found (%s) is not told, as it may be a password in the place of a host',
  (code) => {
    const error = Object.assign(new Error(`getaddrinfo ${code} kJ8dk2lsK29`), { code });
    const failure = storeFailure(error);
    expect(failure).toMatchObject({
      code: 'unreachable',
      message: `Redis: the host of REDIS_URL is not found (${code}).`,
    });
    expect(failure.stack).not.toContain('kJ8dk2lsK29');
  },
);

test('an address that refuses the connection is told', () => {
  const error = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:6379'), {
    code: 'ECONNREFUSED',
  });
  expect(storeFailure(error)).toMatchObject({
    code: 'unreachable',
    message: 'Redis: connect ECONNREFUSED 10.0.0.1:6379',
  });
});
