import { describe, expect, test } from 'vitest';
import { days } from '~/durations';
import { accountSession } from '../../tests/fakes/session-directory';
import { findAttention } from './attention';
import { type ListedSession, type SignInMethod } from './session';

const now = Date.parse('2026-11-23T12:00:00Z');
const method = (name: string): SignInMethod => ({ name, at: null, factor: null });
const from = (ip: string | null, userAgent: string | null = 'Firefox') => ({
  ip,
  userAgent,
  asn: null,
});
const listed = (given: Partial<ListedSession> & { id: string }): ListedSession => ({
  ...accountSession(given),
  expiresAt: null,
  idleExpiresAt: null,
  isCurrent: false,
  endingSince: null,
  isImpersonation: false,
  methods: [method('pwd')],
  first: from('se-1'),
  last: from('se-2'),
  ...given,
});
const current = listed({ id: 'current', isCurrent: true });
/** Addresses here begin with their country. */
const facts = {
  looksCopied: ({ id }: ListedSession) => id === 'copied',
  isScript: (userAgent: string) => userAgent === 'curl',
  countryOf: (ip: string) => (ip.startsWith('?') ? null : ip.slice(0, 2)),
  now,
};
const reasonsOf = (session: ListedSession, ...others: ListedSession[]) =>
  findAttention([current, session, ...others], facts).get(session.id) ?? null;

test('a session like the others needs no attention', () => {
  expect(reasonsOf(listed({ id: 'usual' }))).toBeNull();
});

test.each([
  ['impersonated', { id: 'x', isImpersonation: true }],
  ['copied', { id: 'copied' }],
  ['script', { id: 'x', last: from('se-1', 'curl') }],
  ['script', { id: 'x', first: from('se-1', 'curl'), last: from('se-1', null) }],
  ['password-only-new-country', { id: 'x', first: from('br-1'), last: from('br-1') }],
])('a session is %s', (reason, given) => {
  expect(reasonsOf(listed(given))).toEqual([reason]);
});

test('all reasons are told, the gravest first', () => {
  const session = listed({
    id: 'copied',
    isImpersonation: true,
    first: from('br-1'),
    last: from('br-2', 'curl'),
  });
  expect(reasonsOf(session)).toEqual([
    'impersonated',
    'copied',
    'script',
    'password-only-new-country',
  ]);
});

test.each([
  ['the current one', { isCurrent: true }],
  ['one that is being signed out', { endingSince: new Date(now - 1000) }],
  ['one that has expired', { expiresAt: new Date(now - 1000) }],
])('no attention is asked for %s', (_, given) => {
  expect(reasonsOf(listed({ id: 'copied', isImpersonation: true, ...given }))).toBeNull();
});

describe('a country is no reason', () => {
  const createdAt = new Date(now - days(1));
  const abroad = { id: 'abroad', createdAt, first: from('br-1'), last: from('br-2') };

  test.each([
    ['where a second factor was used', [method('pwd'), method('mfa')]],
    ['where a passkey was used', [method('passkey')]],
    ['where a code was used, and no password', [method('email')]],
    ['where another provider signed the person in', [method('federated')]],
    ['where nothing is told of the sign-in', []],
  ])('%s', (_, methods) => {
    expect(reasonsOf(listed({ ...abroad, methods }))).toBeNull();
  });

  const weekBefore = new Date(abroad.createdAt.getTime() - days(7));
  test.each([
    ['the current session is', { isCurrent: true, last: from('br-3') }],
    ['a session began with a second factor', { methods: [method('mfa')], first: from('br-3') }],
    ['a session began with a passkey', { methods: [method('passkey')], first: from('br-3') }],
    ['a session that is a week older began', { createdAt: weekBefore, first: from('br-3') }],
  ])('where %s', (_, given) => {
    expect(reasonsOf(listed(abroad), listed({ id: 'y', ...given }))).toBeNull();
  });

  test('where it is not known', () => {
    expect(reasonsOf(listed({ id: 'x', first: from('?'), last: from(null) }))).toBeNull();
  });

  test('where no other session has one to compare it with', () => {
    const nowhere = listed({ id: 'here', isCurrent: true, first: from('?'), last: from(null) });
    expect(findAttention([nowhere, listed(abroad)], facts).size).toBe(0);
  });

  test('where the session only travelled there', () => {
    expect(reasonsOf(listed({ id: 'x', last: from('br-1') }))).toBeNull();
  });
});

describe('a country stays new', () => {
  const createdAt = new Date(now - days(1));
  const abroad = { id: 'abroad', createdAt, first: from('br-1'), last: from('br-2') };

  test.each([
    ['a password-only session that began there at the same time', { createdAt }],
    [
      'one that is a little less than a week older',
      { createdAt: new Date(createdAt.getTime() - days(7) + 1) },
    ],
    ['one of which it is not told when it began', { createdAt: null }],
  ])('beside %s, and both need attention', (_, given) => {
    const second = listed({ ...abroad, id: 'second', ...given });
    const found = findAttention([current, listed(abroad), second], facts);
    expect([...found.keys()]).toEqual(['abroad', 'second']);
  });

  test('for a session of which it is not told when it began', () => {
    const older = listed({ ...abroad, id: 'older', createdAt: new Date(0), methods: [] });
    expect(reasonsOf(listed({ ...abroad, createdAt: null }), older)).toEqual([
      'password-only-new-country',
    ]);
  });
});

describe('a country stays new though a session that looks proven was seen there', () => {
  const abroad = listed({ id: 'abroad', first: from('br-1'), last: from('br-2') });
  const proven = { id: 'y', methods: [method('mfa')], createdAt: new Date(0) };

  test.each([
    ['as it only went there, like a stolen one', { last: from('br-3') }],
    ['as it is not told where it began', { first: from(null), last: from('br-3') }],
    ['as somebody else acts in it', { first: from('br-3'), isImpersonation: true }],
    ['as it looks copied', { id: 'copied', first: from('br-3') }],
    [
      'as it is the current one, and looks copied',
      { id: 'copied', isCurrent: true, last: from('br-3') },
    ],
  ])('%s', (_, given) => {
    expect(reasonsOf(abroad, listed({ ...proven, ...given }))).toEqual([
      'password-only-new-country',
    ]);
  });
});

test('a session that is being signed out does not vouch for its country', () => {
  const abroad = listed({ id: 'abroad', first: from('br-1'), last: from('br-2') });
  const ending = listed({
    id: 'y',
    createdAt: new Date(0),
    last: from('br-3'),
    endingSince: new Date(now),
  });
  expect(reasonsOf(abroad, ending)).toEqual(['password-only-new-country']);
});

test('of a list, the sessions that need attention are found by their ids', () => {
  const found = findAttention([current, listed({ id: 'usual' }), listed({ id: 'copied' })], facts);
  expect([...found]).toEqual([['copied', ['copied']]]);
});
