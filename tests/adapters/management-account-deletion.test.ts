import { describe, expect, test } from 'vitest';
import { setUpTenantApi } from './management-set-up';

/**
 * The accounts of a tenant that answers every call with this status, and what it was asked. It wants more patience than
 * anybody has, so that nobody waits for another turn.
 */
function setUp(status: number, body: object | null = null) {
  const init = { status, headers: { 'retry-after': '30' } };
  return setUpTenantApi(() =>
    body === null ? new Response(null, init) : Response.json(body, init),
  );
}

describe('deleting an account', () => {
  test('is one call, whose path is the person’s own', async () => {
    const { accounts, asked } = setUp(204);
    await accounts.delete('samlp|acme|ada/../grace@example.com');
    expect(asked).toEqual(['DELETE /users/samlp%7Cacme%7Cada%2F..%2Fgrace%40example.com']);
  });

  test.each(['', '.', '..', '\u0000'])('is never asked for the user id %j', async (id) => {
    const { accounts, asked } = setUp(204);
    await expect(accounts.delete(id)).rejects.toThrow(TypeError);
    expect(asked).toEqual([]);
  });

  test('of somebody who has none is done already', async () => {
    await expect(
      setUp(404, { statusCode: 404 }).accounts.delete('auth0|ada'),
    ).resolves.toBeUndefined();
  });

  test.each([
    [429, 'rate_limited'],
    [503, 'unavailable'],
    [403, 'unexpected_answer'],
    [200, 'unexpected_answer'],
  ])('that is answered with %i fails with %s, and is not repeated', async (status, code) => {
    const { accounts, asked } = setUp(status, {});
    await expect(accounts.delete('auth0|ada')).rejects.toMatchObject({ code });
    expect(asked).toHaveLength(1);
  });
});
