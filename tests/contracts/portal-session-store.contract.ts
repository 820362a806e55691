import { describe, expect, onTestFinished, test } from 'vitest';
import { days, hours, minutes } from '~/durations';
import {
  absoluteLifetimeMs,
  idleLifetimeMs,
  type PortalSession,
} from '~/portal-session/portal-session';
import { endedMemoryMs, type PortalSessionStore } from '~/portal-session/portal-session-store';
import { type Clock, createClock } from '../fakes/clock';

interface StoresUnderTest {
  store: PortalSessionStore;
  /** A second store over the same data, as another machine has one. */
  elsewhere: PortalSessionStore;
  /** One over the same data that belongs to another tenant. */
  foreign: PortalSessionStore;
  close: () => void | Promise<void>;
}

export type MakePortalSessionStores = (options: {
  now: () => number;
}) => StoresUnderTest | Promise<StoresUnderTest>;

const issuer = 'https://tenant.example/';
const ada = 'auth0|ada';

/** A session of Ada's that begins at the clock's time. */
export function newPortalSession(clock: Clock, given: Partial<PortalSession> = {}): PortalSession {
  return {
    issuer,
    userId: ada,
    auth0SessionId: 'sid-of-ada',
    issuedAt: clock.now(),
    authenticatedAt: clock.now(),
    authenticationMethods: ['pwd', 'mfa'],
    strongProof: { by: 'mfa-api', provenAt: clock.now() },
    organizationId: null,
    createdAt: clock.now(),
    lastSeenAt: clock.now(),
    profile: { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/London' },
    ...given,
  };
}

/** Holds an adapter to every promise of `PortalSessionStore`. */
export function describePortalSessionStore(name: string, makeStores: MakePortalSessionStores) {
  const setUp = async () => {
    const clock = createClock();
    const stores = await makeStores({ now: clock.now });
    onTestFinished(() => stores.close());
    const create = async (given: Partial<PortalSession> = {}) => {
      const id = await stores.store.create(newPortalSession(clock, given));
      if (id === null) throw new Error('The store refused a session that it should take.');
      return id;
    };
    return { ...stores, clock, create };
  };

  describe(`${name} keeps the promises of a portal session store`, () => {
    test('a session is found under the id it was given', async () => {
      const { store, clock, create } = await setUp();
      const id = await create();
      expect(await store.find(id)).toEqual(newPortalSession(clock));
    });

    test('a session of which the tenant said nothing keeps its gaps', async () => {
      const { store, create } = await setUp();
      const profile = { name: null, email: null, timeZone: null };
      const id = await create({ auth0SessionId: null, authenticatedAt: null, profile });
      expect(await store.find(id)).toMatchObject({
        auth0SessionId: null,
        authenticatedAt: null,
        profile,
      });
    });

    test('text of any script and length comes back as it was', async () => {
      const { store, create } = await setUp();
      const userId = `samlp|äöü|${'長'.repeat(1000)}`;
      const profile = { name: '“Ada” \u0000 🔑', email: null, timeZone: null };
      const id = await create({ userId, profile });
      expect(await store.find(id)).toMatchObject({ userId, profile });
    });

    test('an id has 256 bits in base64url', async () => {
      const { create } = await setUp();
      expect(await create()).toMatch(/^[A-Za-z0-9_-]{43}$/);
    });

    test('no two sessions share an id', async () => {
      const { create } = await setUp();
      const ids = await Promise.all(Array.from({ length: 50 }, () => create()));
      expect(new Set(ids).size).toBe(50);
    });

    test('a session of another tenant reads as absent, whatever its id', async () => {
      const { store, foreign, clock, create } = await setUp();
      const id = await create();
      expect(await foreign.find(id)).toBeNull();
      await foreign.touch(id, clock.now() + 1);
      await foreign.delete(id);
      expect(await store.find(id)).toEqual(newPortalSession(clock));
    });

    test('what ends at another tenant, of the same ids, ends nothing here', async () => {
      const { store, foreign, clock, create } = await setUp();
      const id = await create();
      expect(await foreign.deleteByAuth0Session({ issuer, auth0SessionId: 'sid-of-ada' })).toBe(0);
      expect(await foreign.deleteByUser({ issuer, userId: ada, endedAt: clock.now() })).toBe(0);
      expect(await store.find(id)).not.toBeNull();
      expect(await store.create(newPortalSession(clock))).not.toBeNull();
    });

    test('a session is found on another machine', async () => {
      const { elsewhere, create } = await setUp();
      const id = await create();
      expect(await elsewhere.find(id)).not.toBeNull();
    });

    test.each([
      ['an unknown id', 'A'.repeat(43)],
      ['an empty id', ''],
      ['a short id', 'abc'],
      ['a long id', 'A'.repeat(10_000)],
      ['an id of other characters', `${'A'.repeat(42)}%`],
      ['an id with a line break', `${'A'.repeat(43)}\n`],
    ])('%s reads as absent', async (_, id) => {
      const { store } = await setUp();
      expect(await store.find(id)).toBeNull();
    });

    test.each(['A'.repeat(43), '', '%'])('touching and deleting %j does nothing', async (id) => {
      const { store, clock, create } = await setUp();
      const known = await create();
      await store.touch(id, clock.now());
      await store.delete(id);
      expect(await store.find(id)).toBeNull();
      expect(await store.find(known)).not.toBeNull();
    });

    test('a session lives up to its idle limit', async () => {
      const { store, clock, create } = await setUp();
      const id = await create();
      clock.advance(idleLifetimeMs - 1);
      expect(await store.find(id)).not.toBeNull();
    });

    test('a session that nobody used is absent at its idle limit', async () => {
      const { store, clock, create } = await setUp();
      const id = await create();
      clock.advance(idleLifetimeMs);
      expect(await store.find(id)).toBeNull();
    });

    test('touching a session moves its idle limit', async () => {
      const { store, clock, create } = await setUp();
      const id = await create();
      clock.advance(hours(1));
      await store.touch(id, clock.now());
      clock.advance(idleLifetimeMs - 1);
      expect(await store.find(id)).not.toBeNull();
    });

    test('touching a session records when it was seen', async () => {
      const { store, clock, create } = await setUp();
      const id = await create();
      clock.advance(minutes(5));
      await store.touch(id, clock.now());
      expect((await store.find(id))?.lastSeenAt).toBe(clock.now());
    });

    test('touching changes nothing but the time a session was seen', async () => {
      const { store, clock, create } = await setUp();
      const before = newPortalSession(clock);
      const id = await create();
      clock.advance(minutes(5));
      await store.touch(id, clock.now());
      expect(await store.find(id)).toEqual({ ...before, lastSeenAt: clock.now() });
    });

    test('a touch that arrives late takes nothing back', async () => {
      const { store, clock, create } = await setUp();
      const id = await create();
      const earlier = clock.now() + minutes(1);
      clock.advance(minutes(5));
      await store.touch(id, clock.now());
      await store.touch(id, earlier);
      expect((await store.find(id))?.lastSeenAt).toBe(clock.now());
    });

    test('however often it is used, a session ends at its absolute limit', async () => {
      const { store, clock, create } = await setUp();
      const id = await create();
      for (let used = 0; used < absoluteLifetimeMs - hours(1); used += hours(1)) {
        clock.advance(hours(1));
        await store.touch(id, clock.now());
      }
      expect(await store.find(id)).not.toBeNull();
      clock.advance(hours(1));
      expect(await store.find(id)).toBeNull();
    });

    test('touching does not wake an expired session', async () => {
      const { store, clock, create } = await setUp();
      const id = await create();
      clock.advance(idleLifetimeMs);
      await store.touch(id, clock.now());
      expect(await store.find(id)).toBeNull();
    });

    test('an expired session stays away when others are created', async () => {
      const { store, clock, create } = await setUp();
      const old = await create();
      clock.advance(days(2));
      const young = await create();
      expect(await store.find(old)).toBeNull();
      expect(await store.find(young)).not.toBeNull();
    });

    test('a deleted session is gone on every machine', async () => {
      const { store, elsewhere, create } = await setUp();
      const id = await create();
      await store.delete(id);
      expect(await store.find(id)).toBeNull();
      expect(await elsewhere.find(id)).toBeNull();
    });

    test('touching does not bring a deleted session back', async () => {
      const { store, elsewhere, clock, create } = await setUp();
      const id = await create();
      await store.delete(id);
      await elsewhere.touch(id, clock.now() + 1);
      expect(await store.find(id)).toBeNull();
    });

    test('a touch that races a delete does not bring the session back', async () => {
      const { store, elsewhere, clock, create } = await setUp();
      const ids = await Promise.all(Array.from({ length: 20 }, () => create()));
      await Promise.all(
        ids.flatMap((id) => [elsewhere.touch(id, clock.now() + 1), store.delete(id)]),
      );
      for (const id of ids) expect(await store.find(id)).toBeNull();
    });

    test('requests under way do not bring back what an end of the Auth0 session deletes', async () => {
      const { store, elsewhere, clock, create } = await setUp();
      const ids = await Promise.all(Array.from({ length: 20 }, () => create()));
      const touches = ids.map((id, index) => elsewhere.touch(id, clock.now() + index));
      await Promise.all([
        ...touches,
        store.deleteByAuth0Session({ issuer, auth0SessionId: 'sid-of-ada' }),
        ...ids.map((id, index) => elsewhere.touch(id, clock.now() + 100 + index)),
      ]);
      for (const id of ids) expect(await store.find(id)).toBeNull();
    });

    test('sign-ins under way do not outlive an end of everything of their person', async () => {
      const { store, elsewhere, clock } = await setUp();
      const session = newPortalSession(clock);
      const created = Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? store : elsewhere).create(session),
      );
      await store.deleteByUser({ issuer, userId: ada, endedAt: clock.now() });
      for (const id of await Promise.all(created))
        expect(id === null ? null : await store.find(id)).toBeNull();
    });

    test('of two ends of everything at once, the later one counts', async () => {
      const { store, elsewhere, clock } = await setUp();
      const earlier = clock.now();
      clock.advance(5000);
      const underWay = newPortalSession(clock);
      await Promise.all([
        store.deleteByUser({ issuer, userId: ada, endedAt: clock.now() }),
        elsewhere.deleteByUser({ issuer, userId: ada, endedAt: earlier }),
      ]);
      expect(await store.create(underWay)).toBeNull();
    });

    test('deleting one session leaves the same person’s others alone', async () => {
      const { store, create } = await setUp();
      const [one, other] = [await create(), await create()];
      await store.delete(one);
      expect(await store.find(other)).not.toBeNull();
    });

    test('the end of an Auth0 session deletes all its portal sessions, on every machine', async () => {
      const { store, elsewhere, create } = await setUp();
      const ids = [await create(), await create()];
      expect(await store.deleteByAuth0Session({ issuer, auth0SessionId: 'sid-of-ada' })).toBe(2);
      for (const id of ids) expect(await elsewhere.find(id)).toBeNull();
    });

    test('the end of an Auth0 session leaves the person’s other sessions alone', async () => {
      const { store, create } = await setUp();
      const other = await create({ auth0SessionId: 'other-sid' });
      await store.deleteByAuth0Session({ issuer, auth0SessionId: 'sid-of-ada' });
      expect(await store.find(other)).not.toBeNull();
    });

    test('the same session id of another issuer is another session', async () => {
      const { store, create } = await setUp();
      const other = await create({ issuer: 'https://other.example/' });
      expect(await store.deleteByAuth0Session({ issuer, auth0SessionId: 'sid-of-ada' })).toBe(0);
      expect(await store.find(other)).not.toBeNull();
    });

    test('a session without a session id is reached by no session id', async () => {
      const { store, create } = await setUp();
      const id = await create({ auth0SessionId: null });
      for (const auth0SessionId of ['', 'null'])
        expect(await store.deleteByAuth0Session({ issuer, auth0SessionId })).toBe(0);
      expect(await store.find(id)).not.toBeNull();
    });

    test('an ended Auth0 session starts no portal session, on any machine', async () => {
      const { store, elsewhere, clock } = await setUp();
      await store.deleteByAuth0Session({ issuer, auth0SessionId: 'sid-of-ada' });
      clock.advance(endedMemoryMs - 1);
      expect(await store.create(newPortalSession(clock))).toBeNull();
      expect(await elsewhere.create(newPortalSession(clock))).toBeNull();
    });

    test('an Auth0 session that ends again is remembered from then on', async () => {
      const { store, clock } = await setUp();
      await store.deleteByAuth0Session({ issuer, auth0SessionId: 'sid-of-ada' });
      clock.advance(endedMemoryMs - 1);
      await store.deleteByAuth0Session({ issuer, auth0SessionId: 'sid-of-ada' });
      clock.advance(endedMemoryMs - 1);
      expect(await store.create(newPortalSession(clock))).toBeNull();
    });

    test('the end of an Auth0 session is not remembered forever', async () => {
      const { store, clock } = await setUp();
      await store.deleteByAuth0Session({ issuer, auth0SessionId: 'sid-of-ada' });
      clock.advance(endedMemoryMs);
      expect(await store.create(newPortalSession(clock))).not.toBeNull();
    });

    test('the end of one Auth0 session stops no sign-in with another', async () => {
      const { store, clock } = await setUp();
      await store.deleteByAuth0Session({ issuer, auth0SessionId: 'sid-of-ada' });
      for (const given of [
        { auth0SessionId: 'other-sid' },
        { auth0SessionId: null },
        { issuer: 'https://other.example/' },
      ])
        expect(await store.create(newPortalSession(clock, given))).not.toBeNull();
    });

    test('an end and a sign-in at once leave no live session behind', async () => {
      const { store, elsewhere, clock } = await setUp();
      const [id] = await Promise.all([
        elsewhere.create(newPortalSession(clock)),
        store.deleteByAuth0Session({ issuer, auth0SessionId: 'sid-of-ada' }),
      ]);
      expect(id === null ? null : await store.find(id)).toBeNull();
    });

    test('deleting by person reaches all of that person’s sessions, on every machine', async () => {
      const { store, elsewhere, clock, create } = await setUp();
      const ids = [
        await create({ auth0SessionId: 'one' }),
        await create({ auth0SessionId: 'two' }),
        await create({ auth0SessionId: null }),
      ];
      expect(await store.deleteByUser({ issuer, userId: ada, endedAt: clock.now() })).toBe(3);
      for (const id of ids) expect(await elsewhere.find(id)).toBeNull();
    });

    test('deleting by person leaves every other person alone', async () => {
      const { store, clock, create } = await setUp();
      const ids = [
        await create({ userId: 'auth0|grace' }),
        await create({ issuer: 'https://other.example/' }),
      ];
      await store.deleteByUser({ issuer, userId: ada, endedAt: clock.now() });
      for (const id of ids) expect(await store.find(id)).not.toBeNull();
    });

    test('a person who was signed out everywhere can sign in again', async () => {
      const { store, clock } = await setUp();
      await store.deleteByUser({ issuer, userId: ada, endedAt: clock.now() });
      clock.advance(1000);
      expect(await store.create(newPortalSession(clock))).not.toBeNull();
    });

    test('deleting by person leaves what the tenant issued after that moment', async () => {
      const { store, clock, create } = await setUp();
      const endedAt = clock.now();
      clock.advance(1000);
      const id = await create();
      expect(await store.deleteByUser({ issuer, userId: ada, endedAt })).toBe(0);
      expect(await store.find(id)).not.toBeNull();
    });

    test('a sign-in that was under way when its person was signed out everywhere is refused', async () => {
      const { store, elsewhere, clock } = await setUp();
      const underWay = newPortalSession(clock);
      clock.advance(1000);
      await store.deleteByUser({ issuer, userId: ada, endedAt: clock.now() });
      expect(await elsewhere.create(underWay)).toBeNull();
    });

    test('a later end of everything is not undone by an earlier one that arrives late', async () => {
      const { store, clock } = await setUp();
      const earlier = clock.now();
      clock.advance(5000);
      const underWay = newPortalSession(clock);
      await store.deleteByUser({ issuer, userId: ada, endedAt: clock.now() });
      await store.deleteByUser({ issuer, userId: ada, endedAt: earlier });
      expect(await store.create(underWay)).toBeNull();
    });

    test('a session of an organization keeps which', async () => {
      const { store, create } = await setUp();
      const id = await create({ organizationId: 'org_1' });
      expect(await store.find(id)).toMatchObject({ organizationId: 'org_1' });
    });

    test('deleting by membership reaches all sessions of that person in that organization', async () => {
      const { store, elsewhere, create } = await setUp();
      const ids = [
        await create({ organizationId: 'org_1' }),
        await create({ organizationId: 'org_1', auth0SessionId: null }),
      ];
      const key = { issuer, userId: ada, organizationId: 'org_1' };
      expect(await store.deleteByMembership(key)).toBe(2);
      for (const id of ids) expect(await elsewhere.find(id)).toBeNull();
    });

    test('deleting by membership leaves every other session alone', async () => {
      const { store, foreign, create } = await setUp();
      const ids = [
        await create(),
        await create({ organizationId: 'org_2' }),
        await create({ organizationId: 'org_1', userId: 'auth0|grace' }),
        await create({ organizationId: 'org_1', issuer: 'https://other.example/' }),
      ];
      const key = { issuer, userId: ada, organizationId: 'org_1' };
      expect(await store.deleteByMembership(key)).toBe(0);
      expect(await foreign.deleteByMembership({ ...key, organizationId: 'org_2' })).toBe(0);
      for (const id of ids) expect(await store.find(id)).not.toBeNull();
    });

    test('a store in good health answers a ping', async () => {
      const { store } = await setUp();
      await expect(store.ping()).resolves.toBeUndefined();
    });
  });
}

/** Holds an adapter to what the release before does not promise yet. */
export function describeListing(name: string, makeStores: MakePortalSessionStores) {
  test(`${name} lists the sessions of a person that are not over, the latest first`, async () => {
    const clock = createClock();
    const { store, elsewhere, foreign, close } = await makeStores({ now: clock.now });
    onTestFinished(() => close());
    await store.create(newPortalSession(clock));
    clock.advance(idleLifetimeMs);
    const first = newPortalSession(clock);
    await store.create(first);
    clock.advance(1);
    const second = newPortalSession(clock, { auth0SessionId: null });
    await store.create(second);
    await store.create(newPortalSession(clock, { userId: 'auth0|grace' }));
    await store.create(newPortalSession(clock, { issuer: 'https://other.example/' }));
    expect(await elsewhere.listByUser({ issuer, userId: ada })).toEqual([second, first]);
    expect(await foreign.listByUser({ issuer, userId: ada })).toEqual([]);
  });
}
