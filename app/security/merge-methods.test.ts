import { expect, test } from 'vitest';
import { authenticationMethod } from '../../tests/fakes/authentication-methods';
import { type AuthenticationMethod } from './authentication-method';
import { mergeMethods, type MethodEntry } from './merge-methods';

const entry = ({
  linkedIds = [],
  ...given
}: Partial<AuthenticationMethod> & { id: string; linkedIds?: string[] }): MethodEntry => ({
  method: authenticationMethod(given),
  linkedIds,
});
const idsOf = (entries: MethodEntry[]) => mergeMethods(entries).map(({ id }) => id);

test('what was set up by itself is a method of its own', () => {
  expect(idsOf([entry({ id: 'totp|dev_1' }), entry({ id: 'totp|dev_2' })])).toEqual([
    'totp|dev_1',
    'totp|dev_2',
  ]);
});

test('push messages and the codes of the same app are one, called by the push messages', () => {
  const codes = entry({ id: 'totp|dev_1', linkedIds: ['link'] });
  const push = entry({ id: 'push|dev_1', kind: 'push', linkedIds: ['link'] });
  expect(mergeMethods([codes, push])).toEqual([
    authenticationMethod({ id: 'push|dev_1', kind: 'push' }),
  ]);
});

test.each([
  ['each other', ['b|dev_2'], ['a|dev_1']],
  ['only in one direction', ['b|dev_2'], []],
])('entries that name %s are one', (_, first, second) => {
  expect(
    idsOf([
      entry({ id: 'a|dev_1', linkedIds: first }),
      entry({ id: 'b|dev_2', linkedIds: second }),
    ]),
  ).toEqual(['a|dev_1']);
});

test('an entry that names two others joins them', () => {
  expect(
    idsOf([
      entry({ id: 'a|dev_1' }),
      entry({ id: 'b|dev_2' }),
      entry({ id: 'c|dev_3', linkedIds: ['a|dev_1', 'b|dev_2'] }),
    ]),
  ).toEqual(['a|dev_1']);
});

test('a pair is confirmed as soon as one of its entries is', () => {
  const [method] = mergeMethods([
    entry({ id: 'totp|dev_1', isConfirmed: false, linkedIds: ['x'] }),
    entry({ id: 'push|dev_1', kind: 'push', linkedIds: ['x'] }),
  ]);
  expect(method?.isConfirmed).toBe(true);
});

test('a pair has a name where one of its entries has', () => {
  const [method] = mergeMethods([
    entry({ id: 'push|dev_1', kind: 'push', linkedIds: ['x'] }),
    entry({ id: 'totp|dev_1', name: 'Work phone', linkedIds: ['x'] }),
  ]);
  expect(method?.name).toBe('Work phone');
});

test('a pair was added with its first entry, and used with its last', () => {
  const [method] = mergeMethods([
    entry({ id: 'a|dev_1', linkedIds: ['x'], addedAt: new Date(1), lastUsedAt: new Date(5) }),
    entry({ id: 'b|dev_2', linkedIds: ['x'], addedAt: new Date(2), lastUsedAt: new Date(9) }),
  ]);
  expect(method).toMatchObject({ addedAt: new Date(1), lastUsedAt: new Date(9) });
});
