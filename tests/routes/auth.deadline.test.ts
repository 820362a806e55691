import { expect, test, vi } from 'vitest';
import { loader as callback } from '~/routes/auth.callback';
import { loader as login } from '~/routes/auth.login';
import { action as logout } from '~/routes/auth.logout';
import { ada, answerOf, cookiePair, createTestPortal, get, type TestPortal } from '../test-portal';
import { eventually } from '../eventually';

const discovery = 'GET /.well-known/openid-configuration';
const keys = 'GET /.well-known/jwks.json';
const token = 'POST /oauth/token';

/** Lets the tenant answer none of these, though all before, and gives what ends the time of the page. */
function withHangingTenant(portal: TestPortal, ...names: string[]) {
  const deadline = new AbortController();
  portal.inEveryContext.deadline = deadline.signal;
  for (const name of names) portal.tenant.answers.set(name, () => new Promise(() => {}));
  return {
    runOut: async (waitingFor: string) => {
      await eventually(() => expect(portal.tenant.requests).toContain(waitingFor));
      deadline.abort();
    },
  };
}

/** A callback whose portal has not yet asked the tenant for anything. */
const callbackOfFreshPortal = () => callbackOf(createTestPortal(), createTestPortal());

/** A callback of `portal` for a sign-in that `before`, which may be another one, has begun. */
async function callbackOf(portal: TestPortal, before: TestPortal) {
  const begun = await answerOf(
    login({ request: get('/auth/login'), context: before.context, params: {} }),
  );
  const location = new URL(begun.headers.get('location') ?? '');
  const state = location.searchParams.get('state') ?? '';
  const code = await portal.tenant.issueCode(location, ada);
  const cookie = begun.headers.getSetCookie().map(cookiePair).join('; ');
  const request = get(`/auth/callback?state=${state}&code=${code}`, cookie);
  return { portal, finish: () => callback({ request, context: portal.context, params: {} }) };
}

test.each([discovery, token, keys])(
  'a callback is refused when the time of the page runs out at %s',
  async (step) => {
    // The limit of a single call, which would refuse the sign-in as well.
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(new AbortController().signal);
    const { portal, finish } = await callbackOfFreshPortal();
    const { runOut } = withHangingTenant(portal, step);
    const answer = answerOf(finish());
    await runOut(step);
    expect((await answer).status).toBe(503);
    expect(await (await answer).json()).toMatchObject({ failure: 'unreachable' });
    expect(portal.logged()).toContain('"reason":"tenant_unreachable"');
  },
);

test('a callback whose time runs out while it waits for the store is no fault of the tenant', async () => {
  const { portal, finish } = await callbackOfFreshPortal();
  const deadline = new AbortController();
  portal.inEveryContext.deadline = deadline.signal;
  const claim = vi
    .spyOn(portal.services.replayGuard, 'claim')
    .mockReturnValue(new Promise(() => {}));
  const answer = finish();
  await eventually(() => expect(claim).toHaveBeenCalled());
  deadline.abort();
  await expect(answer).rejects.toMatchObject({ name: 'StoreUnavailableError', code: 'timeout' });
  expect(portal.logged()).not.toContain('tenant_unreachable');
});

test('an answer of the tenant after that starts no portal session', async () => {
  const { portal, finish } = await callbackOfFreshPortal();
  const create = vi.spyOn(portal.services.portalSessionStore, 'create');
  const { runOut } = withHangingTenant(portal);
  let answerLate = () => {};
  portal.tenant.answers.set(token, async (request) => {
    await new Promise<void>((resolve) => (answerLate = resolve));
    portal.tenant.answers.delete(token);
    return portal.tenant.fetch(request);
  });
  const answer = answerOf(finish());
  await runOut(token);
  expect((await answer).status).toBe(503);
  answerLate();
  await eventually(() => expect(portal.tenant.requests).toContain(keys));
  // A sign-in that begins behind it takes the same steps to its portal session, and starts the only one.
  portal.inEveryContext.deadline = new AbortController().signal;
  const next = await callbackOf(portal, portal);
  expect((await answerOf(next.finish())).status).toBe(303);
  expect(create).toHaveBeenCalledOnce();
});

test('a sign-in is not begun when the time of the page runs out', async () => {
  const portal = createTestPortal();
  const { runOut } = withHangingTenant(portal, discovery);
  const request = get('/auth/login');
  const answer = answerOf(login({ request, context: portal.context, params: {} }));
  await runOut(discovery);
  expect((await answer).status).toBe(503);
  expect(await (await answer).json()).toMatchObject({ failure: 'unreachable' });
});

test('signing out ends the portal session at once, and waits for the tenant no longer than a page may', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const { runOut } = withHangingTenant(portal, discovery);
  const request = await portal.post('/auth/logout', {}, cookie);
  const answer = answerOf(logout({ request, context: portal.context, params: {} }));
  await eventually(() => expect(portal.tenant.requests).toContain(discovery));
  expect(await portal.services.portalSessions.read(get('/', cookie))).toBeNull();
  await runOut(discovery);
  const location = (await answer).headers.get('location');
  expect(location).toMatch(/^https:\/\/tenant\.example\/v2\/logout\?/);
});
