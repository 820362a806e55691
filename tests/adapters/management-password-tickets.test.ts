import { expect, test } from 'vitest';
import { identityOf } from '../fakes/account';
import { pageOrigin, setUpTenantApi } from './management-set-up';

const userId = 'auth0|ada';

/** The tickets of a tenant that answers every wish for one with this page, and what it was asked. */
function setUp(page = `${pageOrigin}/u/reset-verify?ticket=t1`, status = 201) {
  return setUpTenantApi(() =>
    Response.json(status === 201 ? { ticket: page } : { statusCode: status }, { status }),
  );
}

test('a ticket is for ten minutes, leads back to the portal, and vouches for no address', async () => {
  const { passwordTickets, bodies } = setUp();
  await passwordTickets.create(userId, null);
  expect(bodies).toEqual([
    {
      user_id: userId,
      client_id: 'portal-client',
      ttl_sec: 600,
      includeEmailInRedirect: false,
    },
  ]);
});

test('a ticket for a linked sign-in names it', async () => {
  const { passwordTickets, bodies } = setUp();
  await passwordTickets.create('google-oauth2|1', identityOf({ userId: 'linked' }));
  expect(bodies).toMatchObject([{ identity: { user_id: 'linked', provider: 'auth0' } }]);
});

test.each([
  'https://elsewhere.example/reset',
  'http://elsewhere.example/reset',
  'javascript:alert',
])('a page that is none of the tenant’s is led to by nothing: %s', async (page) => {
  await expect(setUp(page).passwordTickets.create(userId, null)).rejects.toMatchObject({
    code: 'unexpected_answer',
  });
});

test('a ticket that failed is not asked for again, as a second one would void the first', async () => {
  const { passwordTickets, bodies } = setUp(undefined, 503);
  await expect(passwordTickets.create(userId, null)).rejects.toMatchObject({ code: 'unavailable' });
  expect(bodies).toHaveLength(1);
});

test.each(['', '.', '..'])('no ticket is asked for the user id “%s”', async (id) => {
  const { passwordTickets, bodies } = setUp();
  await expect(passwordTickets.create(id, null)).rejects.toThrow(TypeError);
  expect(bodies).toEqual([]);
});
