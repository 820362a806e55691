import { expect, test } from 'vitest';
import { roadOf } from './set-up-road';

const both = { here: true, otherTab: true };

test.each(['authenticator-app', 'phone', 'email', 'recovery-code'] as const)(
  '%s is set up here where that can be, as these pages lead back',
  (kind) => {
    expect(roadOf(kind, both)).toBe('here');
  },
);

test.each(['push', 'security-key'] as const)(
  '%s is set up on a page of the tenant, as it takes a device or a script',
  (kind) => {
    expect(roadOf(kind, both)).toBe('other-tab');
  },
);

test('what can be set up on a page of the tenant is, where it cannot be here', () => {
  expect(roadOf('phone', { here: false, otherTab: true })).toBe('other-tab');
});

test('codes by e-mail and recovery codes have no page of the tenant', () => {
  const roads = { here: false, otherTab: true };
  expect([roadOf('email', roads), roadOf('recovery-code', roads)]).toEqual([null, null]);
});

test('with no road open, nothing is set up', () => {
  expect(roadOf('authenticator-app', { here: false, otherTab: false })).toBeNull();
});
