import { describe, expect, test } from 'vitest';
import { createOwnLists } from '../../tests/fakes/own-lists';
import { goneFrom, type GoneServices, listWhatWent } from './list-what-went.server';

const userId = 'auth0|ada';
const never = new AbortController().signal;

type Evidence = Parameters<typeof listWhatWent>[2];
type World = Parameters<typeof createOwnLists>[0];

const removed: Evidence = {
  in: 'removed-access',
  grants: ['grant-1', 'grant-2'],
  tokens: ['token'],
  credentials: [],
};
const withCredentials: Evidence = { ...removed, grants: [], tokens: [], credentials: ['device'] };
const disconnected: Evidence = { in: 'disconnected-account', id: 'cac_1' };
const left: Evidence = { in: 'left-organization', issuer: 'https://tenant.example/', id: 'org_1' };

const outcomeOf = async (evidence: Evidence, world?: World) =>
  goneFrom(await listWhatWent(createOwnLists(world), userId, evidence, never));

test.each([removed, withCredentials, disconnected, left])(
  '$in was made where the lists have none of it, whatever else they have',
  async (evidence) => {
    const others = ['another'];
    const world = { grants: others, tokens: others, credentials: others, accounts: others };
    expect(await outcomeOf(evidence, { ...world, organizations: others })).toBe('made');
  },
);

test.each<[Evidence, World]>([
  [removed, { grants: ['grant-1', 'grant-2'], tokens: ['token'] }],
  [withCredentials, { credentials: ['device'] }],
  [disconnected, { accounts: ['cac_1'] }],
  [left, { organizations: ['org_1'] }],
])('$in was not made where the lists have all of it', async (evidence, world) => {
  expect(await outcomeOf(evidence, world)).toBe('not-made');
  // What is there is there, however much there is besides.
  expect(await outcomeOf(evidence, { ...world, isComplete: false })).toBe('not-made');
});

test.each<World>([{ grants: ['grant-2'] }, { tokens: ['token'] }])(
  'access was removed in part where some of it is left: %o',
  async (world) => {
    expect(await outcomeOf(removed, world)).toBe('partly');
  },
);

test.each([removed, withCredentials, disconnected, left])(
  'a list that is not whole does not tell that $in was made',
  async (evidence) => {
    expect(await outcomeOf(evidence, { isComplete: false })).toBe('not-known');
  },
);

describe('which lists are asked for', () => {
  test.each<[Evidence, (keyof GoneServices)[]]>([
    [removed, ['grants', 'refreshTokens']],
    [withCredentials, ['deviceCredentials']],
    [disconnected, ['connectedAccounts']],
    [left, ['organizations']],
  ])('$in: those alone that something was to go from', async (evidence, wanted) => {
    const asked: (keyof GoneServices)[] = [];
    await outcomeOf(evidence, { onList: (list) => asked.push(list) });
    expect(asked).toEqual(wanted);
  });

  test.each([removed, withCredentials, disconnected, left])(
    'one that is remembered is no answer to $in',
    async (evidence) => {
      await expect(outcomeOf(evidence, { asOf: new Date(0) })).rejects.toMatchObject({
        code: 'unavailable',
      });
    },
  );
});
