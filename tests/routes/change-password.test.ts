import { expect, test } from 'vitest';
import { loader } from '~/routes/[.]well-known.change-password';
import { loader as loadPassword } from '~/routes/account.security.password._index';
import { answerOf, createTestPortal, get } from '../test-portal';

const wellKnown = '/.well-known/change-password';
const password = '/account/security/password';

async function open(...config: Parameters<typeof createTestPortal>) {
  const { context } = createTestPortal(...config);
  const request = get(wellKnown);
  const answer = await answerOf(
    Promise.resolve().then(() => loader({ request, context, params: {} })),
  );
  return [answer.status, answer.headers.get('location')];
}

test('a password manager that leads a person to change their password leads them to its page', async () => {
  expect(await open()).toEqual([303, password]);
});

test('where passwords are for reading, it leads to the page that says so', async () => {
  expect(await open({}, { security: { password: 'read' } })).toEqual([303, password]);
});

test.each([{ security: { password: 'off' } }, { sections: { security: 'off' } }] as const)(
  'with %j, there is nothing to lead to',
  async (operator) => {
    expect(await open({}, operator)).toEqual([404, null]);
  },
);

test('whoever is signed out comes to the page after the sign-in', async () => {
  const { context } = createTestPortal();
  const answer = await answerOf(loadPassword({ request: get(password), context, params: {} }));
  const login = new URL(answer.headers.get('location') ?? '', 'https://account.example');
  expect([answer.status, login.pathname]).toEqual([303, '/auth/login']);
  expect(login.searchParams.get('returnTo')).toBe(password);
});
