import { expect, test } from 'vitest';
import { loader } from '~/routes/[.]well-known.change-password';

test('a password manager that leads a person to change their password leads them to its page', () => {
  const answer = loader();
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/account/security/password');
});
