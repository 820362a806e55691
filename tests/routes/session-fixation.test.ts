import { expect, test } from 'vitest';
import { beginSignIn, sessionCookieOf } from '../refusals/callback/sign-in-under-way';
import { ada, createTestPortal, get } from '../test-portal';

test('whoever plants the cookie of their own session gets nothing of the person who then signs in', async () => {
  const portal = createTestPortal();
  const planted = await portal.signIn({ userId: 'auth0|eve', auth0SessionId: 'session-of-eve' });
  const signIn = await beginSignIn({ portal, session: planted });
  const own = sessionCookieOf(await signIn.comeBack());
  expect(own).not.toBe(planted);
  expect(await portal.services.portalSessions.read(get('/', own))).toMatchObject({
    userId: ada.userId,
  });
  expect(await portal.services.portalSessions.read(get('/', planted))).toBeNull();
});

test.each(['made-up', 'A'.repeat(43)])(
  'an id that the portal did not make (%j) never becomes one',
  async (id) => {
    const portal = createTestPortal();
    const planted = `__Host-latchkey=${id}`;
    const signIn = await beginSignIn({ portal, session: planted });
    const own = sessionCookieOf(await signIn.comeBack());
    expect(own).not.toContain(planted);
    expect(await portal.services.portalSessions.read(get('/', planted))).toBeNull();
    expect(await portal.services.portalSessions.read(get('/', own))).not.toBeNull();
  },
);

test('a sign-in that is refused leaves the session that was there', async () => {
  const portal = createTestPortal();
  const session = await portal.signIn();
  const signIn = await beginSignIn({ portal, session });
  signIn.receive(await signIn.sign({ nonce: 'other' }));
  await signIn.comeBack();
  expect(await portal.services.portalSessions.read(get('/', session))).not.toBeNull();
});

test('every sign-in and every sign-in again has an id of its own', async () => {
  const portal = createTestPortal();
  const cookies = new Set<string>();
  let session = '';
  for (const path of ['/auth/login', '/auth/login', '/auth/login?level=recent']) {
    const signIn = await beginSignIn({ portal, session, path });
    session = sessionCookieOf(await signIn.comeBack());
    expect(session).not.toBe('');
    cookies.add(session);
  }
  expect(cookies.size).toBe(3);
});
