import { expect, test } from 'vitest';
import { createTestWorld, expectOnly } from './doctor-world';

const token = 'POST /oauth/token';
const authorize = 'GET /authorize';
const logout = 'GET /v2/logout';

/** An answer to the exchange of a code; those to the machine-to-machine application stay as they are. */
const toExchange = (status: number, error: string | null) => async (request: Request) =>
  (await request.text()).includes('authorization_code')
    ? Response.json(error === null ? {} : { error }, { status })
    : undefined;

test('a wrong client secret is told', async () => {
  const world = createTestWorld();
  world.variables['AUTH0_CLIENT_SECRET'] = 'another-secret';
  await expectOnly(world, { id: 'app.secret', code: 'refused' });
});

test.each<[number, string | null, string]>([
  [401, 'access_denied', 'refused'],
  [401, null, 'refused'],
  [403, 'unauthorized_client', 'grant_type'],
  [429, 'too_many_requests', 'limited'],
  [500, null, 'unexpected_answer'],
  [200, null, 'unexpected_answer'],
])('a code exchange answered with %i %s is told as %s', async (status, error, code) => {
  const world = createTestWorld();
  world.tenant.answers.set(token, toExchange(status, error));
  await expectOnly(world, { id: 'app.secret', code });
});

test('an unknown client is told by each thing that the tenant refuses it', async () => {
  const world = createTestWorld();
  world.variables['AUTH0_CLIENT_ID'] = 'nobody';
  await expectOnly(
    world,
    { id: 'app.secret', code: 'refused' },
    { id: 'app.callback', code: 'not_allowed' },
    { id: 'app.logout', code: 'not_allowed' },
  );
});

test.each<[string, () => Response, string]>([
  [
    'shows a page',
    () => new Response('<html>Callback URL mismatch', { status: 403 }),
    'not_allowed',
  ],
  ['leads elsewhere', () => Response.redirect('https://tenant.example/error', 302), 'not_allowed'],
  ['is limited', () => new Response('', { status: 429 }), 'unavailable'],
  [
    'wants an organization',
    () => Response.redirect('https://account.example/auth/callback?error=invalid_request', 302),
    'refused',
  ],
])('an authorization request whose answer %s is told', async (_, answer, code) => {
  const world = createTestWorld();
  world.tenant.answers.set(authorize, (request) =>
    request.url.includes('link') ? undefined : answer(),
  );
  await expectOnly(world, { id: 'app.callback', code });
});

test('a callback for linking that is not allowed is a warning', async () => {
  const world = createTestWorld();
  world.tenant.answers.set(authorize, (request) =>
    request.url.includes('link') ? new Response('<html>') : undefined,
  );
  await expectOnly(world, { id: 'app.callback', code: 'link_callback' });
});

test.each<[string, () => Response, string]>([
  ['shows a page', () => new Response('<html>', { status: 400 }), 'not_allowed'],
  ['leads elsewhere', () => Response.redirect('https://tenant.example/', 302), 'not_allowed'],
  ['is limited', () => new Response('', { status: 429 }), 'unavailable'],
])('a sign-out whose answer %s is told', async (_, answer, code) => {
  const world = createTestWorld();
  world.tenant.answers.set(logout, answer);
  await expectOnly(world, { id: 'app.logout', code });
});

test('the portal’s own address at the tenant is compared to the letter', async () => {
  const world = createTestWorld();
  world.variables['APP_BASE_URL'] = 'https://www.account.example';
  const complaints = await world.complaints();
  expect(complaints.filter(({ id }) => id.startsWith('app.'))).toEqual(
    expect.arrayContaining([
      { id: 'app.callback', code: 'not_allowed' },
      { id: 'app.logout', code: 'not_allowed' },
    ]),
  );
});
