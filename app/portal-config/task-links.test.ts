import { describe, expect, test } from 'vitest';
import { operatorConfigSchema } from './operator-config';

const fits = (returnUrl: string, tasks: string[] = ['change-password']) =>
  operatorConfigSchema.safeParse({ taskLinks: { loom: { returnUrls: [returnUrl], tasks } } })
    .success;

test.each([
  'https://loom.example/',
  'https://loom.example/settings/security',
  'https://loom.example:8443/settings',
  'https://loom.example/@ada/settings',
  'https://xn--bcher-kva.example/konto',
  'http://localhost:4000/settings',
  'http://127.0.0.1:4000/settings',
  'http://[::1]:4000/settings',
])('an application may have people back at %s', (returnUrl) => {
  expect(fits(returnUrl)).toBe(true);
});

describe('refused is an address to come back to that', () => {
  test.each([
    ['is plain http elsewhere', 'http://loom.example/settings'],
    ['only looks like this machine', 'http://localhost.loom.example/settings'],
    ['is no address of a page', 'javascript:alert(1)'],
    ['is an app’s own scheme', 'loom:/settings'],
    ['is a path', '/settings'],
    ['has no scheme', '//loom.example/settings'],
    ['has user info', 'https://loom@loom.example/settings'],
    ['has a password', 'https://loom:secret@loom.example/settings'],
    ['has a query', 'https://loom.example/settings?tab=security'],
    ['has an empty query', 'https://loom.example/settings?'],
    ['has a fragment', 'https://loom.example/settings#security'],
    ['has an empty fragment', 'https://loom.example/settings#'],
    ['has a host in capitals', 'https://Loom.example/settings'],
    ['has a host in its own letters', 'https://bücher.example/konto'],
    ['has a backslash', 'https://loom.example\\settings'],
    ['has its usual port', 'https://loom.example:443/settings'],
    ['has no path', 'https://loom.example'],
    ['goes up', 'https://loom.example/a/../settings'],
    ['has a blank', ' https://loom.example/settings'],
    ['has any host', 'https://*/settings'],
    ['is longer than a cookie should be', `https://loom.example/${'a'.repeat(500)}`],
  ])('%s', (_what, returnUrl) => {
    expect(fits(returnUrl)).toBe(false);
  });
});

test.each([[[]], [['change-everything']], [['constructor']]])(
  'an application cannot be allowed the tasks %j',
  (tasks) => {
    expect(fits('https://loom.example/settings', tasks)).toBe(false);
  },
);
