import { expect, test, vi } from 'vitest';
import { hours, minutes } from '~/durations';
import { createHostCookie } from '~/host-cookie.server';
import { createClock } from '../../tests/fakes/clock';
import { createMemoryPortalSessionStore } from '../../tests/fakes/portal-session-store';
import { createPortalSessions } from './portal-sessions.server';

const issuer = 'https://tenant.example/';
const ada = {
  issuer,
  userId: 'auth0|ada',
  auth0SessionId: 'sid-of-ada',
  issuedAt: 0,
  authenticatedAt: null,
  authenticationMethods: [],
  strongProof: null,
  organizationId: null,
  profile: { name: 'Ada', email: null, timeZone: null },
};

function setUp() {
  const clock = createClock();
  const store = createMemoryPortalSessionStore(clock);
  const cookie = createHostCookie('latchkey', { isSecure: true, secrets: ['a secret'] });
  const sessions = createPortalSessions({ store, cookie, now: clock.now });
  return { clock, store, cookie, sessions };
}

/** A request of a browser that keeps what `setCookie` gave it. */
function browserWith(setCookie: string | null): Request {
  const pair = setCookie?.split(';')[0];
  return new Request('https://portal.example/account', {
    headers: pair === undefined ? {} : { cookie: pair },
  });
}

const newBrowser = () => browserWith(null);

test('a browser without a cookie has no session', async () => {
  const { sessions } = setUp();
  expect(await sessions.read(newBrowser())).toBeNull();
});

test('a session that was started is read by its cookie', async () => {
  const { sessions, clock } = setUp();
  const cookie = await sessions.start(newBrowser(), ada);
  expect(await sessions.read(browserWith(cookie))).toEqual({
    ...ada,
    createdAt: clock.now(),
    lastSeenAt: clock.now(),
  });
});

test('the cookie is out of reach of scripts, other hosts and plain http', async () => {
  const { sessions } = setUp();
  const cookie = await sessions.start(newBrowser(), ada);
  expect(cookie).toMatch(/^__Host-latchkey=/);
  for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
    expect(cookie?.split('; ')).toContain(flag);
});

test('a session is looked up with each request, so that one which has ended is over', async () => {
  const { store, sessions } = setUp();
  const setCookie = await sessions.start(newBrowser(), ada);
  await store.delete((await sessions.idOf(browserWith(setCookie))) ?? '');
  expect(await sessions.read(browserWith(setCookie))).toBeNull();
});

test('a cookie that was changed opens nothing', async () => {
  const { sessions } = setUp();
  const [pair = ''] = ((await sessions.start(newBrowser(), ada)) ?? '').split(';');
  expect(await sessions.read(browserWith(`${pair.slice(0, -4)}AAAA`))).toBeNull();
});

test('an id without a signature opens nothing', async () => {
  const { sessions, store, clock } = setUp();
  const id = await store.create({ ...ada, createdAt: clock.now(), lastSeenAt: clock.now() });
  expect(await sessions.read(browserWith(`__Host-latchkey=${id}`))).toBeNull();
});

test('every start gives a new id', async () => {
  const { sessions } = setUp();
  const first = await sessions.start(newBrowser(), ada);
  expect(await sessions.start(browserWith(first), ada)).not.toBe(first);
});

test('a start ends the session that the browser came with', async () => {
  const { sessions } = setUp();
  const first = await sessions.start(newBrowser(), ada);
  await sessions.start(browserWith(first), { ...ada, userId: 'auth0|grace' });
  expect(await sessions.read(browserWith(first))).toBeNull();
});

test('a start leaves the person’s other browsers alone', async () => {
  const { sessions } = setUp();
  const other = await sessions.start(newBrowser(), ada);
  await sessions.start(newBrowser(), ada);
  expect(await sessions.read(browserWith(other))).not.toBeNull();
});

test('no session starts on an Auth0 session that has just ended', async () => {
  const { sessions, store } = setUp();
  await store.deleteByAuth0Session({ issuer, auth0SessionId: 'sid-of-ada' });
  expect(await sessions.start(newBrowser(), ada)).toBeNull();
});

test('a session in use stays alive', async () => {
  const { sessions, clock } = setUp();
  const cookie = await sessions.start(newBrowser(), ada);
  for (let hour = 0; hour < 10; hour += 1) {
    clock.advance(hours(1));
    expect(await sessions.read(browserWith(cookie))).not.toBeNull();
  }
});

test('a session that nobody uses ends', async () => {
  const { sessions, clock } = setUp();
  const cookie = await sessions.start(newBrowser(), ada);
  clock.advance(hours(2));
  expect(await sessions.read(browserWith(cookie))).toBeNull();
});

test('use within a minute writes nothing', async () => {
  const { sessions, store, clock } = setUp();
  const touch = vi.spyOn(store, 'touch');
  const cookie = await sessions.start(newBrowser(), ada);
  clock.advance(minutes(1) - 1);
  await sessions.read(browserWith(cookie));
  expect(touch).not.toHaveBeenCalled();
});

test('use after a minute is recorded once', async () => {
  const { sessions, store, clock } = setUp();
  const touch = vi.spyOn(store, 'touch');
  const cookie = await sessions.start(newBrowser(), ada);
  clock.advance(minutes(1));
  await sessions.read(browserWith(cookie));
  await sessions.read(browserWith(cookie));
  expect(touch).toHaveBeenCalledTimes(1);
});

test('an ended session is gone, and its browser is told to forget it', async () => {
  const { sessions } = setUp();
  const cookie = await sessions.start(newBrowser(), ada);
  const forget = await sessions.end(browserWith(cookie));
  expect(await sessions.read(browserWith(cookie))).toBeNull();
  expect(forget).toMatch(/^__Host-latchkey=;/);
  for (const flag of ['Max-Age=0', 'Path=/', 'Secure']) expect(forget.split('; ')).toContain(flag);
});

test('a person who leaves is signed out, and the browser knows for an hour that this was their wish', async () => {
  const { sessions } = setUp();
  const cookie = await sessions.start(newBrowser(), ada);
  const left = await sessions.leave(browserWith(cookie));
  expect(await sessions.read(browserWith(cookie))).toBeNull();
  expect(left.split('; ')).toContain('Max-Age=3600');
  expect(await sessions.hasLeft(browserWith(left))).toBe(true);
  expect(await sessions.idOf(browserWith(left))).toBeNull();
  expect(await sessions.hasLeft(browserWith(await sessions.start(newBrowser(), ada)))).toBe(false);
});

test('a browser without a session is told to forget it all the same', async () => {
  const { sessions } = setUp();
  expect(await sessions.end(newBrowser())).toContain('Max-Age=0');
});

test('a store that fails is no “not signed in”', async () => {
  const { sessions, store } = setUp();
  const cookie = await sessions.start(newBrowser(), ada);
  vi.spyOn(store, 'find').mockRejectedValue(new Error('The disk is gone.'));
  await expect(sessions.read(browserWith(cookie))).rejects.toThrow('The disk is gone.');
});
