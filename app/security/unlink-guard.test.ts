import { describe, expect, test } from 'vitest';
import { identity } from '../../tests/fakes/ways-in';
import { signInsOf } from './sign-ins-of.server';
import { type ConnectionIsOpen, refuseUnlinking } from './unlink-guard';

const own = identity({ userId: 'ada' });
const google = identity({
  provider: 'google-oauth2',
  connection: 'google-oauth2',
  userId: '1098765',
  isSocial: true,
});
const github = identity({ provider: 'github', connection: 'github', userId: '7', isSocial: true });

/** Why the second of these sign-ins of `auth0|ada` is not unlinked. */
function refusal(identities: (typeof own)[], isOpen: ConnectionIsOpen = () => true) {
  const signIns = signInsOf({ identities }, 'auth0|ada');
  return refuseUnlinking(signIns[1]!, signIns, isOpen);
}

test('a linked sign-in may go where the main one lets in', () => {
  expect(refusal([own, google])).toBeNull();
});

test('it may go where only another linked one lets in', () => {
  expect(refusal([own, google, github], (connection) => connection === 'github')).toBeNull();
});

test('it stays where no other one lets in, though it does itself', () => {
  expect(refusal([own, google, github], (connection) => connection === 'google-oauth2')).toBe(
    'last_way_in',
  );
});

test('it stays where nobody knows whether another one lets in', () => {
  const isOpen = (connection: string) => (connection === 'github' ? null : false);
  expect(refusal([own, google, github], isOpen)).toBe('account_unknown');
});

test('it stays where its id is not told', () => {
  expect(refusal([own, { ...google, userId: null }])).toBe('sign_in_not_told');
});

describe('the main sign-in', () => {
  test('stays, whatever else lets in', () => {
    const signIns = signInsOf({ identities: [own, google] }, 'auth0|ada');
    expect(refuseUnlinking(signIns[0]!, signIns, () => true)).toBe('main_sign_in');
  });

  test.each([
    ['auth0|ada', [google, own], own],
    [
      'samlp|acme|ada@example.com',
      [own, identity({ provider: 'samlp', userId: 'acme|ada@example.com' })],
      null,
    ],
    ['google-oauth2|1098765', [own, google], google],
  ])('is the one that %s is named after, and comes first', (userId, identities, main) => {
    const [first] = signInsOf({ identities }, userId);
    expect(first).toMatchObject({ isMain: true, identity: main ?? identities[1] });
  });

  test('is the first one of the list where none is named like the account', () => {
    const signIns = signInsOf({ identities: [own, google] }, 'auth0|somebody');
    expect(signIns.map(({ isMain }) => isMain)).toEqual([true, false]);
  });
});
