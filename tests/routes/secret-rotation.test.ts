import { expect, onTestFinished, test } from 'vitest';
import { message } from '~/i18n/message';
import { action as endOthers } from '~/routes/account.sessions.end-others';
import { loader as callback } from '~/routes/auth.callback';
import { temporaryPath } from '../adapters/temporary-database';
import { beginSignIn } from '../refusals/callback/sign-in-under-way';
import {
  ada,
  answerOf,
  createTestPortal,
  get,
  isSignedIn,
  managementSession,
  sessionSecret,
} from '../test-portal';

const nextSecret = 'the-next-secret-of-at-least-thirty-two-bytes';

/** One portal before, during and after its operator has put a new secret in the place of the first. */
function createPortals() {
  const DATABASE_PATH = temporaryPath();
  const portals = {
    before: createTestPortal({ DATABASE_PATH }),
    during: createTestPortal({
      DATABASE_PATH,
      SESSION_SECRETS: `${nextSecret},${sessionSecret}`,
    }),
    after: createTestPortal({ DATABASE_PATH, SESSION_SECRETS: nextSecret }),
  };
  onTestFinished(() => Object.values(portals).forEach(({ services }) => services.close()));
  return portals;
}

test('nobody is signed out while both secrets are listed, and the former one ends with its removal', async () => {
  const { before, during, after } = createPortals();
  const cookie = await before.signIn();
  expect(await isSignedIn(during, cookie)).toBe(true);
  expect(await isSignedIn(after, cookie)).toBe(false);
});

test('whoever signs in during the change stays signed in after it', async () => {
  const { during, after } = createPortals();
  expect(await isSignedIn(after, await during.signIn())).toBe(true);
});

test('a form that was opened before the change is done after it', async () => {
  const { before, during } = createPortals();
  const cookie = await before.signIn();
  during.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
  const request = await before.post('/account/sessions/end-others', {}, cookie);
  const answer = await answerOf(endOthers({ request, context: during.context, params: {} }));
  expect(answer.status).toBe(303);
});

test('a session that was named before the change is found after it', () => {
  const { before, during, after } = createPortals();
  const handle = before.services.handles.seal(ada.userId, 'session');
  expect(during.services.handles.open(ada.userId, handle)).toBe('session');
  expect(after.services.handles.open(ada.userId, handle)).toBeNull();
});

test('a message on its way to the next page arrives', async () => {
  const { before, during } = createPortals();
  const said = { message: message('sessions.done.alreadySignedOut'), tone: 'good' } as const;
  const cookie = await before.services.flashes.set(said);
  const taken = await during.services.flashes.take(get('/', cookie.split(';')[0]));
  expect(taken?.flash).toEqual(said);
});

test('a sign-in that was begun before the change is finished after it', async () => {
  const { before, during, after } = createPortals();
  for (const [portal, status] of [
    [after, 400],
    [during, 303],
  ] as const) {
    const signIn = await beginSignIn({ portal: before });
    const code = await portal.tenant.issueCode(signIn.location, ada);
    const request = get(`/auth/callback?state=${signIn.state}&code=${code}`, signIn.cookie);
    const answer = await answerOf(callback({ request, context: portal.context, params: {} }));
    expect(answer.status).toBe(status);
  }
});
