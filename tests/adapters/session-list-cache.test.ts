import { expect, test } from 'vitest';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { type SealedText } from '~/cache/sealed-text.server';
import { createSessionListCache } from '~/tenant-api/session-list-cache.server';
import { createClock } from '../fakes/clock';
import { accountSession } from '../fakes/session-directory';

/** Leaves text as it is, so that a test can write what another release would have kept. */
const openText: SealedText = { seal: (_name, text) => text, open: (_name, sealed) => sealed };

function setUp() {
  const { now } = createClock();
  const cache = createMemoryCache({ now });
  let key = '';
  const watched = {
    ...cache,
    set: (name: string, value: string, lifetimeMs: number) => {
      key = name;
      return cache.set(name, value, lifetimeMs);
    },
  };
  const newCache = () => createSessionListCache({ cache: watched, sealedText: openText, now });
  return { cache, newCache, now, keyOfLastSet: () => key };
}

test('a list comes back with everything that sessions tell', async () => {
  const { newCache, now } = setUp();
  const session = accountSession({
    id: 'one',
    createdAt: new Date(1000),
    applicationIds: ['mail'],
    methods: [
      { name: 'pwd', at: new Date(2000), factor: null },
      { name: 'mfa', at: null, factor: 'otp' },
    ],
    isPersistent: false,
    isImpersonation: true,
  });
  await newCache().set('auth0|ada', '.', {
    sessions: [session],
    isComplete: true,
    readAt: now(),
  });
  expect((await newCache().get('auth0|ada')).list?.sessions).toEqual([session]);
});

test('a list that another release kept in another shape is none', async () => {
  const { cache, newCache, now, keyOfLastSet } = setUp();
  const sessions = [accountSession({ id: 'one' })];
  await newCache().set('auth0|ada', '.', { sessions, isComplete: true, readAt: now() });
  const kept = (await cache.get(keyOfLastSet())) ?? '';
  await cache.set(keyOfLastSet(), kept.replace('"methods":[],', ''), 60_000);
  expect(await newCache().get('auth0|ada')).toEqual({ version: '.', list: null, isFresh: false });
});
